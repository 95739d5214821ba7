package reimbursement.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Command lines of JVMs that start fast and stay small. */
final class JavaCommand {
    private JavaCommand() {}

    /**
     * A JVM by the JDK that runs this one.
     *
     * @param archive where the JVM keeps its parsed classes for its next start
     * @param heapMegabytes most heap it may use
     */
    static List<String> of(Path archive, int heapMegabytes, List<String> arguments) {
        try {
            Files.createDirectories(archive.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(
                "-Xmx" + heapMegabytes + "m",
                "-Xss512k",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+AutoCreateSharedArchive",
                "-XX:SharedArchiveFile=" + archive,
                "-XX:+ExitOnOutOfMemoryError",
                // A class archive of an older build is replaced; there is nothing to warn of.
                "-Xlog:disable"));
        command.addAll(arguments);
        return List.copyOf(command);
    }
}
