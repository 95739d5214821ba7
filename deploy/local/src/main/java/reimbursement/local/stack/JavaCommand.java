package reimbursement.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Command lines of JVMs that start fast and stay small. */
final class JavaCommand {
    private JavaCommand() {}

    /**
     * A JVM by the JDK that runs this one.
     *
     * @param archive where the JVM keeps its parsed classes for its next start, if anywhere
     * @param compiled by the quick compiler alone, or by both
     * @param heapMegabytes most heap it may use
     */
    static List<String> of(
            Optional<Path> archive, int heapMegabytes, StackOptions.Compiled compiled, List<String> arguments) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(
                "-Xmx" + heapMegabytes + "m",
                "-Xss512k",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                // A class archive of an older build is replaced; there is nothing to warn of.
                "-Xlog:disable"));
        if (compiled == StackOptions.Compiled.QUICKLY) {
            command.add("-XX:TieredStopAtLevel=1");
        }
        archive.ifPresent(file -> command.addAll(archived(file)));
        command.addAll(arguments);
        return List.copyOf(command);
    }

    private static List<String> archived(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.of("-XX:+AutoCreateSharedArchive", "-XX:SharedArchiveFile=" + file);
    }
}
