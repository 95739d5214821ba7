package reimbursement.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Ports of the loopback address 127.0.0.1. They lie below those that systems give to outgoing connections, so that a
 * process that is away for a moment finds its port free when it comes back.
 */
public final class FreePort {
    private static final int FIRST = 20_000;
    private static final int COUNT = 12_000;
    private static final int ATTEMPTS = 1_000;
    private static final Path CLAIMS =
            Path.of(System.getProperty("java.io.tmpdir"), "reimbursement-ports-" + System.getProperty("user.name"));

    /** The claims of this process, each with its locked file; they end with it. */
    private static final Map<Integer, FileChannel> CLAIMED = new ConcurrentHashMap<>();

    private FreePort() {}

    /** A free port that no other launcher is given while this process runs. */
    public static synchronized int next() {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            int port = FIRST + ThreadLocalRandom.current().nextInt(COUNT);
            if (!CLAIMED.containsKey(port) && isFree(port) && claim(port)) {
                return port;
            }
        }
        throw new IllegalStateException("no port is free from " + FIRST + " to " + (FIRST + COUNT - 1));
    }

    /** Whether {@code port} can be listened on. */
    public static boolean isFree(int port) {
        try (var socket = new ServerSocket(port, 1, loopback())) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean claim(int port) {
        try {
            Files.createDirectories(CLAIMS);
            var file = FileChannel.open(
                    CLAIMS.resolve(Integer.toString(port)), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (file.tryLock() == null) {
                file.close();
                return false;
            }
            CLAIMED.put(port, file);
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InetAddress loopback() throws IOException {
        return InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
    }
}
