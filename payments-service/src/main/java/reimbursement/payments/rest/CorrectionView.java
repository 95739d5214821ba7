package reimbursement.payments.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import reimbursement.payments.domain.payees.AccountCorrection;

/**
 * Only what the bank corrects is present of routing number, number and type.
 *
 * @param applyBy the last of six banking days
 */
record CorrectionView(
        UUID id,
        UUID agencyId,
        UUID accountId,
        UUID paymentId,
        UUID settlementId,
        String code,
        Optional<String> routingNumber,
        Optional<String> masked,
        Optional<String> accountType,
        String status,
        String receivedBy,
        Instant receivedAt,
        LocalDate applyBy,
        boolean overdue,
        Optional<UUID> newAccountId,
        Optional<String> endedBy,
        Optional<Instant> endedAt,
        Optional<String> reason) {

    static CorrectionView of(AccountCorrection correction, LocalDate today) {
        return new CorrectionView(
                correction.id(),
                correction.agencyId(),
                correction.accountId(),
                correction.paymentId(),
                correction.settlementId(),
                correction.code(),
                Optional.ofNullable(correction.routingNumber()),
                Optional.ofNullable(correction.maskedNumber()),
                Optional.ofNullable(correction.accountType()).map(Enum::name),
                Answers.written(correction.status()),
                correction.receivedBy(),
                correction.receivedAt(),
                correction.applyBy(),
                correction.overdue(today),
                Optional.ofNullable(correction.newAccountId()),
                Optional.ofNullable(correction.endedBy()),
                Optional.ofNullable(correction.endedAt()),
                Optional.ofNullable(correction.reason()));
    }
}
