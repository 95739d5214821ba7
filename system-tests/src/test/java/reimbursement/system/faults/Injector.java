package reimbursement.system.faults;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import reimbursement.local.client.Together;
import reimbursement.local.process.Commands;
import reimbursement.local.stack.Part;
import reimbursement.local.stack.Stack;
import reimbursement.system.faults.proxy.Link;

/** Carries out a plan, two faults at a time, on different parts. */
final class Injector {
    private static final int LANES = 2;
    private static final int STARTS = 4;

    private final Links links;
    private final Narrative narrative;
    private final Map<String, Part> parts = new ConcurrentHashMap<>();
    private final Map<String, ReentrantLock> turns = new ConcurrentHashMap<>();

    Injector(Stack stack, Links links, Narrative narrative) {
        this.links = links;
        this.narrative = narrative;
        parts(stack).forEach(part -> {
            parts.put(part.name(), part);
            turns.put(part.name(), new ReentrantLock());
        });
    }

    static Stream<Part> parts(Stack stack) {
        return Stream.concat(Stream.of(stack.postgres(), stack.broker()), stack.services().stream());
    }

    /** Returns when each fault is over and each part is ready again. */
    void inject(List<Fault> plan) {
        Together.each(
                IntStream.range(0, LANES).boxed().toList(),
                lane -> plan.stream()
                        .filter(fault -> fault.number() % LANES == lane)
                        .forEach(this::inject));
    }

    private void inject(Fault fault) {
        pause(fault.before());
        Part part = parts.get(fault.part());
        ReentrantLock turn = turns.get(fault.part());
        if (part == null || turn == null) {
            throw new IllegalArgumentException("no part " + fault.part());
        }
        turn.lock();
        try {
            narrative.say(fault.toString());
            switch (fault.kind()) {
                case KILL -> {
                    part.kill();
                    pause(fault.lasting());
                    start(part);
                }
                case TERMINATE -> {
                    part.stop();
                    pause(fault.lasting());
                    start(part);
                }
                case SUSPEND -> {
                    signal("STOP", part.pid());
                    pause(fault.lasting());
                    signal("CONT", part.pid());
                }
                case CUT -> disturb(fault, Link.State.CUT);
                case SILENCE -> disturb(fault, Link.State.SILENT);
                case SLOW -> disturb(fault, Link.State.SLOW);
            }
            narrative.say("#%d %s is back".formatted(fault.number(), fault.part()));
        } finally {
            turn.unlock();
        }
    }

    private void disturb(Fault fault, Link.State state) {
        links.become(fault.part(), state);
        pause(fault.lasting());
        links.become(fault.part(), Link.State.SOUND);
    }

    /** A start may meet a database or broker that is away; whoever supervises starts again. */
    private void start(Part part) {
        for (int attempt = 1; ; attempt++) {
            try {
                part.start();
                return;
            } catch (RuntimeException failure) {
                narrative.say(part.name() + " did not start: " + failure.getMessage());
                if (attempt == STARTS) {
                    throw failure;
                }
                part.stop();
            }
        }
    }

    /** The process and all its children: PostgreSQL has one for each connection. */
    private static void signal(String signal, long pid) {
        List<String> pids = ProcessHandle.of(pid).stream()
                .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                .map(process -> Long.toString(process.pid()))
                .toList();
        Commands.run(
                Stream.concat(Stream.of("kill", "-" + signal), pids.stream()).toList());
    }

    private static void pause(Duration time) {
        long end = System.nanoTime() + time.toNanos();
        for (long left = time.toNanos(); left > 0; left = end - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
