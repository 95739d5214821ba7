package reimbursement.local.stack;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;

/** Several things at once. */
final class InParallel {
    private InParallel() {}

    /** Runs all of them; as soon as one fails the others are interrupted and its exception is thrown. */
    static void run(List<Runnable> tasks) {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var completion = new ExecutorCompletionService<Void>(executor);
            tasks.forEach(task -> completion.submit(task, null));
            try {
                for (var count = 0; count < tasks.size(); count++) {
                    completion.take().get();
                }
            } catch (ExecutionException e) {
                executor.shutdownNow();
                throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
            } catch (InterruptedException e) {
                executor.shutdownNow();
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted", e);
            }
        }
    }
}
