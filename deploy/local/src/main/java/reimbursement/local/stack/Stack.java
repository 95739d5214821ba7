package reimbursement.local.stack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All parts as children of this process: they stop with {@link #close}, and die with the process however it ends. */
public final class Stack implements AutoCloseable {
    private static final double NANOS_PER_SECOND = 1e9;

    private final Layout layout;
    private final StackLock lock;
    private final Consumer<String> narrator;
    private final PostgresPart postgres;
    private final BrokerPart broker;
    private final List<ServicePart> services;
    private final AtomicBoolean closed = new AtomicBoolean();

    private Stack(Layout layout, StackOptions options, StackLock lock, Consumer<String> narrator) {
        this.layout = layout;
        this.lock = lock;
        this.narrator = narrator;
        this.postgres = new PostgresPart(layout);
        this.broker = new BrokerPart(layout, options.doors(), narrator);
        var environment = new ServiceEnvironment(layout, postgres, broker, options);
        this.services = Arrays.stream(Service.values())
                .flatMap(service -> IntStream.rangeClosed(1, options.replicas(service))
                        .mapToObj(replica -> new ServicePart(
                                service, replica, Ports.of(service, replica, options), layout, environment, narrator)))
                .toList();
    }

    /**
     * Starts everything and waits until it is ready.
     *
     * @param narrator is told, line by line, what happens
     * @throws CannotStart when something is missing, in use or does not come up; nothing runs then
     */
    public static Stack start(Layout layout, StackOptions options, Consumer<String> narrator) {
        for (var service : Service.values()) {
            ServicePart.requireBuilt(service, layout);
        }
        var lock = StackLock.take(layout)
                .orElseThrow(() -> new CannotStart("A stack runs already; ./reimburse down stops it."));
        try {
            StackState.delete(layout);
            lock.sign();
            var stack = new Stack(layout, options, lock, narrator);
            Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(stack::close));
            stack.start();
            return stack;
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** What runs where. */
    public StackState state() {
        var parts = parts().map(part -> new StackState.Running(part.name(), part.address(), part.pid()));
        return new StackState(ProcessHandle.current().pid(), parts.toList());
    }

    /** The database server. */
    public PostgresPart postgres() {
        return postgres;
    }

    /** The broker. */
    public BrokerPart broker() {
        return broker;
    }

    /** Every replica of every service. */
    public List<ServicePart> services() {
        return services;
    }

    /** One replica, counted from 1. */
    public ServicePart service(Service service, int replica) {
        return services.stream()
                .filter(part -> part.service() == service && part.replica() == replica)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no replica " + replica + " of " + service));
    }

    /** Stops the services, then the broker, then the database; each is killed when it takes too long. */
    @Override
    public void close() {
        if (closed.getAndSet(true)) {
            return;
        }
        StackState.delete(layout);
        InParallel.run(services.stream().<Runnable>map(part -> part::stop).toList());
        broker.stop();
        postgres.stop();
        lock.close();
    }

    private void start() {
        try {
            InParallel.run(List.of(() -> start(postgres), () -> start(broker)));
            InParallel.run(
                    services.stream().<Runnable>map(part -> () -> start(part)).toList());
            state().write(layout);
        } catch (RuntimeException e) {
            if (closed.get()) {
                throw new CannotStart("The stack was stopped while it started.");
            }
            close();
            throw e;
        }
    }

    private void start(Part part) {
        var began = System.nanoTime();
        part.start();
        var seconds = (System.nanoTime() - began) / NANOS_PER_SECOND;
        narrator.accept("%-14s %-22s ready after %.1f s".formatted(part.name(), part.address(), seconds));
    }

    private Stream<Part> parts() {
        var all = new ArrayList<Part>(List.of(postgres, broker));
        all.addAll(services);
        return all.stream();
    }
}
