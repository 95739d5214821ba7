package reimbursement.awards.application;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import reimbursement.kit.recurring.Recurring;
import reimbursement.kit.recurring.RecurringWork;

/** Takes what is due one agency after the other; one that fails is left to a later turn and holds no other up. */
@ApplicationScoped
public class RevisitingClaims {

    private static final int AT_ONCE = 200;

    private final DecidingDueClaims deciding;
    private final RecurringWork recurring;

    RevisitingClaims(DecidingDueClaims deciding, RecurringWork recurring) {
        this.deciding = deciding;
        this.recurring = recurring;
    }

    /** Decides again what is due. */
    @Recurring("claims.revisit")
    @Scheduled(every = "${reimbursement.claims.poll:PT1S}", concurrentExecution = ConcurrentExecution.SKIP)
    public void revisit() {
        deciding.waiting(AT_ONCE)
                .forEach(agencyId -> recurring.each("claims.revisit", agencyId, () -> deciding.decide(agencyId)));
    }
}
