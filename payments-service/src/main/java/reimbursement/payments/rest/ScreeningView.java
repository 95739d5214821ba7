package reimbursement.payments.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import reimbursement.payments.application.FindingScreenings.Screened;
import reimbursement.payments.domain.payees.Adjudication;

/** @param stopping whether the agency's payments wait because of it */
record ScreeningView(
        UUID id,
        UUID agencyId,
        String source,
        LocalDate screenedOn,
        String result,
        String reference,
        boolean stopping,
        String recordedBy,
        Instant recordedAt,
        Optional<String> decision,
        Optional<String> reason,
        Optional<String> decidedBy,
        Optional<Instant> decidedAt) {

    static ScreeningView of(Screened screened) {
        var screening = screened.screening();
        var decided = screened.adjudication();
        return new ScreeningView(
                screening.id(),
                screening.agencyId(),
                screening.source(),
                screening.screenedOn(),
                Answers.written(screening.result()),
                screening.reference(),
                screening.stopping(),
                screening.recordedBy(),
                screening.recordedAt(),
                decided.map(Adjudication::decision).map(Enum::name),
                decided.map(Adjudication::reason),
                decided.map(Adjudication::decidedBy),
                decided.map(Adjudication::decidedAt));
    }
}
