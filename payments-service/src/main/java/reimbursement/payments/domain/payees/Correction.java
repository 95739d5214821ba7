package reimbursement.payments.domain.payees;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a payee's bank says is right of an account, in a notification of change: only what it corrects is present.
 *
 * @param code C01, C02, C03, C05, C06 or C07 (NACHA Operating Rules, appendix on notifications of change)
 */
public record Correction(
        String code,
        @Nullable RoutingNumber routingNumber,
        @Nullable AccountNumber accountNumber,
        @Nullable AccountType accountType) {
    private static final int LENGTH = 29;

    /**
     * Reads the corrected data of an addenda record: 29 places, of which each code uses its own.
     *
     * @return empty for codes that correct no account, and for data that is none
     */
    public static Optional<Correction> read(String code, String data) {
        var padded = data.length() < LENGTH ? data + " ".repeat(LENGTH - data.length()) : data;
        try {
            return switch (code) {
                case "C01" -> Optional.of(new Correction(code, null, account(padded, 0), null));
                case "C02" -> Optional.of(new Correction(code, routing(padded), null, null));
                case "C03" -> Optional.of(new Correction(code, routing(padded), account(padded, 12), null));
                case "C05" -> Optional.of(new Correction(code, null, null, type(padded, 0)));
                case "C06" -> Optional.of(new Correction(code, null, account(padded, 0), type(padded, 20)));
                case "C07" -> Optional.of(new Correction(code, routing(padded), account(padded, 9), type(padded, 26)));
                default -> Optional.empty();
            };
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /** The account as it is right; equal to what it was where the correction is known. */
    public AccountDetails applyTo(AccountDetails account) {
        return new AccountDetails(
                routingNumber == null ? account.routingNumber() : routingNumber,
                accountNumber == null ? account.accountNumber() : accountNumber,
                accountType == null ? account.accountType() : accountType,
                account.holder());
    }

    private static RoutingNumber routing(String data) {
        return new RoutingNumber(data.substring(0, 9));
    }

    private static AccountNumber account(String data, int start) {
        return new AccountNumber(data.substring(start, start + 17).strip());
    }

    /** Transaction codes of the twenties belong to checking accounts, of the thirties to savings. */
    private static AccountType type(String data, int start) {
        return switch (data.substring(start, start + 2)) {
            case "22", "23", "24", "27", "28", "29" -> AccountType.CHECKING;
            case "32", "33", "34", "37", "38", "39" -> AccountType.SAVINGS;
            default -> throw new IllegalArgumentException("no transaction code of an account");
        };
    }
}
