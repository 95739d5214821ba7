package reimbursement.payments.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import reimbursement.kit.json.Amount;
import reimbursement.payments.application.FindingDebts.Found;

/**
 * @param amount what was owed when it was raised: withdrawn + waived + offset + repaid + outstanding
 * @param dueOn the day from which on it is delinquent
 */
record DebtView(
        UUID id,
        Optional<UUID> awardId,
        Optional<UUID> claimId,
        UUID agencyId,
        String quarter,
        Optional<String> month,
        String status,
        Amount amount,
        Amount withdrawn,
        Amount waived,
        Amount offset,
        Amount repaid,
        Amount outstanding,
        Optional<UUID> fundId,
        Instant raisedAt,
        Optional<LocalDate> noticedOn,
        Optional<LocalDate> appealUntil,
        Optional<LocalDate> dueOn,
        Optional<LocalDate> referredOn) {

    static DebtView of(Found found) {
        var debt = found.debt();
        return new DebtView(
                debt.id(),
                Optional.ofNullable(debt.awardId()),
                Optional.ofNullable(debt.claimId()),
                debt.agencyId(),
                found.quarter(),
                Optional.ofNullable(debt.claimMonth()),
                Answers.written(debt.status()),
                Answers.amount(debt.amount()),
                Answers.amount(debt.sums().withdrawn()),
                Answers.amount(debt.sums().waived()),
                Answers.amount(debt.sums().offset()),
                Answers.amount(debt.sums().repaid()),
                Answers.amount(debt.outstanding()),
                Optional.ofNullable(debt.fundId()),
                debt.raisedAt(),
                Optional.ofNullable(debt.noticedOn()),
                Optional.ofNullable(debt.appealUntil()),
                Optional.ofNullable(debt.dueOn()),
                Optional.ofNullable(debt.referredOn()));
    }
}
