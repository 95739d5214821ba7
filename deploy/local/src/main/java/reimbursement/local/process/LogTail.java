package reimbursement.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The end of a log file, for messages about what went wrong. */
public final class LogTail {
    private static final int MOST_BYTES = 4_096;

    private LogTail() {}

    /** The last {@code lines} lines of a file, each at most a few thousand characters; nothing when there is no such file. */
    public static String of(Path file, int lines) {
        if (!Files.exists(file)) {
            return "";
        }
        try (var channel = Files.newByteChannel(file, StandardOpenOption.READ)) {
            channel.position(Math.max(0, channel.size() - MOST_BYTES));
            var bytes = ByteBuffer.allocate(MOST_BYTES);
            channel.read(bytes);
            var text = new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8);
            var all = text.lines().toList();
            return String.join("\n", all.subList(Math.max(0, all.size() - lines), all.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
