package reimbursement.officers.domain;

import static reimbursement.officers.domain.Outcome.refused;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The exam at the end of a training, and its one retake. Scores are whole percent, 0 to 100.
 *
 * @param score of the first sitting
 * @param takenOn the day of the first sitting
 */
@Embeddable
public record Exam(
        @Column(name = "exam_score") @Nullable Integer score,
        @Column(name = "exam_on") @Nullable LocalDate takenOn,
        @Column(name = "retake_score") @Nullable Integer retakeScore,
        @Column(name = "retake_on") @Nullable LocalDate retakenOn) {

    static final Exam NONE = new Exam(null, null, null, null);

    /** The exam with a further sitting, or why there cannot be one. */
    sealed interface Sitting {
        record Taken(Exam exam) implements Sitting {}

        record Refused(Outcome outcome) implements Sitting {}
    }

    Sitting sit(Model model, int percent, LocalDate on) {
        if (TrainingPlan.passingScore(model).isEmpty()) {
            return new Sitting.Refused(refused(Rule.NO_EXAM, "The training for " + model + " has no exam"));
        }
        if (passedOn(model).isPresent()) {
            return new Sitting.Refused(refused(Rule.EXAM_PASSED, "The exam is passed"));
        }
        if (score == null || takenOn == null) {
            return new Sitting.Taken(new Exam(percent, on, null, null));
        }
        if (retakeScore != null) {
            return new Sitting.Refused(refused(Rule.NO_RETAKE_LEFT, "The exam can be retaken once"));
        }
        return on.isBefore(takenOn)
                ? new Sitting.Refused(refused(Rule.BEFORE_EXAM, "The exam was taken on " + takenOn))
                : new Sitting.Taken(new Exam(score, takenOn, percent, on));
    }

    boolean says(int percent, LocalDate on) {
        return (score != null && score == percent && on.equals(takenOn))
                || (retakeScore != null && retakeScore == percent && on.equals(retakenOn));
    }

    boolean taken() {
        return score != null;
    }

    /** The day of the sitting that passed. */
    Optional<LocalDate> passedOn(Model model) {
        int passing = TrainingPlan.passingScore(model).orElse(0);
        return Stream.of(passing(score, takenOn, passing), passing(retakeScore, retakenOn, passing))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<LocalDate> passing(@Nullable Integer score, @Nullable LocalDate on, int passing) {
        return score == null || score < passing ? Optional.empty() : Optional.ofNullable(on);
    }
}
