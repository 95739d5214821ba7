package reimbursement.local.demo;

import java.io.PrintStream;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** What a stage has to say, kept until it ends. */
final class Notes {
    private final PrintStream out;
    private final Queue<String> lines = new ConcurrentLinkedQueue<>();

    Notes(PrintStream out) {
        this.out = out;
    }

    /** A stage's name, as wide as all are shown. */
    static String padded(String stage) {
        return "%-32s".formatted(stage);
    }

    void add(String line) {
        lines.add(line);
    }

    void print() {
        lines.forEach(line -> out.println("    " + line));
    }
}
