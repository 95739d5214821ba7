package reimbursement.agreements.domain;

/** What an agreement is on a given day; always derived from its dates, never stored. */
public enum AgreementStatus {
    LIVE,
    SUSPENDED,
    /** Notice was given and the end has not come. */
    NOTICED,
    ENDED
}
