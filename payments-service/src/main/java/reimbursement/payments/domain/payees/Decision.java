package reimbursement.payments.domain.payees;

/** What treasury decides of a hit: it is another's, or harmless, or it stands. */
public enum Decision {
    PAY,
    DO_NOT_PAY
}
