package reimbursement.kit.event;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The W3C trace context of what this thread is doing, handed on with the events that it causes. */
public final class Trace {
    private static final Pattern TRACEPARENT = Pattern.compile("00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}");
    private static final ThreadLocal<@Nullable String> CURRENT = new ThreadLocal<>();

    private Trace() {}

    /** The trace context of this thread, if what it does was asked for with one. */
    public static Optional<String> current() {
        return Optional.ofNullable(CURRENT.get());
    }

    /** Sets this thread's trace context; anything but a well-formed {@code traceparent} clears it. */
    public static void set(@Nullable String traceparent) {
        if (traceparent != null && isWellFormed(traceparent)) {
            CURRENT.set(traceparent);
        } else {
            CURRENT.remove();
        }
    }

    static boolean isWellFormed(String traceparent) {
        return TRACEPARENT.matcher(traceparent).matches();
    }
}
