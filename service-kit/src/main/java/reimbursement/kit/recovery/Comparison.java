package reimbursement.kit.recovery;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Finds among events one that the database does not know, though it must have said or heard it. */
@ApplicationScoped
class Comparison {
    private static final String UNSAID = """
            select t.key, t.sequence from unnest(?::text[], ?::bigint[], ?::uuid[]) as t (key, sequence, id)
            left join event_key e on e.topic = ? and e.key = t.key
            where t.sequence > coalesce(e.last_sequence, 0) limit 1
            """;
    private static final String SAID_OTHERWISE = """
            select t.key, t.sequence from unnest(?::text[], ?::bigint[], ?::uuid[]) as t (key, sequence, id)
            join outbox o on o.key = t.key and o.sequence = t.sequence and o.id <> t.id
            where o.topic = ? limit 1
            """;
    /** What was parked before its turn is known as well, though the key has not come so far. */
    private static final String UNHEARD = """
            select t.key, t.sequence from unnest(?::text[], ?::bigint[], ?::uuid[]) as t (key, sequence, id)
            left join received r on r.topic = ? and r.key = t.key
            where t.sequence > coalesce(r.last_sequence, 0)
              and not exists (select 1 from parked p where p.topic = ? and p.key = t.key and p.sequence = t.sequence)
            limit 1
            """;

    /** An event that was published and that this database did not say, or says otherwise. */
    Optional<String> unsaid(Connection connection, String topic, List<Said> said) throws SQLException {
        Optional<String> lost = first(connection, UNSAID, said, "published", topic);
        return lost.isPresent() ? lost : first(connection, SAID_OTHERWISE, said, "published otherwise", topic);
    }

    /** An event that was acknowledged and that this database neither applied nor parked. */
    Optional<String> unheard(Connection connection, String topic, List<Said> said) throws SQLException {
        return first(connection, UNHEARD, said, "acknowledged", topic, topic);
    }

    private static Optional<String> first(
            Connection connection, String sql, List<Said> said, String what, String... topics) throws SQLException {
        if (said.isEmpty()) {
            return Optional.empty();
        }
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setArray(
                    1,
                    connection.createArrayOf(
                            "text", said.stream().map(Said::key).toArray()));
            select.setArray(
                    2,
                    connection.createArrayOf(
                            "bigint", said.stream().map(Said::sequence).toArray()));
            select.setArray(
                    3,
                    connection.createArrayOf("uuid", said.stream().map(Said::id).toArray()));
            for (int i = 0; i < topics.length; i++) {
                select.setString(4 + i, topics[i]);
            }
            try (ResultSet row = select.executeQuery()) {
                return row.next()
                        ? Optional.of("topic=%s key=%s sequence=%d was %s"
                                .formatted(topics[0], row.getString(1), row.getLong(2), what))
                        : Optional.empty();
            }
        }
    }
}
