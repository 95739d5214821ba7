package reimbursement.payments.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

record ReasonRequest(
        @NotBlank @Size(max = 500) @Pattern(regexp = OneLine.OF_TEXT)
        String reason) {}
