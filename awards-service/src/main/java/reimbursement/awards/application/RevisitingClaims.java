package reimbursement.awards.application;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jboss.logging.Logger;
import reimbursement.kit.recurring.Recurring;

/** Takes what is due one agency after the other; one that fails is left to a later turn and holds no other up. */
@ApplicationScoped
public class RevisitingClaims {

    private static final Logger LOG = Logger.getLogger(RevisitingClaims.class);
    private static final int AT_ONCE = 200;

    private final DecidingDueClaims deciding;

    RevisitingClaims(DecidingDueClaims deciding) {
        this.deciding = deciding;
    }

    /** Decides again what is due. */
    @Recurring("claims.revisit")
    @Scheduled(every = "${reimbursement.claims.poll:PT1S}", concurrentExecution = ConcurrentExecution.SKIP)
    public void revisit() {
        for (UUID agencyId : deciding.waiting(AT_ONCE)) {
            try {
                deciding.decide(agencyId);
            } catch (RuntimeException failure) {
                LOG.warnf(failure, "event=claims.revisit.failed agency=%s", agencyId);
            }
        }
    }
}
