package reimbursement.officers.domain;

import java.util.OptionalInt;

/**
 * What the training for a model takes (programme.md, "Officers", published): 40 hours online for the task force, 8 hours for
 * warrant service, four weeks for jail enforcement, of 40 hours each by our reading. The latter two end with an exam of which 70 %
 * are needed, with one retake.
 */
public final class TrainingPlan {
    private static final int PASSING_PERCENT = 70;

    private TrainingPlan() {}

    /** The hours that the training takes at least. */
    public static int hours(Model model) {
        return switch (model) {
            case TFM -> 40;
            case WSO -> 8;
            case JEM -> 4 * 40;
        };
    }

    /** The score that passes the exam, in whole percent; empty for a training without one. */
    public static OptionalInt passingScore(Model model) {
        return switch (model) {
            case TFM -> OptionalInt.empty();
            case WSO, JEM -> OptionalInt.of(PASSING_PERCENT);
        };
    }
}
