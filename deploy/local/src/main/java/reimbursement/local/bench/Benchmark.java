package reimbursement.local.bench;

import java.util.List;
import java.util.Map;
import reimbursement.local.stack.Service;

/** Measures something, and what bounds it on the same machine a moment before or after. */
interface Benchmark {
    /** A word for the command line. */
    String name();

    /** Replicas where one is not enough. */
    default Map<Service, Integer> replicas() {
        return Map.of();
    }

    /** Measures on a rig that nothing else has used; starts the services that it needs. */
    List<Figure> measure(Rig rig);
}
