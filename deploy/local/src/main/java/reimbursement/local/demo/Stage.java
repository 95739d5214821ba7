package reimbursement.local.demo;

/** One leg of the programme's way. */
public interface Stage {
    /** What it does, in a few words: its line on the screen and its name in {@code summary.json}. */
    String name();

    /** Does it; tells {@code progress} how much there is to do, and of each thing as it is done. */
    void run(Progress progress, DemoContext context);
}
