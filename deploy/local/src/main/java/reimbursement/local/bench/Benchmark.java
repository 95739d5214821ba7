package reimbursement.local.bench;

import java.util.List;

/** Measures something, and what bounds it on the same machine a moment before or after. */
interface Benchmark {
    /** A word for the command line. */
    String name();

    /** Measures on a rig that nothing else has used; starts the services that it needs. */
    List<Figure> measure(Rig rig);
}
