package reimbursement.awards.domain.award;

/**
 * The rules an officer has to pass at the snapshot, in the order in which they are asked; the last one is passing them
 * all. Where a reading is meant, the sources are silent and the programme's policy page says so.
 */
public enum EligibilityRule {
    /** Enrolment is an object of its own: the agreement alone promises no money. */
    AGENCY_ENROLLED(
            "agency-enrolled",
            "The agency is enrolled for reimbursement at the snapshot.",
            Basis.READING,
            "The agency's enrolment is approved from the snapshot or an earlier day on."),
    /** Awards are paid per task-force officer. */
    TASK_FORCE_OFFICER(
            "task-force-officer",
            "The award is per task-force officer: the authorisation is for the TFM.",
            Basis.PUBLISHED,
            "The officer is trained for the TFM and authorised under the task-force agreement."),
    /** The agreement behind the authorisation. */
    AGREEMENT_LIVE(
            "agreement-live",
            "The task-force agreement under which the officer is authorised is in effect and has not ended.",
            Basis.READING,
            "The agreement's dates are corrected, or the officer is authorised under a task-force agreement in effect."),
    /** The same agreement. */
    AGREEMENT_NOT_SUSPENDED(
            "agreement-not-suspended",
            "That agreement is not suspended on the snapshot day.",
            Basis.READING,
            "The suspension is vacated, or lifted by the snapshot day."),
    /** Training belongs to a model. */
    TRAINED(
            "trained",
            "The officer has completed task-force training by the snapshot.",
            Basis.READING,
            "The day on which task-force training was completed is corrected to the snapshot or before."),
    /** The officer is with the agency. */
    NOT_SEPARATED(
            "not-separated",
            "The officer has not separated from the agency on or before the snapshot.",
            Basis.READING,
            "The day of the separation is corrected to one after the snapshot."),
    /** A revocation on the snapshot day excludes. */
    NOT_REVOKED(
            "not-revoked",
            "The authorisation is not revoked on or before the snapshot day.",
            Basis.READING,
            "The day of the revocation is corrected, or another authorisation holds on the snapshot day."),
    /** Two years, to the day before the second anniversary. */
    NOT_EXPIRED(
            "not-expired",
            "The authorisation still holds on the snapshot day.",
            Basis.READING,
            "A renewal holds on the snapshot day."),
    /** Everything above holds. */
    ELIGIBLE("eligible", "Every rule of eligibility holds at the snapshot.", Basis.READING, "Nothing is missing.");

    private final String id;
    private final String clause;
    private final Basis basis;
    private final String remedy;

    EligibilityRule(String id, String clause, Basis basis, String remedy) {
        this.id = id;
        this.clause = clause;
        this.basis = basis;
        this.remedy = remedy;
    }

    /** The rule's name as callers see it. */
    public String id() {
        return id;
    }

    /** What the rule asks, in a sentence. */
    public String clause() {
        return clause;
    }

    /** What would change it where it is not met, in a sentence. */
    public String remedy() {
        return remedy;
    }

    /** Whether the rule is published or our reading. */
    public Basis basis() {
        return basis;
    }
}
