package reimbursement.kit.recovery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import reimbursement.kit.audit.AuditTrail;
import reimbursement.kit.caller.Caller;

/** Operators ask for a recovery, and the programme says how what stayed missing was made good. */
@ApplicationScoped
class AskingForRecovery {
    private final ExaminedAge age;
    private final MakingGood making;
    private final Recoveries recoveries;
    private final LostEventList lost;
    private final AuditTrail audit;
    private final Caller caller;

    AskingForRecovery(
            ExaminedAge age,
            MakingGood making,
            Recoveries recoveries,
            LostEventList lost,
            AuditTrail audit,
            Caller caller) {
        this.age = age;
        this.making = making;
        this.recoveries = recoveries;
        this.lost = lost;
        this.audit = audit;
        this.caller = caller;
    }

    /** What became of the wish. */
    enum Outcome {
        /** Noted; it is to begin. */
        ASKED,
        /** The database holds all that was said. */
        NOT_NEEDED,
        /** What this service decides stands on no topic: its database has to come back as it was. */
        NOT_POSSIBLE
    }

    @Transactional
    Outcome ask(String reason) {
        if (!(age.state() instanceof ExaminedAge.State.Older)) {
            return Outcome.NOT_NEEDED;
        }
        if (!making.isPossible()) {
            return Outcome.NOT_POSSIBLE;
        }
        recoveries.ask(caller.subject(), reason);
        audit.record("database-recovery-asked", "database", Map.of("reason", reason));
        return Outcome.ASKED;
    }

    @Transactional
    boolean settle(UUID event, String reason) {
        boolean settled = lost.settle(event, caller.subject(), reason);
        if (settled) {
            audit.record("lost-event-settled", "event/" + event, Map.of("reason", reason));
        }
        return settled;
    }
}
