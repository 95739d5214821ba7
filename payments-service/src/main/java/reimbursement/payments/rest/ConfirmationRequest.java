package reimbursement.payments.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** @param method how the agency was reached out of band, such as a call to a number known before */
record ConfirmationRequest(
        @NotBlank @Size(max = 200) @Pattern(regexp = OneLine.OF_TEXT)
        String method) {}
