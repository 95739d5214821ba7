package reimbursement.kit.recurring;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.jspecify.annotations.Nullable;

/** Outside of the transaction, so that the turn is over only when that is. */
@Recurring
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
class RecurringTurn {
    private final RecurringWork work;

    RecurringTurn(RecurringWork work) {
        this.work = work;
    }

    @AroundInvoke
    @Nullable
    Object takeTurn(InvocationContext call) {
        work.turn(call.getMethod().getAnnotation(Recurring.class).value(), () -> proceed(call));
        return null;
    }

    private static void proceed(InvocationContext call) {
        try {
            call.proceed();
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }
}
