package reimbursement.kit.event;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import reimbursement.kit.Ids;
import reimbursement.kit.json.EventJson;

/** Writes facts as outbox rows, many in one statement. */
@ApplicationScoped
class OutboxRows {
    private static final String ALLOT = """
            update event_key e set last_sequence = e.last_sequence + asked.n
            from (select unnest(?::text[]) as key, unnest(?::int[]) as n) asked
            where e.topic = ? and e.key = asked.key
            returning e.key, e.last_sequence - asked.n
            """;
    private static final String INSERT = """
            insert into outbox (topic, key, sequence, id, type, recorded_at, data, traceparent)
            select ?, key, sequence, id, type, recorded_at::timestamptz, data, ?
            from unnest(?::text[], ?::bigint[], ?::uuid[], ?::text[], ?::text[], ?::text[])
                with ordinality as row (key, sequence, id, type, recorded_at, data, place)
            order by place
            """;

    private final ObjectMapper json = EventJson.mapper();
    private final Clock clock;
    private final int largest;

    OutboxRows(Clock clock, EventLimits limits) {
        this.clock = clock;
        this.largest = limits.largestPublished();
    }

    void insert(Connection connection, String topic, List<Fact> facts) throws SQLException {
        Map<String, Long> last = allot(connection, topic, facts);
        int count = facts.size();
        String[] keys = new String[count];
        Long[] sequences = new Long[count];
        Object[] ids = new Object[count];
        String[] types = new String[count];
        String[] times = new String[count];
        String[] data = new String[count];
        String now = clock.instant().truncatedTo(ChronoUnit.MILLIS).toString();
        for (int i = 0; i < count; i++) {
            Fact fact = facts.get(i);
            ObjectNode node = node(fact);
            if (!node.hasNonNull("recordedAt")) {
                node.put("recordedAt", now);
            }
            keys[i] = fact.key();
            sequences[i] = last.merge(fact.key(), 1L, Long::sum);
            ids[i] = Ids.next();
            types[i] = fact.type();
            times[i] = Instant.parse(node.get("recordedAt").asText()).toString();
            data[i] = sendable(fact, node.toString());
        }
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setString(1, topic);
            insert.setString(2, currentTrace());
            insert.setArray(3, connection.createArrayOf("text", keys));
            insert.setArray(4, connection.createArrayOf("bigint", sequences));
            insert.setArray(5, connection.createArrayOf("uuid", ids));
            insert.setArray(6, connection.createArrayOf("text", types));
            insert.setArray(7, connection.createArrayOf("text", times));
            insert.setArray(8, connection.createArrayOf("text", data));
            insert.executeUpdate();
        }
    }

    /** An event that the broker does not take would hold up all that come after it, for ever. */
    private String sendable(Fact fact, String data) {
        if (data.length() > largest / 4) {
            long bytes = data.getBytes(StandardCharsets.UTF_8).length;
            if (bytes > largest) {
                throw new EventTooLarge(fact.type(), bytes, largest);
            }
        }
        return data;
    }

    private ObjectNode node(Fact fact) {
        if (!Envelope.isKey(fact.key())) {
            throw new IllegalArgumentException("a key has 1 to 200 characters");
        }
        if (EventType.contracted(EventType.wire(fact.type())).isEmpty()) {
            throw new IllegalArgumentException("no contract describes the event " + fact.type());
        }
        return json.valueToTree(fact.data());
    }

    private static @Nullable String currentTrace() {
        return Trace.current().or(RequestTrace::current).orElse(null);
    }

    private static Map<String, Long> allot(Connection connection, String topic, List<Fact> facts) throws SQLException {
        Map<String, Integer> counts = new HashMap<>();
        facts.forEach(fact -> counts.merge(fact.key(), 1, Integer::sum));
        Map<String, Long> last = new HashMap<>();
        try (PreparedStatement allot = connection.prepareStatement(ALLOT)) {
            allot.setArray(1, connection.createArrayOf("text", counts.keySet().toArray()));
            allot.setArray(2, connection.createArrayOf("int", counts.values().toArray()));
            allot.setString(3, topic);
            try (ResultSet rows = allot.executeQuery()) {
                while (rows.next()) {
                    last.put(rows.getString(1), rows.getLong(2));
                }
            }
        }
        return last;
    }
}
