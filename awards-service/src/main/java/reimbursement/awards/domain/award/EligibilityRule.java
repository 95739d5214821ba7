package reimbursement.awards.domain.award;

/**
 * The rules an officer has to pass at the snapshot, in the order in which they are asked; the last one is passing them
 * all. Where a reading is meant, the sources are silent and the programme's policy page says so.
 */
public enum EligibilityRule {
    /** Enrolment is an object of its own: the agreement alone promises no money. */
    AGENCY_ENROLLED("agency-enrolled", "The agency is enrolled for reimbursement at the snapshot.", Basis.READING),
    /** Awards are paid per task-force officer. */
    TASK_FORCE_OFFICER(
            "task-force-officer",
            "The award is per task-force officer: the authorisation is for the TFM.",
            Basis.PUBLISHED),
    /** The agreement behind the authorisation. */
    AGREEMENT_LIVE(
            "agreement-live",
            "The task-force agreement under which the officer is authorised is in effect and has not ended.",
            Basis.READING),
    /** The same agreement. */
    AGREEMENT_NOT_SUSPENDED(
            "agreement-not-suspended", "That agreement is not suspended on the snapshot day.", Basis.READING),
    /** Training belongs to a model. */
    TRAINED("trained", "The officer has completed task-force training by the snapshot.", Basis.READING),
    /** The officer is with the agency. */
    NOT_SEPARATED(
            "not-separated", "The officer has not separated from the agency on or before the snapshot.", Basis.READING),
    /** A revocation on the snapshot day excludes. */
    NOT_REVOKED("not-revoked", "The authorisation is not revoked on or before the snapshot day.", Basis.READING),
    /** Two years, to the day before the second anniversary. */
    NOT_EXPIRED("not-expired", "The authorisation still holds on the snapshot day.", Basis.READING),
    /** Everything above holds. */
    ELIGIBLE("eligible", "Every rule of eligibility holds at the snapshot.", Basis.READING);

    private final String id;
    private final String clause;
    private final Basis basis;

    EligibilityRule(String id, String clause, Basis basis) {
        this.id = id;
        this.clause = clause;
        this.basis = basis;
    }

    /** The rule's name as callers see it. */
    public String id() {
        return id;
    }

    /** What the rule asks, in a sentence. */
    public String clause() {
        return clause;
    }

    /** Whether the rule is published or our reading. */
    public Basis basis() {
        return basis;
    }
}
