package reimbursement.kit.event;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import reimbursement.kit.Passing;
import reimbursement.kit.audit.AuditTrail;

/**
 * Applies parked events of one key in their order, each in a transaction of its own that holds the key's row: what
 * arrives meanwhile parks behind, and is replayed in its turn.
 */
@ApplicationScoped
class Replay {
    private static final String SYSTEM = "system";

    private final DataSource database;
    private final Received received;
    private final ParkedRows parked;
    private final Readers readers;
    private final AuditTrail audit;
    private final int largest;

    Replay(
            DataSource database,
            Received received,
            ParkedRows parked,
            Readers readers,
            AuditTrail audit,
            EventLimits limits) {
        this.database = database;
        this.received = received;
        this.parked = parked;
        this.readers = readers;
        this.audit = audit;
        this.largest = limits.largestReceived();
    }

    /** What became of one step. */
    sealed interface Step {
        /** One more event is applied. */
        record Applied() implements Step {}

        /** Nothing is parked that could have its turn now. */
        record Done() implements Step {}

        /** The first event in the row still cannot be applied. */
        record Stopped(long sequence, String detail) implements Step {}
    }

    /**
     * Replays a key until nothing is parked, or one event still cannot be applied. The trail says who asked before anything
     * happens, and how many were applied afterwards.
     */
    Replayed all(String topic, String key, String actor) {
        record("event-replay-asked", topic, key, Map.of());
        Replayed replayed = steps(topic, key, actor);
        Map<String, String> outcome = new TreeMap<>(Map.of("applied", Integer.toString(replayed.applied())));
        if (replayed.stoppedAt() != null) {
            outcome.put("stoppedAt", Long.toString(replayed.stoppedAt()));
        }
        record("events-replayed", topic, key, outcome);
        return replayed;
    }

    private void record(String action, String topic, String key, Map<String, String> detail) {
        QuarkusTransaction.requiringNew().run(() -> audit.record(action, "events/" + topic + "/" + key, detail));
    }

    private Replayed steps(String topic, String key, String actor) {
        int applied = 0;
        while (true) {
            switch (step(topic, key, actor, false)) {
                case Step.Applied one -> applied++;
                case Step.Done done -> {
                    return new Replayed(applied, null, null);
                }
                case Step.Stopped stopped -> {
                    return new Replayed(applied, stopped.sequence(), stopped.detail());
                }
            }
        }
    }

    /** Lets events that came early have their turn; one that cannot be applied blocks its key from then on. */
    void early(String topic, String key) {
        while (true) {
            switch (step(topic, key, SYSTEM, true)) {
                case Step.Applied one -> {}
                case Step.Done done -> {
                    return;
                }
                case Step.Stopped stopped -> {
                    return;
                }
            }
        }
    }

    private Step step(String topic, String key, String actor, boolean earlyOnly) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> applyFirst(topic, key, actor, earlyOnly));
        } catch (RuntimeException failure) {
            if (Passing.is(failure)) {
                throw failure;
            }
            return QuarkusTransaction.requiringNew().call(() -> stop(topic, key, failure));
        }
    }

    private Step applyFirst(String topic, String key, String actor, boolean earlyOnly) throws SQLException {
        try (Connection connection = database.getConnection()) {
            KeyProgress progress = received.lock(connection, topic, List.of(key));
            ParkedRow row = parked.first(connection, topic, key).orElse(null);
            long next = progress.last(key) + 1;
            if (row == null || row.sequence() > next || (earlyOnly && row.sequence() < next)) {
                return new Step.Done();
            }
            EventReader<?> reader = readers.of(topic);
            Envelope envelope = Envelope.read(key, row.record().headers());
            switch (new Triage(reader, progress, largest).read(row.record(), envelope)) {
                case Verdict.Apply apply -> Readers.hand(reader, List.of(apply.event()));
                case Verdict.Park park -> throw new CannotApply(park.reason(), park.detail());
                case Verdict.Unread unread -> {}
                case Verdict.Duplicate duplicate -> {}
            }
            moveTo(connection, topic, key, row, progress);
            parked.resolve(connection, row, "replayed", actor);
            return new Step.Applied();
        } catch (MalformedEnvelope malformed) {
            throw new CannotApply(ParkingReason.UNDECODABLE, String.valueOf(malformed.getMessage()));
        }
    }

    private Step stop(String topic, String key, RuntimeException failure) throws SQLException {
        try (Connection connection = database.getConnection()) {
            KeyProgress progress = received.lock(connection, topic, List.of(key));
            ParkedRow row = parked.first(connection, topic, key).orElse(null);
            if (row == null) {
                return new Step.Done();
            }
            moveTo(connection, topic, key, row, progress);
            parked.refuse(connection, row, ParkingReason.of(failure), ParkingReason.detail(failure));
            return new Step.Stopped(row.sequence(), ParkingReason.detail(failure));
        }
    }

    /** An event that came early was not counted yet. */
    private void moveTo(Connection connection, String topic, String key, ParkedRow row, KeyProgress progress)
            throws SQLException {
        if (row.sequence() == progress.last(key) + 1) {
            TreeMap<String, Long> moved = new TreeMap<>();
            moved.put(key, row.sequence());
            received.move(connection, topic, moved);
        }
    }
}
