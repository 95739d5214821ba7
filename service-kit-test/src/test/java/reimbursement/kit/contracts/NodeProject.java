package reimbursement.kit.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** A folder with a package.json and its lock. Without Node, or a registry to install from, its tests are skipped. */
final class NodeProject {
    private static final Pattern UNREACHABLE =
            Pattern.compile("ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ENOTCACHED");
    private static final int OLDEST = 20;
    private static final int SECONDS = 120;

    private final Path folder;

    private NodeProject(Path folder) {
        this.folder = folder;
    }

    /** The project with its dependencies as the lock has them. */
    static NodeProject installed(Path folder) {
        NodeProject project = new NodeProject(folder);
        int version = project.majorVersion();
        assumeTrue(version >= OLDEST, "skipped: Node " + OLDEST + " or later is not on this machine");
        if (!project.isInstalled()) {
            Outcome outcome = project.run("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund");
            boolean unreachable = outcome.exitCode() != 0
                    && UNREACHABLE.matcher(outcome.output()).find();
            assumeTrue(!unreachable, "skipped: npm reaches no registry from here");
            assertThat(outcome.exitCode()).as(outcome.output()).isZero();
        }
        return project;
    }

    /** Runs a command in the folder to its end, standard error and output together. */
    Outcome run(String... command) {
        try {
            Path output = Files.createTempFile("node", ".txt");
            Process process = new ProcessBuilder(new ArrayList<>(List.of(command)))
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            process.getOutputStream().close();
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError(String.join(" ", command) + " does not end\n" + Files.readString(output));
            }
            String text = Files.readString(output, StandardCharsets.UTF_8);
            Files.delete(output);
            return new Outcome(process.exitValue(), text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stopped);
        }
    }

    private int majorVersion() {
        try {
            return Integer.parseInt(run("node", "--print", "process.versions.node.split('.')[0]")
                    .output()
                    .strip());
        } catch (UncheckedIOException missing) {
            return 0;
        }
    }

    private boolean isInstalled() {
        Path installed = folder.resolve("node_modules").resolve(".package-lock.json");
        try {
            return Files.exists(installed)
                    && Files.getLastModifiedTime(installed)
                                    .compareTo(Files.getLastModifiedTime(folder.resolve("package-lock.json")))
                            >= 0;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** How a command ended. */
    record Outcome(int exitCode, String output) {}
}
