package reimbursement.local.client;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Does the same for many, a bounded number at a time. */
public final class Together {
    private static final int AT_ONCE = 8;

    private Together() {}

    /** Does it for each; the first failure is thrown once all have ended. */
    public static <T> void each(Collection<T> items, Consumer<T> work) {
        try (var workers =
                Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().factory())) {
            List<Future<?>> all = new ArrayList<>();
            items.forEach(item -> all.add(workers.submit(() -> work.accept(item))));
            for (Future<?> one : all) {
                one.get();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stopped);
        } catch (ExecutionException failure) {
            throw failure.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failure);
        }
    }
}
