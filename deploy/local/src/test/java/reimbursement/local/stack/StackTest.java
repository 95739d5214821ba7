package reimbursement.local.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reimbursement.local.kafka.Topics;

class StackTest {
    private static final StackOptions OPTIONS =
            new StackOptions(Map.of(Service.AWARDS, 2), Optional.of(Instant.parse("2026-01-02T12:00:00Z")), true);

    @TempDir
    Path home;

    @Test
    void everyPartStartsIsToldWhereTheOthersAreAndStops() throws Exception {
        // Given
        var layout = FakeBuild.in(home);
        var lines = new ArrayList<String>();
        List<ProcessHandle> processes;
        try (var stack = Stack.start(layout, OPTIONS, lines::add)) {
            processes = stack.state().parts().stream()
                    .map(part -> ProcessHandle.of(part.pid()).orElseThrow())
                    .toList();
            // Then
            assertThat(lines).hasSize(7).anyMatch(line -> line.startsWith("awards-2"));
            assertThat(RunningStack.find(layout)).contains(stack.state());
            assertThat(told(stack.service(Service.OFFICERS, 1)))
                    .contains("QUARKUS_DATASOURCE_USERNAME=officers_runtime")
                    .contains("QUARKUS_FLYWAY_USERNAME=officers_owner")
                    .contains("KAFKA_BOOTSTRAP_SERVERS=" + stack.broker().address())
                    .contains("REIMBURSEMENT_CLOCK_START=2026-01-02T12:00:00Z")
                    .contains("REIMBURSEMENT_SEALING_KEYSET=")
                    .contains("QUARKUS_OIDC_PUBLIC_KEY=");
            assertThat(told(stack.service(Service.AWARDS, 2))).doesNotContain("REIMBURSEMENT_SEALING_KEYSET");
            try (var admin =
                    Admin.create(Map.of("bootstrap.servers", stack.broker().address()))) {
                assertThat(admin.listTopics().names().get(10, TimeUnit.SECONDS)).containsAll(Topics.ALL);
            }
            // When
            stack.broker().kill();
            stack.postgres().kill();
            stack.postgres().start();
            stack.broker().start();
            // Then
            var awards = stack.postgres().database(Service.AWARDS);
            DriverManager.getConnection(awards.jdbcUrl(), awards.runtime(), awards.runtimePassword())
                    .close();
        }
        // Then
        assertThat(processes).hasSize(7).noneMatch(ProcessHandle::isAlive);
        assertThat(RunningStack.isHeld(layout)).isFalse();
    }

    @Test
    void theWholeStackDiesWhenItsLauncherIsKilled() throws Exception {
        // Given
        var layout = FakeBuild.in(home);
        var launcher = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        LauncherOfAStack.class.getName(),
                        home.toString())
                .inheritIO()
                .start();
        await().atMost(Duration.ofSeconds(90))
                .until(() -> RunningStack.find(layout).isPresent());
        var parts = RunningStack.find(layout).orElseThrow().parts();
        // When
        launcher.destroyForcibly();
        // Then
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(parts)
                        .hasSize(6)
                        .noneMatch(part -> ProcessHandle.of(part.pid())
                                .map(ProcessHandle::isAlive)
                                .orElse(false)));
        assertThat(RunningStack.isHeld(layout)).isFalse();
    }

    @Test
    void aPortInUseIsSaidInASentence() throws Exception {
        // Given
        var layout = FakeBuild.in(home);
        try (var inUse = new ServerSocket(Service.AWARDS.port())) {
            // Then
            assertThatThrownBy(() -> Stack.start(layout, StackOptions.plain(), line -> {}))
                    .isInstanceOf(CannotStart.class)
                    .hasMessage("Port %d of the awards service is in use; stop what listens there."
                            .formatted(inUse.getLocalPort()));
        }
    }

    @Test
    void aMissingBuildIsSaidInASentence() {
        assertThatThrownBy(() -> Stack.start(Layout.of(home), StackOptions.plain(), line -> {}))
                .isInstanceOf(CannotStart.class)
                .hasMessageStartingWith("The agreements service is not built:");
    }

    @Test
    void aServiceThatEndsWhileStartingIsNamedWithTheEndOfItsLogAndNothingStaysBehind() throws Exception {
        // Given
        var layout = FakeBuild.in(home);
        Files.writeString(layout.serviceJar(Service.PAYMENTS), "no jar");
        // Then
        assertThatThrownBy(() -> Stack.start(layout, OPTIONS, line -> {}))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("payments-1 ended while starting")
                .hasMessageContaining("Invalid or corrupt jarfile");
        assertThat(RunningStack.isHeld(layout)).isFalse();
        assertThat(ProcessHandle.current()
                        .descendants()
                        .map(each -> each.info().command().orElse("")))
                .noneMatch(command -> command.endsWith("/postgres") || command.endsWith("/java"));
    }

    private static String told(ServicePart part) throws Exception {
        var request =
                HttpRequest.newBuilder(URI.create(part.url() + "/environment")).build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
        }
    }
}
