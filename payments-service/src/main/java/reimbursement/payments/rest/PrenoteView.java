package reimbursement.payments.rest;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import reimbursement.payments.application.RecordingPrenote.Seen;

/** @param passesOn the first day on which it has passed, if it does not come back */
record PrenoteView(
        UUID id,
        UUID accountId,
        String state,
        LocalDate sentOn,
        String reference,
        String sentBy,
        LocalDate passesOn,
        Optional<LocalDate> returnedOn,
        Optional<String> returnCode,
        Optional<String> returnedBy) {

    static PrenoteView of(Seen seen) {
        var prenote = seen.prenote();
        return new PrenoteView(
                prenote.id(),
                prenote.accountId(),
                Answers.written(seen.state()),
                prenote.sentOn(),
                prenote.reference(),
                prenote.sentBy(),
                prenote.passesOn(),
                Optional.ofNullable(prenote.returnedOn()),
                Optional.ofNullable(prenote.returnCode()),
                Optional.ofNullable(prenote.returnedBy()));
    }
}
