package reimbursement.kit;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells a failure that passes by itself (a lost connection, a full pool, a deadlock) from one that stays. */
public final class Passing {
    private static final int MOST = 100;

    private Passing() {}

    /** True if the same work may succeed when it is tried again; causes and suppressed failures are looked at too. */
    public static boolean is(Throwable failure) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Throwable> next = new ArrayDeque<>();
        add(failure, next);
        while (!next.isEmpty() && seen.size() < MOST) {
            Throwable one = next.removeFirst();
            if (one instanceof SQLException sql && isPassing(sql)) {
                return true;
            }
            if (seen.add(one)) {
                add(one.getCause(), next);
                for (Throwable suppressed : one.getSuppressed()) {
                    add(suppressed, next);
                }
            }
        }
        return false;
    }

    private static void add(@Nullable Throwable failure, Deque<Throwable> next) {
        if (failure != null) {
            next.addLast(failure);
        }
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
