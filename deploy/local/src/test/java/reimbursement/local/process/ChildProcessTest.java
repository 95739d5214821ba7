package reimbursement.local.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildProcessTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir
    Path directory;

    @Test
    void aChildDiesWhenItsLauncherIsKilled() throws Exception {
        // Given
        var pidFile = directory.resolve("pid");
        var launcher = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        LauncherOfASleeper.class.getName(),
                        pidFile.toString())
                .inheritIO()
                .start();
        await().atMost(PATIENCE).until(() -> Files.exists(pidFile));
        var child = ProcessHandle.of(Long.parseLong(Files.readString(pidFile))).orElseThrow();
        // When
        launcher.destroyForcibly();
        // Then
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(child.isAlive()).isFalse());
    }

    @Test
    void theProcessIdIsTheCommandsOwn() throws Exception {
        // When
        var log = directory.resolve("log");
        var child = ChildProcess.start(List.of("sh", "-c", "echo $$ $WHAT"), Map.of("WHAT", "trained"), log);
        // Then
        assertThat(child.endsWithin(PATIENCE)).isTrue();
        assertThat(Files.readString(log)).isEqualTo(child.pid() + " trained\n");
    }

    @Test
    void aChildThatIgnoresTheSignalIsKilled() {
        // Given
        var log = directory.resolve("log");
        var child = ChildProcess.start(
                List.of("sh", "-c", "trap '' TERM; echo deaf; while :; do sleep 1; done"), Map.of(), log);
        await().atMost(PATIENCE).until(() -> LogTail.of(log, 1).equals("deaf"));
        // When
        child.stop(Signal.TERM, Duration.ofMillis(200));
        // Then
        assertThat(child.isAlive()).isFalse();
    }
}
