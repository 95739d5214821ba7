package reimbursement.payments.domain.payees;

/**
 * The number of an account at a US bank: 4 to 17 letters or digits, the room that an ACH entry has for it. It does not
 * print itself.
 *
 * @throws IllegalArgumentException for anything else
 */
public record AccountNumber(String value) {
    public AccountNumber {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not an account number: 4 to 17 letters or digits");
        }
    }

    public static boolean isValid(String written) {
        return written.matches("[0-9A-Za-z]{4,17}");
    }

    /** Stars and the last four characters, the last two where there are fewer than eight in all. */
    public String masked() {
        var shown = value.length() < 8 ? 2 : 4;
        return "*".repeat(value.length() - shown) + value.substring(value.length() - shown);
    }

    @Override
    public String toString() {
        return masked();
    }
}
