package reimbursement.awards.domain.award;

import java.util.UUID;

/** Whether one officer counts towards an award, with the authorisation and the rule that decided it. */
public sealed interface Eligibility {

    /** The officer. */
    UUID officerId();

    /** The authorisation looked at: the one that qualifies, or the one that came nearest. */
    UUID authorisationId();

    /** The rule that decided. */
    EligibilityRule rule();

    /** The verdict that a deciding rule means. */
    static Eligibility of(UUID officerId, UUID authorisationId, EligibilityRule decidedBy) {
        return decidedBy == EligibilityRule.ELIGIBLE
                ? new Included(officerId, authorisationId)
                : new Excluded(officerId, authorisationId, decidedBy);
    }

    /** Counts. */
    record Included(UUID officerId, UUID authorisationId) implements Eligibility {
        @Override
        public EligibilityRule rule() {
            return EligibilityRule.ELIGIBLE;
        }
    }

    /** Does not count, for this rule is not met. */
    record Excluded(UUID officerId, UUID authorisationId, EligibilityRule rule) implements Eligibility {}
}
