package reimbursement.payments.domain.debts;

/** Where a debt stands. Whether it may be offset depends on the day as well: {@link Debt#collectable}. */
public enum DebtStatus {
    /** Known, and the agency has not been told. */
    RAISED,
    /** The agency has been told, and when it is due. */
    NOTICED,
    /** The agency has appealed; nothing is offset and nothing referred until it is decided. */
    APPEALED,
    /** Handed over for collection: repayments are still recorded, nothing is offset any more. */
    REFERRED,
    /** Nothing of it is owed any more. */
    CLOSED
}
