package reimbursement.local.process;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A process that dies with this one, even when this one is killed and runs no shutdown hook. */
public final class ChildProcess {
    private final Process process;

    private ChildProcess(Process process) {
        this.process = process;
        // The watcher waits on this pipe; without the close it would outlive a child that ended by itself.
        var _ = process.onExit().thenAccept(ChildProcess::closePipe);
    }

    /**
     * Starts a command.
     *
     * @param environment added to the environment of this process
     * @param log file to which standard output and error are appended
     */
    public static ChildProcess start(List<String> command, Map<String, String> environment, Path log) {
        var builder = new ProcessBuilder(Guard.around(command))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(new File(log.toString())));
        builder.environment().putAll(environment);
        try {
            return new ChildProcess(builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The process id of the command itself, not of a wrapper around it. */
    public long pid() {
        return process.pid();
    }

    /** Whether it still runs. */
    public boolean isAlive() {
        return process.isAlive();
    }

    /** Waits until the process has ended, at most {@code patience}; true when it has. */
    public boolean endsWithin(Duration patience) {
        try {
            return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for process " + pid(), e);
        }
    }

    /** Runs {@code action} once the process has ended, however it does. */
    public void whenEnded(Runnable action) {
        var _ = process.onExit().thenRun(action);
    }

    /** Asks the process to end by {@code signal}, and kills it when it still runs after {@code patience}. */
    public void stop(Signal signal, Duration patience) {
        if (process.isAlive()) {
            signal.send(pid());
        }
        if (!endsWithin(patience)) {
            kill();
        }
    }

    /** Kills the process, as {@code kill -9} does, and waits until it is gone. */
    public void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    private static void closePipe(Process ended) {
        try {
            ended.getOutputStream().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
