package reimbursement.awards.domain.award;

/** Where a rule comes from. */
public enum Basis {
    /** Published by the programme, or law. */
    PUBLISHED,
    /** Our reading where the sources are silent. */
    READING
}
