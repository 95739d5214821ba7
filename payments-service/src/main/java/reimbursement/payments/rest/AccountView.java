package reimbursement.payments.rest;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import reimbursement.payments.domain.payees.BankAccount;

/** @param changeId the change of account that it was proposed for, where it was just proposed */
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
        Optional<String> confirmationMethod,
        Optional<Instant> usableFrom,
        boolean prenoteRequired,
        Optional<String> endedBy,
        Optional<Instant> endedAt,
        Optional<String> endReason,
        Optional<UUID> changeId) {

    static AccountView of(BankAccount account) {
        return of(account, Optional.empty());
    }

    static AccountView of(BankAccount account, Optional<UUID> changeId) {
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
                Optional.ofNullable(account.confirmationMethod()),
                Optional.ofNullable(account.usableFrom()),
                account.prenoteRequired(),
                Optional.ofNullable(account.endedBy()),
                Optional.ofNullable(account.endedAt()),
                Optional.ofNullable(account.endReason()),
                changeId);
    }
}
