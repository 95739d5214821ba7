package reimbursement.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import reimbursement.local.process.ChildProcess;
import reimbursement.local.process.LogTail;
import reimbursement.local.process.Signal;

/** A JVM as a part of the stack: started until it is ready, or said why not. */
final class JvmProcess {
    private static final Duration READY = Duration.ofSeconds(90);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);
    private static final Duration STOP = Duration.ofSeconds(20);
    private static final int LOG_LINES = 12;

    private final String name;
    private final Path log;
    private final Consumer<String> narrator;
    private volatile @Nullable ChildProcess child;
    private volatile boolean told;

    JvmProcess(String name, Path log, Consumer<String> narrator) {
        this.name = name;
        this.log = log;
        this.narrator = narrator;
    }

    /** Starts the command and waits until {@code ready} holds. */
    void start(List<String> command, Map<String, String> environment, BooleanSupplier ready) {
        try {
            Files.createDirectories(log.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var started = ChildProcess.start(command, environment, log);
        child = started;
        told = false;
        await(started, ready);
        started.whenEnded(() -> reportUnlessTold(started));
    }

    long pid() {
        return running().pid();
    }

    void stop() {
        told = true;
        var current = child;
        if (current != null) {
            current.stop(Signal.TERM, STOP);
        }
    }

    void kill() {
        told = true;
        running().kill();
    }

    private void await(ChildProcess started, BooleanSupplier ready) {
        var until = System.nanoTime() + READY.toNanos();
        while (!ready.getAsBoolean()) {
            if (started.endsWithin(BETWEEN_LOOKS)) {
                throw failure("ended while starting");
            }
            if (System.nanoTime() > until) {
                throw failure("was not ready after " + READY.toSeconds() + " seconds");
            }
        }
    }

    /** The end of a process may be heard of late, when the next one runs already. */
    private void reportUnlessTold(ChildProcess ended) {
        if (!told && ended.equals(child)) {
            narrator.accept(name + " has ended by itself; see " + log);
        }
    }

    private ChildProcess running() {
        var current = child;
        if (current == null) {
            throw new IllegalStateException(name + " has not started");
        }
        return current;
    }

    private CannotStart failure(String what) {
        return new CannotStart(name + " " + what + "; " + log + " ends with:\n" + LogTail.of(log, LOG_LINES));
    }
}
