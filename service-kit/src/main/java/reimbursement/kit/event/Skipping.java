package reimbursement.kit.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import reimbursement.kit.audit.AuditTrail;
import reimbursement.kit.caller.Caller;

/**
 * Gives up what is parked, the first event of a key or a record that is no event: one operator asks with a reason,
 * another agrees.
 */
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
        NOT_FIRST,
        /** No record that is no event is parked under that id. */
        NOT_THERE
    }

    @Transactional
    Outcome skip(String topic, String key, long sequence, String reason) {
        try (Connection connection = database.getConnection()) {
            KeyProgress progress = received.lock(connection, topic, List.of(key));
            ParkedRow row = parked.first(connection, topic, key).orElse(null);
            if (row == null || row.sequence() != sequence || sequence > progress.last(key)) {
                return Outcome.NOT_FIRST;
            }
            return askOrAgree(connection, row, "event/" + topic + "/" + key + "/" + sequence, reason);
        } catch (SQLException failure) {
            throw new EventStoreFailed(failure);
        }
    }

    /** Gives up a record that is no event, which has no sequence and holds nothing up; {@code entry} is its id in the list. */
    @Transactional
    Outcome skipRecord(String topic, UUID entry, String reason) {
        try (Connection connection = database.getConnection()) {
            ParkedRow row = parked.alone(connection, topic, entry).orElse(null);
            return row == null
                    ? Outcome.NOT_THERE
                    : askOrAgree(connection, row, "record/" + topic + "/" + entry, reason);
        } catch (SQLException failure) {
            throw new EventStoreFailed(failure);
        }
    }

    private Outcome askOrAgree(Connection connection, ParkedRow row, String subject, String reason)
            throws SQLException {
        String asked = row.skipAskedBy();
        if (asked == null) {
            parked.askToSkip(connection, row, reason, caller.subject());
            record("event-skip-asked", row, subject, reason);
            return Outcome.ASKED;
        }
        if (asked.equals(caller.subject())) {
            return Outcome.SAME_PERSON;
        }
        parked.resolve(connection, row, "skipped", caller.subject());
        record("event-skipped", row, subject, reason);
        return Outcome.SKIPPED;
    }

    private void record(String action, ParkedRow row, String subject, String reason) {
        audit.record(
                action,
                subject,
                Map.of(
                        "reason", reason,
                        "parkedFor", row.reason(),
                        "partition", Integer.toString(row.record().partition()),
                        "offset", Long.toString(row.record().offset())));
    }
}
