package reimbursement.payments.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import reimbursement.kit.json.Amount;

/**
 * @param reference the receipt's own name: the same again changes nothing
 * @param receivedOn the day on which the money came in, today where it is not said
 */
record RepaymentRequest(
        @NotNull Amount amount,

        @NotBlank @Size(max = 100) @Pattern(regexp = OneLine.OF_TEXT)
        String reference,

        @Nullable LocalDate receivedOn) {}
