package reimbursement.payments.domain.payments;

/**
 * What a payment is for. A schedule holds payments of one type.
 *
 * <p>The code is one of those that Treasury's Standard Payment Request allows; which of them fits the programme is our
 * reading (docs/adr/0010).
 */
public enum PaymentType {
    PERFORMANCE_AWARD("Miscellaneous", "Performance award"),
    REIMBURSEMENT("Vendor", "Reimbursement");

    private final String treasuryCode;
    private final String purpose;

    PaymentType(String treasuryCode, String purpose) {
        this.treasuryCode = treasuryCode;
        this.purpose = purpose;
    }

    /** Treasury's PaymentTypeCode, at most 25 characters. */
    public String treasuryCode() {
        return treasuryCode;
    }

    /** As the payee reads it beside the payment. */
    public String purpose() {
        return purpose;
    }
}
