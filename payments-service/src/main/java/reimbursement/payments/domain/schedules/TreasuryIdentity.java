package reimbursement.payments.domain.schedules;

import org.jspecify.annotations.Nullable;

/**
 * What Treasury knows the payer by.
 *
 * @param inputSystem the sending system, at most 40 characters
 * @param agencyLocationCode ALC, eight digits
 * @param employerId the payer's employer identification number, nine digits, null where it is not given
 * @param agencyAchText four characters for the payee's statement, null where none are wanted
 * @param account the account that is charged
 */
public record TreasuryIdentity(
        String inputSystem,
        String agencyLocationCode,
        @Nullable String employerId,
        @Nullable String agencyAchText,
        TreasuryAccount account) {

    /**
     * A Treasury account symbol without its years, which are those of the fund.
     *
     * @param agencyIdentifier three digits
     * @param mainAccount four digits
     * @param subAccount three digits
     * @param businessEventType BETC, at most eight characters
     */
    public record TreasuryAccount(
            String agencyIdentifier, String mainAccount, String subAccount, String businessEventType) {}
}
