package reimbursement.payments.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import reimbursement.kit.crypto.Sealing;
import reimbursement.payments.domain.payees.AccountDetails;
import reimbursement.payments.domain.payees.AccountNumber;
import reimbursement.payments.domain.payees.BankAccount;
import reimbursement.payments.domain.payees.RoutingNumber;

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
                new AccountNumber(sealing.open(account.sealedNumber(), context(account.id()))),
                account.accountType(),
                account.holder());
    }

    private static String context(UUID accountId) {
        return "bank-account/" + accountId;
    }
}
