package reimbursement.payments.domain.payees;

/** An account is used for payments only once a second person has confirmed it. */
public enum AccountStatus {
    PROPOSED,
    CONFIRMED
}
