package reimbursement.awards.domain.policy;

/** The rules that keep a draft from being adopted. */
public enum AdoptionRefusal {
    /** Two people make a policy. */
    SECOND_PERSON("second-person", "Somebody who wrote nothing of the draft has to adopt it."),
    /** Nobody adopts what he or she has not read. */
    DRAFT_CHANGED("draft-changed", "The draft has another revision by now than the one that is named."),
    /** The rules have changed since the draft was written. */
    DRAFT_FLAWED("draft-flawed", "The draft says what the rules cannot follow any more; it has to be replaced."),
    /** Each quarter, and each month of it, is under one version. */
    NOT_A_QUARTERS_FIRST_DAY(
            "not-a-quarters-first-day",
            "A policy holds from the first day of a fiscal quarter on: 1 October, January, April or July."),
    /** What is under way is decided by the rules with which it began. */
    NOT_AHEAD("effective-date-not-ahead", "A policy holds from a day on that has not begun."),
    /** A version that was adopted cannot be taken back, and none begins before it: a slip must not last for ever. */
    TOO_FAR_AHEAD("effective-date-too-far-ahead", "A policy begins within two years."),
    /** What was decided stays as it is. */
    QUARTER_CLOSED("quarter-already-closed", "A quarter that the policy would govern is closed."),
    /** Versions follow one another. */
    NOT_THE_LAST("effective-date-not-last", "A policy holds from a later day on than every version adopted before."),
    /** The contracts of events name three bands. */
    BAND_NOT_IN_CONTRACT(
            "band-not-in-contract",
            "Events can tell of the bands 90 to 100, 80 to 90 and 70 to 80 alone; others can be simulated."),
    /** A policy without claims for some of its months would leave a gap. */
    CLAIMS_BEGIN_LATER("claims-begin-later", "claims.first-day lies behind the day from which the policy would hold.");

    private final String rule;
    private final String detail;

    AdoptionRefusal(String rule, String detail) {
        this.rule = rule;
        this.detail = detail;
    }

    /** The rule's name, as callers see it. */
    public String rule() {
        return rule;
    }

    /** What the rule asks, for a person. */
    public String detail() {
        return detail;
    }
}
