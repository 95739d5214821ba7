package reimbursement.kit;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Tells a failure that passes by itself (a lost connection, a deadlock) from one that stays. */
public final class Passing {
    private Passing() {}

    /** True if the same work may succeed when it is tried again. */
    public static boolean is(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = next(cause)) {
            if (cause instanceof SQLException sql && isPassing(sql)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Throwable next(Throwable failure) {
        if (failure.getCause() != null) {
            return failure.getCause();
        }
        return failure.getSuppressed().length > 0 ? failure.getSuppressed()[0] : null;
    }

    /** Connection (08), rollback (40), resources (53), lock not available (55P03), shutdown (57). */
    private static boolean isPassing(SQLException failure) {
        String state = failure.getSQLState();
        return state == null
                ? isThePools(failure)
                : state.startsWith("08")
                        || state.startsWith("40")
                        || state.startsWith("53")
                        || state.startsWith("55P03")
                        || state.startsWith("57");
    }

    /** The pool's own failures have no state; that a transaction took too long will not pass by repeating it. */
    private static boolean isThePools(SQLException failure) {
        return !String.valueOf(failure.getMessage()).startsWith("Failing fast");
    }
}
