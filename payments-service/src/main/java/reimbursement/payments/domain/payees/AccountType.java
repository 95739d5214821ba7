package reimbursement.payments.domain.payees;

/** The kinds of account that an ACH credit can go to. */
public enum AccountType {
    CHECKING,
    SAVINGS
}
