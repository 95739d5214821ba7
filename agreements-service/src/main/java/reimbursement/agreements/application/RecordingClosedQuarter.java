package reimbursement.agreements.application;

import static reimbursement.agreements.domain.Outcome.refused;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import org.jboss.logging.Logger;
import reimbursement.agreements.domain.ClosedQuarter;
import reimbursement.agreements.domain.Outcome;
import reimbursement.agreements.domain.Outcome.Decided;
import reimbursement.agreements.persistence.ClosedQuarters;
import reimbursement.kit.audit.AuditTrail;

/** Records that a quarter is closed; the attestations follow in the background once this is committed. */
@ApplicationScoped
public class RecordingClosedQuarter {

    private static final Logger LOG = Logger.getLogger(RecordingClosedQuarter.class);

    private final ClosedQuarters quarters;
    private final AuditTrail audit;
    private final BackgroundWork background;

    RecordingClosedQuarter(ClosedQuarters quarters, AuditTrail audit, BackgroundWork background) {
        this.quarters = quarters;
        this.audit = audit;
        this.background = background;
    }

    /** Records the close once; the same again changes nothing. */
    @Transactional
    public Outcome<ClosedQuarter> record(String name, LocalDate snapshotOn) {
        ClosedQuarter known = quarters.findById(name);
        if (known != null) {
            return known.snapshotOn().equals(snapshotOn)
                    ? new Decided<>(known)
                    : refused("other-snapshot", "The quarter is closed with another last day already.");
        }
        ClosedQuarter quarter = new ClosedQuarter(name, snapshotOn);
        quarters.persist(quarter);
        audit.record("quarter-recorded", "quarter/" + name, Map.of("snapshotOn", snapshotOn.toString()));
        LOG.infof("event=quarter.recorded quarter=%s", name);
        background.wakeAfterCommit();
        return new Decided<>(quarter);
    }
}
