package reimbursement.system.faults;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import reimbursement.local.client.Together;
import reimbursement.local.client.Who;
import reimbursement.local.process.Commands;
import reimbursement.local.stack.Part;
import reimbursement.local.stack.ServicePart;
import reimbursement.local.stack.Stack;
import reimbursement.system.faults.proxy.Link;

/** Carries out a plan, some faults at a time, on different parts. */
final class Injector {
    private static final int LANES = 3;
    private static final int STARTS = 4;
    private static final int REPEATED = 200;

    private final Stack stack;
    private final Links links;
    private final Narrative narrative;
    private final Builds builds;
    private final Exhaustion exhaustion;
    private final OldOffsets oldOffsets;
    private final Map<String, ReentrantLock> turns = new ConcurrentHashMap<>();

    Injector(Stack stack, Links links, Builds builds, Function<Who, String> signer, long seed, Narrative narrative) {
        this.stack = stack;
        this.links = links;
        this.builds = builds;
        this.narrative = narrative;
        this.exhaustion = new Exhaustion(stack, signer);
        this.oldOffsets = new OldOffsets(stack, seed);
        parts(stack).forEach(part -> turns.put(part.name(), new ReentrantLock()));
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
        switch (fault.kind()) {
            case KILL ->
                inTurn(fault, part -> {
                    part.kill();
                    pause(fault.lasting());
                    start(part);
                });
            case TERMINATE ->
                inTurn(fault, part -> {
                    part.stop();
                    pause(fault.lasting());
                    start(part);
                });
            case SUSPEND ->
                inTurn(fault, part -> {
                    signal("STOP", part.pid());
                    pause(fault.lasting());
                    signal("CONT", part.pid());
                });
            case CUT_DATABASE -> disturb(fault, Links.End.DATABASE, Link.State.CUT);
            case SILENCE_DATABASE -> disturb(fault, Links.End.DATABASE, Link.State.SILENT);
            case SLOW_DATABASE -> disturb(fault, Links.End.DATABASE, Link.State.SLOW);
            case CUT_BROKER -> disturb(fault, Links.End.BROKER, Link.State.CUT);
            case SILENCE_BROKER -> disturb(fault, Links.End.BROKER, Link.State.SILENT);
            case SLOW_BROKER -> disturb(fault, Links.End.BROKER, Link.State.SLOW);
            case EXHAUST ->
                inTurn(fault, part -> {
                    long refused = exhaustion.fill(replica(part), fault.lasting());
                    narrative.say("#%d callers refused: %d".formatted(fault.number(), refused));
                });
            case ROLL -> roll(fault);
            case REPEAT -> inTurn(fault, part -> oldOffsets.repeat(REPEATED));
        }
    }

    /** One fault at a time for each part. */
    private void inTurn(Fault fault, Consumer<Part> what) {
        Part part = parts(stack)
                .filter(one -> one.name().equals(fault.part()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no part " + fault.part()));
        ReentrantLock turn = turns.computeIfAbsent(fault.part(), name -> new ReentrantLock());
        turn.lock();
        try {
            narrative.say(fault.toString());
            what.accept(part);
            narrative.say("#%d %s is back".formatted(fault.number(), fault.part()));
        } finally {
            turn.unlock();
        }
    }

    private void disturb(Fault fault, Links.End end, Link.State state) {
        inTurn(fault, part -> {
            links.become(part.name(), end, state);
            pause(fault.lasting());
            links.become(part.name(), end, Link.State.SOUND);
        });
    }

    /** All replicas of the service, one after the other. */
    private void roll(Fault fault) {
        String service = fault.part().substring(0, fault.part().indexOf('-') + 1);
        stack.services().stream()
                .filter(part -> part.name().startsWith(service))
                .map(part -> new Fault(fault.number(), fault.kind(), part.name(), fault.before(), fault.lasting()))
                .forEach(one -> inTurn(one, part -> rollOne(replica(part))));
    }

    private void rollOne(ServicePart replica) {
        replica.stop();
        replica.build(builds.other(replica));
        start(replica);
        if (!builds.answersAsStarted(replica)) {
            narrative.found(replica.name() + " does not run " + replica.build());
        }
    }

    private ServicePart replica(Part part) {
        return stack.services().stream()
                .filter(one -> one.name().equals(part.name()))
                .findFirst()
                .orElseThrow();
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
