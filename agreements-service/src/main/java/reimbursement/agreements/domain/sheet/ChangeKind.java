package reimbursement.agreements.domain.sheet;

/** What a newer sheet says of one agreement beside what is held. */
public enum ChangeKind {
    /** Held by nobody so far. */
    ADDED,
    /** Held with an earlier signature: a person records the new one. */
    RENEWED,
    /** The agency has given one model up and taken another. */
    MODEL_SWITCHED,
    /** An unknown agency with the agreement of a known one that is no longer listed: a person confirms. */
    PROBABLY_RENAMED,
    /** Held, live on the sheet's day, and not in the sheet. Nothing ends by it. */
    GONE
}
