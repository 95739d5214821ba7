package reimbursement.system.faults;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Tells on standard output what happens, with the seconds since the beginning, and remembers deaths. */
final class Narrative {
    private final long began = System.nanoTime();
    private final List<String> unexpected = new CopyOnWriteArrayList<>();

    void say(String what) {
        System.out.printf("%7.1f s  %s%n", (System.nanoTime() - began) / 1e9, what);
    }

    /** The stack tells of a process that ended without having been told to. */
    void hear(String line) {
        say(line);
        if (line.contains("by itself")) {
            unexpected.add(line);
        }
    }

    void found(String what) {
        say(what);
        unexpected.add(what);
    }

    List<String> unexpected() {
        return List.copyOf(unexpected);
    }
}
