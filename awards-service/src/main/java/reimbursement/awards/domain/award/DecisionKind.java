package reimbursement.awards.domain.award;

/** What a decision did to its award. */
public enum DecisionKind {
    /** Gave it its first amount. */
    CALCULATED,
    /** Withheld it. */
    WITHHELD,
    /** Gave it another amount, or released it. */
    ADJUSTED,
    /** Came to the same outcome on other inputs; not published. */
    CONFIRMED
}
