package reimbursement.payments.rest;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import reimbursement.payments.domain.payees.AccountChange;

/** @param holdUntil the first instant at which the new account may come into force */
record AccountChangeView(
        UUID id,
        UUID agencyId,
        UUID accountId,
        String status,
        String requestedBy,
        boolean requestedByAgency,
        Instant requestedAt,
        Instant holdUntil,
        Optional<String> confirmedBy,
        Optional<Instant> confirmedAt,
        Optional<String> endedBy,
        Optional<Instant> endedAt,
        Optional<String> reason) {

    static AccountChangeView of(AccountChange change) {
        return new AccountChangeView(
                change.id(),
                change.agencyId(),
                change.newAccountId(),
                Answers.written(change.status()),
                change.requestedBy(),
                change.requestedByAgency(),
                change.requestedAt(),
                change.holdUntil(),
                Optional.ofNullable(change.confirmedBy()),
                Optional.ofNullable(change.confirmedAt()),
                Optional.ofNullable(change.endedBy()),
                Optional.ofNullable(change.endedAt()),
                Optional.ofNullable(change.reason()));
    }
}
