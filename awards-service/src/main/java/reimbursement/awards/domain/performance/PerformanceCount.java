package reimbursement.awards.domain.performance;

import jakarta.persistence.Embeddable;
import java.util.Optional;

/**
 * Two numbers and nothing else: how many persons were assigned in a quarter and how many of these were located.
 *
 * @param assigned 0 or more
 * @param located 0 to {@code assigned}
 */
@Embeddable
public record PerformanceCount(int assigned, int located) {

    public PerformanceCount {
        refusalOf(assigned, located).ifPresent(refusal -> {
            throw new IllegalArgumentException(refusal.rule());
        });
    }

    /** The rule that these numbers break, if any: nothing is ever rounded, capped or guessed into place. */
    public static Optional<CountRefusal> refusalOf(int assigned, int located) {
        if (assigned < 0 || located < 0) {
            return Optional.of(CountRefusal.NEGATIVE_COUNT);
        }
        return located > assigned ? Optional.of(CountRefusal.LOCATED_ABOVE_ASSIGNED) : Optional.empty();
    }

    /** The success rate; empty where nothing was assigned, for then it is undefined and not 100 %. */
    public Optional<SuccessRate> rate() {
        return assigned == 0 ? Optional.empty() : Optional.of(new SuccessRate(located, assigned));
    }
}
