package reimbursement.kit.restprobe;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Holds runs of imports where a test wants them. */
@Singleton
class Gate {
    private final Map<String, CountDownLatch> waiting = new ConcurrentHashMap<>();

    void pass(String name) {
        try {
            if (!latch(name).await(60, TimeUnit.SECONDS)) {
                throw new IllegalStateException("nobody opened the gate " + name);
            }
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interruption);
        }
    }

    void open(String name) {
        latch(name).countDown();
    }

    private CountDownLatch latch(String name) {
        return waiting.computeIfAbsent(name, any -> new CountDownLatch(1));
    }
}
