package reimbursement.local.demo;

import java.util.List;

/** The stages of the programme, in their order. */
public final class Programme {
    private Programme() {}

    /** Every stage that exists. */
    public static List<Stage> stages() {
        return List.of();
    }
}
