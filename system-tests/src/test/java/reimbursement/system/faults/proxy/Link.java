package reimbursement.system.faults.proxy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

/** Passes TCP connections of 127.0.0.1 on to a server there, for as long and as fast as it is told to. */
public final class Link implements AutoCloseable {
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);
    private static final int CHUNK = 16_384;

    private final ServerSocket listening;
    private final int server;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile State state = State.SOUND;

    /** What a link does to what passes. */
    public enum State {
        /** Everything passes at once. */
        SOUND,
        /** Connections are closed, and new ones as soon as they are made. */
        CUT,
        /** Connections stay, and nothing passes. */
        SILENT,
        /** Every few kilobytes are held up for a tenth of a second. */
        SLOW
    }

    private Link(ServerSocket listening, int server) {
        this.listening = listening;
        this.server = server;
    }

    /** A link to a port of 127.0.0.1, which need not listen yet. */
    public static Link to(int server) {
        try {
            Link link = new Link(new ServerSocket(0, 64, InetAddress.getLoopbackAddress()), server);
            Thread.ofVirtual().start(link::accept);
            return link;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Where it listens on 127.0.0.1. */
    public int port() {
        return listening.getLocalPort();
    }

    /** Changes what happens from now on, to connections that exist too. */
    public void become(State next) {
        state = next;
        if (next == State.CUT) {
            open.forEach(Link::shut);
        }
    }

    @Override
    public void close() {
        become(State.CUT);
        shut(listening);
    }

    private void accept() {
        while (!listening.isClosed()) {
            try {
                Socket near = listening.accept();
                Thread.ofVirtual().start(() -> connect(near));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void connect(Socket near) {
        Socket far = new Socket();
        open.add(near);
        open.add(far);
        try {
            if (state != State.CUT) {
                far.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), server));
                near.setTcpNoDelay(true);
                far.setTcpNoDelay(true);
                Thread back = Thread.ofVirtual().start(() -> pass(far, near));
                pass(near, far);
                back.join();
            }
        } catch (IOException refused) {
            shut(near);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            shut(near);
            shut(far);
            open.remove(near);
            open.remove(far);
        }
    }

    private void pass(Socket from, Socket to) {
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] chunk = new byte[CHUNK];
            for (int length = in.read(chunk); length >= 0; length = in.read(chunk)) {
                hold();
                out.write(chunk, 0, length);
            }
        } catch (IOException ended) {
            shut(from);
        }
        shut(from);
        shut(to);
    }

    private void hold() {
        if (state == State.SLOW) {
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
        while (state == State.SILENT) {
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
    }

    private static void shut(AutoCloseable socket) {
        try {
            socket.close();
        } catch (Exception alreadyGone) {
            Thread.onSpinWait();
        }
    }
}
