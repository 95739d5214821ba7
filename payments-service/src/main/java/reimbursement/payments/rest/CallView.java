package reimbursement.payments.rest;

import java.time.Instant;
import java.util.UUID;
import reimbursement.payments.domain.payees.ConfirmationCall;

record CallView(
        UUID id,
        UUID changeId,
        UUID contactId,
        String spokeWith,
        Instant calledAt,
        String result,
        String calledBy,
        Instant recordedAt) {

    static CallView of(ConfirmationCall call) {
        return new CallView(
                call.id(),
                call.changeId(),
                call.contactId(),
                call.spokeWith(),
                call.calledAt(),
                call.result().name(),
                call.calledBy(),
                call.recordedAt());
    }
}
