package reimbursement.local.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EmbeddedPostgresTest {
    private final EmbeddedPostgres postgres;
    private final DatabaseAccess awards;
    private final DatabaseAccess payments;

    @TempDir
    Path directory;

    EmbeddedPostgresTest(@TempDir Path shared) {
        postgres = EmbeddedPostgres.start(shared);
        awards = postgres.createDatabase("awards");
        payments = postgres.createDatabase("payments");
    }

    @AfterAll
    void stop() {
        postgres.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fsync", "synchronous_commit", "full_page_writes"})
    void everythingThatMakesACommitDurableIsOn(String setting) throws SQLException {
        try (var connection = asRuntime(awards)) {
            assertThat(text(connection, "show " + setting)).isEqualTo("on");
        }
    }

    @Test
    void theOwnerMakesTablesAndTheRuntimeUsesWhatItWasGranted() throws SQLException {
        // Given
        try (var owner = asOwner(awards)) {
            run(owner, "create table ledger (id int)");
            run(owner, "grant select, insert on ledger to awards_runtime");
        }
        try (var runtime = asRuntime(awards)) {
            // When
            run(runtime, "insert into ledger values (1)");
            // Then
            assertThat(text(runtime, "select count(*) from ledger")).isEqualTo("1");
            assertThatThrownBy(() -> run(runtime, "delete from ledger")).hasMessageContaining("permission denied");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create table mine (id int)",
                "create schema mine",
                "create temporary table mine (id int)",
                "create role mine",
                "create database mine"
            })
    void theRuntimeMakesNothing(String statement) throws SQLException {
        try (var runtime = asRuntime(awards)) {
            assertThatThrownBy(() -> run(runtime, statement)).hasMessageContaining("permission denied");
        }
    }

    @Test
    void noRoleConnectsToAnotherServicesDatabase() {
        for (var url : new String[] {payments.jdbcUrl(), payments.jdbcUrl().replace("/payments", "/postgres")}) {
            assertThatThrownBy(() -> DriverManager.getConnection(url, awards.runtime(), awards.runtimePassword()))
                    .hasMessageContaining("permission denied for database");
            assertThatThrownBy(() -> DriverManager.getConnection(url, awards.owner(), awards.ownerPassword()))
                    .hasMessageContaining("permission denied for database");
        }
    }

    @Test
    void aWrongPasswordIsRefused() {
        assertThatThrownBy(() -> DriverManager.getConnection(awards.jdbcUrl(), awards.runtime(), "guess"))
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void acknowledgedCommitsSurviveAKill() throws SQLException {
        // Given
        DatabaseAccess officers;
        try (var first = EmbeddedPostgres.start(directory)) {
            officers = first.createDatabase("officers");
            try (var owner = asOwner(officers)) {
                run(owner, "create table fact as select 7 as id");
            }
            // When
            first.kill();
        }
        // Then
        try (var second = EmbeddedPostgres.start(directory)) {
            var again = second.createDatabase("officers");
            assertThat(again.ownerPassword()).isEqualTo(officers.ownerPassword());
            try (var owner = asOwner(again)) {
                assertThat(text(owner, "select id from fact")).isEqualTo("7");
            }
        }
    }

    @Test
    void passwordsAreReadableByTheirOwnerAlone() throws Exception {
        try (var server = EmbeddedPostgres.start(directory)) {
            server.createDatabase("officers");
        }
        try (var secrets = Files.list(directory.resolve("secrets"))) {
            assertThat(secrets)
                    .hasSize(3)
                    .allSatisfy(file -> assertThat(Files.getPosixFilePermissions(file))
                            .containsExactlyInAnyOrder(
                                    PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE));
        }
    }

    @Test
    void aDatabaseNameIsNotAPlaceForSql() {
        assertThatThrownBy(() -> postgres.createDatabase("a; drop database awards"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Connection asOwner(DatabaseAccess access) throws SQLException {
        return DriverManager.getConnection(access.jdbcUrl(), access.owner(), access.ownerPassword());
    }

    private static Connection asRuntime(DatabaseAccess access) throws SQLException {
        return DriverManager.getConnection(access.jdbcUrl(), access.runtime(), access.runtimePassword());
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String text(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
