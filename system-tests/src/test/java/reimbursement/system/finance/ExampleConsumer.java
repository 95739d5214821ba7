package reimbursement.system.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import reimbursement.system.WholeSystem;

/** docs/examples/finance-consumer as its reader would run it. */
final class ExampleConsumer {
    private static final Path FOLDER = WholeSystem.HOME.resolve("docs/examples/finance-consumer");
    private static final int SECONDS = 60;

    private ExampleConsumer() {}

    /** Installs what the lock names; skips the test, and says why, where Node or a registry is out of reach. */
    static void install() {
        assumeTrue(isThere("node") && isThere("npm"), "skipped: Node is not on this machine");
        Path installed = FOLDER.resolve("node_modules/kafkajs");
        if (Files.notExists(installed)) {
            Outcome outcome = run("", "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund");
            boolean unreachable = outcome.errors().matches("(?s).*(ENOTFOUND|EAI_AGAIN|ECONN|ETIMEDOUT|ENETUNREACH).*");
            assumeTrue(outcome.exitCode() == 0 || !unreachable, "skipped: npm reaches no registry from here");
            assertThat(outcome.exitCode()).as(outcome.errors()).isZero();
        }
    }

    /** Reads everything up to now from that broker; fails where a key had to be stopped. */
    static JsonNode report(String broker) {
        Outcome outcome = run(broker, "node", "index.js");
        assertThat(outcome.exitCode()).as(outcome.output() + outcome.errors()).isZero();
        try {
            return new ObjectMapper().readTree(outcome.output());
        } catch (IOException noJson) {
            throw new UncheckedIOException(outcome.output(), noJson);
        }
    }

    private static boolean isThere(String command) {
        try {
            return run("", command, "--version").exitCode() == 0;
        } catch (UncheckedIOException missing) {
            return false;
        }
    }

    private static Outcome run(String broker, String... command) {
        try {
            Path output = Files.createTempFile("finance", ".json");
            Path errors = Files.createTempFile("finance", ".txt");
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(FOLDER.toFile())
                    .redirectOutput(Redirect.to(output.toFile()))
                    .redirectError(Redirect.to(errors.toFile()));
            builder.environment().put("KAFKA", broker);
            Process process = builder.start();
            boolean ended = process.waitFor(SECONDS, TimeUnit.SECONDS);
            if (!ended) {
                process.destroyForcibly().waitFor();
            }
            Outcome outcome = new Outcome(process.exitValue(), Files.readString(output), Files.readString(errors));
            Files.delete(output);
            Files.delete(errors);
            assertThat(ended).as("does not end: " + outcome).isTrue();
            return outcome;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stopped);
        }
    }

    private record Outcome(int exitCode, String output, String errors) {}
}
