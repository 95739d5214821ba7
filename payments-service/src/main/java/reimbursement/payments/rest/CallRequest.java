package reimbursement.payments.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import reimbursement.payments.application.CallingContact.Call;
import reimbursement.payments.domain.payees.CallResult;

/**
 * @param contactId the contact on file whose number was called
 * @param spokeWith who answered
 */
record CallRequest(
        @NotNull UUID contactId,

        @NotBlank @Size(max = 140) @Pattern(regexp = OneLine.OF_TEXT)
        String spokeWith,

        @NotNull Instant calledAt,
        @NotNull CallResult result) {

    Call call() {
        return new Call(contactId, spokeWith.strip(), calledAt, result);
    }

    /** Says nothing: names do not belong in logs. */
    @Override
    public String toString() {
        return "CallRequest";
    }
}
