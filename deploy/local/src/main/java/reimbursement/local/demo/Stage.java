package reimbursement.local.demo;

/** One leg of the programme's way. */
public interface Stage {
    /** What it does, in a few words: its line on the screen and its name in {@code summary.json}. */
    String name();

    /** How many things it will do, 1 or more; asked once, just before it runs. */
    long total();

    /** Does them, and tells {@code progress} of each as it is done. */
    void run(Progress progress, DemoContext context);
}
