package reimbursement.payments.rest;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import reimbursement.payments.domain.payees.BankAccount;

record AccountView(
        UUID id,
        UUID agencyId,
        String status,
        String routingNumber,
        String masked,
        String accountType,
        String holder,
        String proposedBy,
        Instant proposedAt,
        Optional<String> confirmedBy,
        Optional<Instant> confirmedAt,
        Optional<String> confirmationMethod) {

    static AccountView of(BankAccount account) {
        return new AccountView(
                account.id(),
                account.agencyId(),
                Answers.written(account.status()),
                account.routingNumber(),
                account.maskedNumber(),
                account.accountType().name(),
                account.holder(),
                account.proposedBy(),
                account.proposedAt(),
                Optional.ofNullable(account.confirmedBy()),
                Optional.ofNullable(account.confirmedAt()),
                Optional.ofNullable(account.confirmationMethod()));
    }
}
