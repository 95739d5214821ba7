package reimbursement.payments.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import reimbursement.kit.json.Amount;

record AuthorityRequest(
        @NotNull Amount amount,

        @NotBlank @Size(max = 100) @Pattern(regexp = OneLine.OF_TEXT)
        String reference) {}
