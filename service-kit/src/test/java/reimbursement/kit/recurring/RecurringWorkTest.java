package reimbursement.kit.recurring;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.ShutdownEvent;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RecurringWorkTest {
    private final RecurringWork recurring = new RecurringWork();
    private final List<Level> logged = new ArrayList<>();
    private final Logger log = Logger.getLogger(RecurringWork.class.getName());
    private final Handler hearing = new Hearing(logged);

    @BeforeEach
    void hear() {
        log.addHandler(hearing);
    }

    @AfterEach
    void stopHearing() {
        log.removeHandler(hearing);
    }

    @Test
    void oneThatFailsKeepsNobodyWaiting() {
        // Given
        List<Integer> done = new ArrayList<>();

        // When
        recurring.turn(
                "count",
                () -> List.of(1, 0, 2).forEach(number -> recurring.each("count", number, () -> done.add(2 / number))));

        // Then
        assertThat(done).containsExactly(2, 1);
        assertThat(logged).containsExactly(Level.SEVERE);
    }

    @Test
    void aDatabaseThatIsAwayForAMomentIsNoError() {
        // When
        recurring.turn("count", () -> {
            throw new IllegalStateException(new SQLException("gone", "08006"));
        });

        // Then
        assertThat(logged).containsExactly(Level.WARNING);
    }

    @Test
    void aStopWaitsForTheTurnUnderWayWhoseFailureIsNoError() throws InterruptedException {
        // Given
        CountDownLatch begun = new CountDownLatch(1);
        Thread worker = Thread.ofVirtual()
                .start(() -> recurring.turn("count", () -> {
                    begun.countDown();
                    while (!recurring.isStopping()) {
                        Thread.onSpinWait();
                    }
                    throw new IllegalStateException("the session is closed");
                }));
        assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();

        // When
        recurring.stop(new ShutdownEvent());

        // Then
        worker.join(10_000);
        assertThat(logged).containsExactly(Level.WARNING);
    }

    @Test
    void afterTheStopNothingBegins() throws InterruptedException {
        // Given
        List<String> done = new ArrayList<>();
        recurring.stop(new ShutdownEvent());

        // When
        recurring.turn("count", () -> done.add("turn"));
        recurring.each("count", 1, () -> done.add("each"));

        // Then
        assertThat(done).isEmpty();
    }

    private static final class Hearing extends Handler {
        private final List<Level> logged;

        Hearing(List<Level> logged) {
            this.logged = logged;
        }

        @Override
        public void publish(LogRecord logRecord) {
            synchronized (logged) {
                logged.add(logRecord.getLevel());
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
