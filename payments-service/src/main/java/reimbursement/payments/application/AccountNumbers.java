package reimbursement.payments.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import reimbursement.kit.crypto.Sealing;
import reimbursement.payments.domain.payees.AccountDetails;
import reimbursement.payments.domain.payees.AccountNumber;
import reimbursement.payments.domain.payees.BankAccount;
import reimbursement.payments.domain.payees.RoutingNumber;
import reimbursement.payments.persistence.TransfersOfSchedule;

/** Seals account numbers for the database and opens them for a file. */
@ApplicationScoped
class AccountNumbers {
    private final Sealing sealing;

    AccountNumbers(Sealing sealing) {
        this.sealing = sealing;
    }

    byte[] seal(UUID accountId, AccountNumber number) {
        return sealing.seal(number.value(), context(accountId));
    }

    AccountDetails open(BankAccount account) {
        return new AccountDetails(
                new RoutingNumber(account.routingNumber()),
                open(account.id(), account.sealedNumber()),
                account.accountType(),
                account.holder());
    }

    AccountDetails details(TransfersOfSchedule.Account account) {
        return new AccountDetails(
                new RoutingNumber(account.routingNumber()),
                open(account.id(), account.sealedNumber()),
                account.type(),
                account.holder());
    }

    /** @param accountId the account, or the correction, that the number was sealed for */
    AccountNumber open(UUID accountId, byte[] sealed) {
        return new AccountNumber(sealing.open(sealed, context(accountId)));
    }

    private static String context(UUID accountId) {
        return "bank-account/" + accountId;
    }
}
