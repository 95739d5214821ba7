package reimbursement.payments.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import reimbursement.payments.domain.payees.Decision;

record AdjudicationRequest(
        @NotNull Decision decision,

        @NotBlank @Size(max = 500) @Pattern(regexp = OneLine.OF_TEXT)
        String reason) {}
