package reimbursement.payments.domain.payees;

/** What a check before payment found of a payee. */
public enum ScreeningResult {
    CLEAR,
    HIT
}
