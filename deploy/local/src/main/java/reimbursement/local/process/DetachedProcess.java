package reimbursement.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A process that goes on when this one ends, the terminal closes or Ctrl-C is pressed. */
public final class DetachedProcess {
    private static final String DETACH =
            "trap '' HUP INT; command -v setsid >/dev/null 2>&1 && exec setsid \"$@\"; exec \"$@\"";

    private DetachedProcess() {}

    /**
     * Starts a command.
     *
     * @param log file that standard output and error replace
     */
    public static Process start(List<String> command, Path log) {
        var whole = Stream.concat(Stream.of("/bin/sh", "-c", DETACH, "detached"), command.stream())
                .toList();
        try {
            var process = new ProcessBuilder(whole)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.to(log.toFile()))
                    .start();
            process.getOutputStream().close();
            return process;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
