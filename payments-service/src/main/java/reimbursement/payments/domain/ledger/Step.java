package reimbursement.payments.domain.ledger;

/** What a journal was written for. */
public enum Step {
    ALLOTMENT,
    OBLIGATION,
    DEOBLIGATION,
    CERTIFICATION,
    DISBURSEMENT,
    SETTLEMENT,
    RETURN
}
