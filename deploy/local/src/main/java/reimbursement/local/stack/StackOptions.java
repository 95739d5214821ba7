package reimbursement.local.stack;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import reimbursement.local.kafka.Door;

/**
 * How the stack is started.
 *
 * @param replicas 1 or more of a service; 1 where a service is not named
 * @param clockStart the moment at which the services' clocks begin; the real present when empty
 * @param freePorts whether first replicas take free ports too, so that two stacks run beside each other
 * @param compiled how the services' code is compiled while it runs
 * @param doors further ways into the broker
 * @param environment what a replica, such as {@code officers-1}, is told at its start in place of what it would be
 */
public record StackOptions(
        Map<Service, Integer> replicas,
        Optional<Instant> clockStart,
        boolean freePorts,
        Compiled compiled,
        List<Door> doors,
        BiFunction<String, Map<String, String>, Map<String, String>> environment) {

    /** For a small and quick start, or for long running under load as in the container image. */
    public enum Compiled {
        QUICKLY,
        FULLY
    }

    /** Replicas that are told something else than by habit. */
    public StackOptions(
            Map<Service, Integer> replicas,
            Optional<Instant> clockStart,
            boolean freePorts,
            BiFunction<String, Map<String, String>, Map<String, String>> environment) {
        this(replicas, clockStart, freePorts, Compiled.QUICKLY, List.of(), environment);
    }

    /** Replicas that are told what they are told by habit. */
    public StackOptions(Map<Service, Integer> replicas, Optional<Instant> clockStart, boolean freePorts) {
        this(replicas, clockStart, freePorts, (replica, habitual) -> habitual);
    }

    /** The same with code compiled in another way. */
    public StackOptions with(Compiled other) {
        return new StackOptions(replicas, clockStart, freePorts, other, doors, environment);
    }

    /** The same with further ways into the broker. */
    public StackOptions with(List<Door> others) {
        return new StackOptions(replicas, clockStart, freePorts, compiled, List.copyOf(others), environment);
    }

    /** One replica of each service, on its promised port, in the real present. */
    public static StackOptions plain() {
        return new StackOptions(Map.of(), Optional.empty(), false);
    }

    int replicas(Service service) {
        return replicas.getOrDefault(service, 1);
    }
}
