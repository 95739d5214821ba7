package reimbursement.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.List;

/** Short commands that run to their end. */
public final class Commands {
    private Commands() {}

    /**
     * Runs a command with nothing on its standard input.
     *
     * @return its exit code and all it wrote on standard output and error
     */
    public static Outcome run(List<String> command) {
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            var output = new String(process.getInputStream().readAllBytes(), Charset.defaultCharset());
            return new Outcome(process.waitFor(), output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while running " + command.getFirst(), e);
        }
    }

    static Outcome run(String... command) {
        return run(List.of(command));
    }

    /** How a command ended; exit code 0 means well. */
    public record Outcome(int exitCode, String output) {}
}
