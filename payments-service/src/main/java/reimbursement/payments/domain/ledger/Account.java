package reimbursement.payments.domain.ledger;

/**
 * The chart of accounts, kept per fund: budgetary accounts of the US Standard General Ledger, told apart by where the
 * money stands. Every cent appropriated to a fund stands in exactly one of the credit accounts: the account says what
 * has become of it. docs/ledger.md says what each step books.
 */
public enum Account {
    /** USSGL 4119. */
    APPROPRIATIONS_REALIZED(Side.DEBIT, "Appropriated to the fund by law"),
    /** USSGL 4450. */
    UNAPPORTIONED_AUTHORITY(Side.CREDIT, "Appropriated and not yet apportioned"),
    /** USSGL 4510. */
    APPORTIONMENTS(Side.CREDIT, "Apportioned and not yet allotted"),
    /** From before appropriations were kept here; a migration has brought it to nothing. */
    ALLOTTED(Side.DEBIT, "Allotted before appropriations were kept; nothing since"),
    /** USSGL 4610. */
    ALLOTMENT_AVAILABLE(Side.CREDIT, "Allotted and not yet reserved"),
    /** USSGL 4700. */
    RESERVED(Side.CREDIT, "Set aside for a payment that is being obligated"),
    /** USSGL 4801. */
    OBLIGATED(Side.CREDIT, "Owed to an agency and not yet certified"),
    /** USSGL 4901. */
    ACCOUNTS_PAYABLE(Side.CREDIT, "Certified for payment and not yet sent"),
    /** USSGL 4902, until the bank has confirmed it. */
    DISBURSED_IN_TRANSIT(Side.CREDIT, "Sent to the bank and not yet settled"),
    /** USSGL 4902. */
    EXPENDED(Side.CREDIT, "Settled: the agency has the money"),
    /** USSGL 4901; proprietary 2140. */
    INTEREST_PAYABLE(Side.CREDIT, "Late-payment interest owed and not yet paid"),
    /** USSGL 4902; proprietary 6330. */
    INTEREST_EXPENDED(Side.CREDIT, "Late-payment interest paid"),
    /** USSGL 4350. */
    CANCELED_AUTHORITY(Side.CREDIT, "Left over when the fund was closed");

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
