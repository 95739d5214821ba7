package reimbursement.system.stopping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import reimbursement.local.postgres.DatabaseAccess;
import reimbursement.local.stack.Layout;
import reimbursement.local.stack.Service;
import reimbursement.local.stack.ServicePart;
import reimbursement.local.stack.Stack;
import reimbursement.local.stack.StackOptions;

/** SIGTERM in the middle of a batch has no effect: nothing is lost, parked or logged as an error, and the end comes soon. */
class StopUnderLoadIT {
    private static final int EVENTS = 150_000;
    private static final int ROUNDS = 3;
    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    /** Quarkus waits for requests, then batches come to their end; the launcher would kill after 20 s. */
    private static final Duration IN_ORDER = Duration.ofSeconds(15);

    @Test
    void aServiceThatIsToldToStopWhileItConsumesLosesNothingAndLogsNoError() throws IOException {
        // Given
        Layout layout =
                new Layout(Path.of("..").toAbsolutePath().normalize(), Files.createTempDirectory("stop-under-load"));
        StackOptions options = new StackOptions(Map.of(), Optional.empty(), true);
        try (Stack stack = Stack.start(layout, options, line -> {})) {
            stack.services().forEach(ServicePart::stop);
            TrainingLoad.publish(stack.broker().address(), EVENTS);
            ServicePart awards = stack.service(Service.AWARDS, 1);
            DatabaseAccess database = stack.postgres().database(Service.AWARDS);

            // When
            for (int round = 0; round < ROUNDS; round++) {
                long enough = received(database) + 2_000L * round;
                awards.start();
                await().pollInterval(Duration.ofMillis(5))
                        .atMost(A_MINUTE)
                        .until(() -> received(database), now -> now > enough);
                long began = System.nanoTime();
                awards.stop();
                assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(IN_ORDER);
                assertThat(received(database))
                        .as("events before the last SIGTERM")
                        .isLessThan(EVENTS);
            }
            awards.start();

            // Then
            await().atMost(A_MINUTE)
                    .untilAsserted(() -> assertThat(received(database)).isEqualTo(EVENTS));
            assertThat(number(database, "select count(*) from officer_training"))
                    .isEqualTo(EVENTS);
            assertThat(number(database, "select count(*) from parked")).isZero();
            awards.stop();
            assertThat(errors(layout.log(awards.name()))).isEmpty();
        }
    }

    private static List<String> errors(Path log) throws IOException {
        try (var lines = Files.lines(log)) {
            return lines.filter(line -> line.contains(" ERROR ") || line.contains("event=inbox.parked"))
                    .toList();
        }
    }

    private static long received(DatabaseAccess database) {
        return number(
                database,
                "select coalesce(sum(last_sequence), 0) from received where topic = '" + TrainingLoad.TOPIC + "'");
    }

    private static long number(DatabaseAccess database, String sql) {
        try (Connection connection =
                        DriverManager.getConnection(database.jdbcUrl(), database.owner(), database.ownerPassword());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
