package reimbursement.payments.domain.ledger;

/**
 * The chart of accounts, kept per fund. Every cent allotted to a fund stands in exactly one of the credit accounts: the
 * account says what has become of it.
 */
public enum Account {
    ALLOTTED(Side.DEBIT, "Authority that was allotted to the fund"),
    ALLOTMENT_AVAILABLE(Side.CREDIT, "Allotted and not yet reserved"),
    RESERVED(Side.CREDIT, "Set aside for a payment that is being obligated"),
    OBLIGATED(Side.CREDIT, "Owed to an agency and not yet certified"),
    ACCOUNTS_PAYABLE(Side.CREDIT, "Certified for payment and not yet sent"),
    DISBURSED_IN_TRANSIT(Side.CREDIT, "Sent to the bank and not yet settled"),
    EXPENDED(Side.CREDIT, "Settled: the agency has the money");

    private final Side normalSide;
    private final String meaning;

    Account(Side normalSide, String meaning) {
        this.normalSide = normalSide;
        this.meaning = meaning;
    }

    /** The side on which this account's balance normally stands. */
    public Side normalSide() {
        return normalSide;
    }

    public String meaning() {
        return meaning;
    }
}
