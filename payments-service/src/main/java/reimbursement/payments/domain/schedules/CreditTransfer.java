package reimbursement.payments.domain.schedules;

import org.jspecify.annotations.Nullable;
import reimbursement.payments.domain.Money;
import reimbursement.payments.domain.payees.AccountDetails;
import reimbursement.payments.domain.payments.EndToEndId;
import reimbursement.payments.domain.payments.FileReference;

/**
 * One payment as it goes into a file: how much, to which account, under which names of its own.
 *
 * @param period what it pays for: the fiscal quarter of an award, the month of a claim
 * @param taxNumber the payee's employer identification number, nine digits, null where none is known
 * @param screening what the check before payment found and when, null where none was made
 */
public record CreditTransfer(
        FileReference reference,
        EndToEndId endToEndId,
        Money amount,
        AccountDetails to,
        String period,
        @Nullable String taxNumber,
        @Nullable String screening) {}
