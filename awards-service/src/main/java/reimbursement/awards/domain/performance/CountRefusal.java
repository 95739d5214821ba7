package reimbursement.awards.domain.performance;

/** Why a count is not accepted. */
public enum CountRefusal {
    /** A number below zero. */
    NEGATIVE_COUNT("negative-count", "assigned and located are zero or more"),
    /** More located than assigned. */
    LOCATED_ABOVE_ASSIGNED("located-above-assigned", "located is at most assigned");

    private final String rule;
    private final String detail;

    CountRefusal(String rule, String detail) {
        this.rule = rule;
        this.detail = detail;
    }

    /** The rule's name as callers see it. */
    public String rule() {
        return rule;
    }

    /** What the rule asks, in a sentence. */
    public String detail() {
        return detail;
    }
}
