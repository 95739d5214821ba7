package reimbursement.local.stack;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The stack that another process runs. */
public final class RunningStack {
    private static final Duration STOP = Duration.ofSeconds(90);

    private RunningStack() {}

    /** Whether a launcher holds this layout, its stack ready or still starting. */
    public static boolean isHeld(Layout layout) {
        return StackLock.isHeld(layout);
    }

    /** What runs and is ready. */
    public static Optional<StackState> find(Layout layout) {
        return StackLock.isHeld(layout)
                ? StackState.read(layout).filter(state -> isHeldBy(state.owner(), layout))
                : Optional.empty();
    }

    // A launcher that was killed leaves its state behind for the next one's start.
    private static boolean isHeldBy(long owner, Layout layout) {
        return StackLock.holder(layout).map(ProcessHandle::pid).equals(Optional.of(owner));
    }

    /** Tells the launcher to stop its stack, and waits until it has; false when none runs. */
    public static boolean stop(Layout layout) {
        if (!StackLock.isHeld(layout)) {
            return false;
        }
        var launcher = StackLock.holder(layout)
                .orElseThrow(() -> new CannotStart("A stack runs, but its launcher cannot be found."));
        launcher.destroy();
        try {
            launcher.onExit().get(STOP.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            throw new CannotStart("The stack has not stopped after " + STOP.toSeconds() + " seconds.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the stack stops", e);
        }
        return true;
    }
}
