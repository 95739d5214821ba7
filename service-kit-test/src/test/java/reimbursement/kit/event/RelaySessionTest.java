package reimbursement.kit.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reimbursement.local.postgres.DatabaseAccess;
import reimbursement.local.postgres.EmbeddedPostgres;

class RelaySessionTest {
    private static final String INSERT = """
            insert into outbox (topic, key, sequence, id, type, recorded_at, data)
            values ('t', ?, ?, ?, 'type', now(), '{}')
            """;

    @Test
    void aRowCommittedBehindABatchIsNotOvertakenByTheNextOfItsKey(@TempDir Path folder) throws SQLException {
        // Given
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(folder)) {
            DatabaseAccess access = migrated(postgres);
            try (Connection early = open(access);
                    Connection other = open(access);
                    RelaySession relay = new RelaySession(open(access))) {
                early.setAutoCommit(false);
                insert(early, "late", 1);
                insert(other, "other", 1);

                // When
                List<String> first = names(relay.take(0, 1));
                early.commit();
                insert(other, "late", 2);
                List<String> second = names(relay.take(2, 1));
                relay.commit();
                List<String> then = names(relay.take(0, 10));
                relay.commit();

                // Then
                assertThat(first).containsExactly("other#1");
                assertThat(second).isEmpty();
                assertThat(then).containsExactly("late#1", "late#2");
            }
        }
    }

    private static List<String> names(List<OutboxRow> rows) {
        return rows.stream().map(row -> row.key() + "#" + row.sequence()).toList();
    }

    private static DatabaseAccess migrated(EmbeddedPostgres postgres) throws SQLException {
        DatabaseAccess access = postgres.createDatabase("service");
        Flyway.configure()
                .dataSource(access.jdbcUrl(), access.owner(), access.ownerPassword())
                .locations("classpath:db/kit")
                .placeholders(Map.of("runtime_role", access.runtime()))
                .load()
                .migrate();
        return access;
    }

    private static Connection open(DatabaseAccess access) throws SQLException {
        return DriverManager.getConnection(access.jdbcUrl(), access.runtime(), access.runtimePassword());
    }

    private static void insert(Connection connection, String key, long sequence) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setString(1, key);
            insert.setLong(2, sequence);
            insert.setObject(3, UUID.randomUUID());
            insert.executeUpdate();
        }
    }
}
