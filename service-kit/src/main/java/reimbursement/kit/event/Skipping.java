package reimbursement.kit.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import reimbursement.kit.audit.AuditTrail;
import reimbursement.kit.caller.Caller;

/** Gives up the first parked event of a key: one operator asks with a reason, another agrees. */
@ApplicationScoped
class Skipping {
    private final DataSource database;
    private final Received received;
    private final ParkedRows parked;
    private final AuditTrail audit;
    private final Caller caller;

    Skipping(DataSource database, Received received, ParkedRows parked, AuditTrail audit, Caller caller) {
        this.database = database;
        this.received = received;
        this.parked = parked;
        this.audit = audit;
        this.caller = caller;
    }

    /** What became of the wish to skip. */
    enum Outcome {
        /** Noted; somebody else has to agree. */
        ASKED,
        /** The event is skipped. */
        SKIPPED,
        /** The same person cannot agree. */
        SAME_PERSON,
        /** It is not the first parked event of its key, or none is parked. */
        NOT_FIRST
    }

    @Transactional
    Outcome skip(String topic, String key, long sequence, String reason) {
        try (Connection connection = database.getConnection()) {
            KeyProgress progress = received.lock(connection, topic, List.of(key));
            ParkedRow row = parked.first(connection, topic, key).orElse(null);
            if (row == null || row.sequence() != sequence || sequence > progress.last(key)) {
                return Outcome.NOT_FIRST;
            }
            String asked = row.skipAskedBy();
            if (asked == null) {
                parked.askToSkip(connection, row, reason, caller.subject());
                record("event-skip-asked", row, reason);
                return Outcome.ASKED;
            }
            if (asked.equals(caller.subject())) {
                return Outcome.SAME_PERSON;
            }
            parked.resolve(connection, row, "skipped", caller.subject());
            record("event-skipped", row, reason);
            return Outcome.SKIPPED;
        } catch (SQLException failure) {
            throw new EventStoreFailed(failure);
        }
    }

    private void record(String action, ParkedRow row, String reason) {
        audit.record(
                action,
                "event/" + row.record().topic() + "/" + row.record().key() + "/" + row.sequence(),
                Map.of("reason", reason));
    }
}
