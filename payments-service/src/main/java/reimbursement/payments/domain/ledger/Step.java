package reimbursement.payments.domain.ledger;

/** What a journal was written for. */
public enum Step {
    APPROPRIATION,
    APPORTIONMENT,
    ALLOTMENT,
    OBLIGATION,
    DEOBLIGATION,
    CERTIFICATION,
    RECALL,
    DISBURSEMENT,
    SETTLEMENT,
    RETURN,
    INTEREST,
    CLOSING
}
