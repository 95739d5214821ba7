package reimbursement.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Held by the launcher of a stack as long as it lives; the system frees it however the launcher ends. The file holds the
 * launcher's process id.
 */
final class StackLock implements AutoCloseable {
    // A process that opens and closes a file it has locked loses the lock, so it must not even look.
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private StackLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** The lock, unless a launcher holds it. */
    static Optional<StackLock> take(Layout layout) {
        var file = file(layout);
        if (!HELD_HERE.add(file)) {
            return Optional.empty();
        }
        try {
            Files.createDirectories(file.getParent());
            var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() == null) {
                channel.close();
                HELD_HERE.remove(file);
                return Optional.empty();
            }
            return Optional.of(new StackLock(file, channel));
        } catch (IOException e) {
            HELD_HERE.remove(file);
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a launcher holds the lock, its stack ready or still starting. */
    static boolean isHeld(Layout layout) {
        var lock = take(layout);
        lock.ifPresent(StackLock::close);
        return lock.isEmpty();
    }

    /** Says in the file who holds the lock. */
    void sign() {
        var pid = Long.toString(ProcessHandle.current().pid());
        try {
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(pid.getBytes(StandardCharsets.US_ASCII)), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The process that signed, if it lives. */
    static Optional<ProcessHandle> holder(Layout layout) {
        var file = file(layout);
        if (HELD_HERE.contains(file)) {
            return Optional.of(ProcessHandle.current());
        }
        try {
            var signed = Files.readString(file);
            return signed.isEmpty() ? Optional.empty() : ProcessHandle.of(Long.parseLong(signed));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            HELD_HERE.remove(file);
        }
    }

    private static Path file(Layout layout) {
        return layout.run("lock").toAbsolutePath();
    }
}
