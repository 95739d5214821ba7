package reimbursement.payments.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param method how the agency was reached out of band, such as a call to a number known before */
record ConfirmationRequest(@NotBlank @Size(max = 200) String method) {}
