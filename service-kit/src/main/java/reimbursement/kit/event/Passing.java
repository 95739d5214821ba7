package reimbursement.kit.event;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Tells a failure that passes by itself (a lost connection, a deadlock) from one that stays. */
final class Passing {
    private Passing() {}

    static boolean is(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = next(cause)) {
            if (cause instanceof SQLException sql && isPassing(sql.getSQLState())) {
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

    /** Connection (08), rollback (40), resources (53), lock not available (55P03), shutdown (57); none: the pool's own. */
    private static boolean isPassing(@Nullable String state) {
        return state == null
                || state.startsWith("08")
                || state.startsWith("40")
                || state.startsWith("53")
                || state.startsWith("55P03")
                || state.startsWith("57");
    }
}
