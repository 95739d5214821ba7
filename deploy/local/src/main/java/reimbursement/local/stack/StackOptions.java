package reimbursement.local.stack;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * How the stack is started.
 *
 * @param replicas 1 or more of a service; 1 where a service is not named
 * @param clockStart the moment at which the services' clocks begin; the real present when empty
 * @param freePorts whether first replicas take free ports too, so that two stacks run beside each other
 */
public record StackOptions(Map<Service, Integer> replicas, Optional<Instant> clockStart, boolean freePorts) {

    /** One replica of each service, on its promised port, in the real present. */
    public static StackOptions plain() {
        return new StackOptions(Map.of(), Optional.empty(), false);
    }

    int replicas(Service service) {
        return replicas.getOrDefault(service, 1);
    }
}
