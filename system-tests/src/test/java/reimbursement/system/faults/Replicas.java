package reimbursement.system.faults;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import java.util.function.Supplier;
import reimbursement.local.client.Answer;
import reimbursement.local.client.Api;
import reimbursement.local.client.Who;

/** The replicas of one service, called in turn; whoever does not answer is asked again. */
final class Replicas {
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Duration BETWEEN = Duration.ofMillis(150);

    private final List<Api> replicas;
    private final AtomicInteger next = new AtomicInteger();
    private final LongAdder answers = new LongAdder();
    private final LongAdder failures = new LongAdder();
    private final ReadWriteLock changes = new ReentrantReadWriteLock();

    Replicas(List<URI> addresses, Function<Who, String> signer) {
        this.replicas =
                addresses.stream().map(address -> new Api(address, signer)).toList();
    }

    Answer get(Who who, String path) {
        return ask(api -> api.get(who, path));
    }

    Answer put(Who who, String path, Object body) {
        return change(() -> settled(api -> api.put(who, path, body)));
    }

    /** A post whose answer was lost may be answered 409 the second time, as one that breaks a rule is the first. */
    Answer post(Who who, String path, Object body) {
        return change(() -> settled(api -> api.post(who, path, body)));
    }

    /** Does the work while nobody changes anything here: whoever wants to waits, and whoever is at it is waited for. */
    void quietly(Runnable work) {
        changes.writeLock().lock();
        try {
            work.run();
        } finally {
            changes.writeLock().unlock();
        }
    }

    private Answer change(Supplier<Answer> request) {
        changes.readLock().lock();
        try {
            return request.get();
        } finally {
            changes.readLock().unlock();
        }
    }

    Answer upload(Who who, String path, String mediaType, byte[] document) {
        return ask(api -> api.upload(who, path, mediaType, document));
    }

    /** A whole list; read again from its first page when a replica goes away in between. */
    List<JsonNode> list(Who who, String path) {
        List<JsonNode> items = new ArrayList<>();
        retried(() -> {
            items.clear();
            turn().each(who, path, items::add);
            return true;
        });
        return items;
    }

    long answered() {
        return answers.sum();
    }

    long failed() {
        return failures.sum();
    }

    /** Repeats while facts of another service have not arrived. */
    private Answer settled(Function<Api, Answer> request) {
        Answer[] last = new Answer[1];
        retried(() -> {
            last[0] = ask(request);
            return last[0].status() != 409 || !last[0].text().contains("not-yet-known");
        });
        return last[0];
    }

    private Answer ask(Function<Api, Answer> request) {
        Answer[] last = new Answer[1];
        retried(() -> {
            last[0] = request.apply(turn());
            return last[0].status() < 500;
        });
        answers.increment();
        return last[0];
    }

    private Api turn() {
        return replicas.get(Math.floorMod(next.getAndIncrement(), replicas.size()));
    }

    private interface Attempt {
        boolean succeeds();
    }

    private void retried(Attempt attempt) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            RuntimeException lost = null;
            try {
                if (attempt.succeeds()) {
                    return;
                }
            } catch (UncheckedIOException failure) {
                lost = failure;
            } catch (reimbursement.local.client.UnexpectedAnswer failure) {
                lost = failure;
            }
            failures.increment();
            if (System.nanoTime() > end) {
                throw new IllegalStateException("no replica answers", lost);
            }
            LockSupport.parkNanos(BETWEEN.toNanos());
        }
    }
}
