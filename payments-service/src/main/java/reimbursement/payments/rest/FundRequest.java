package reimbursement.payments.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** The first payable fiscal year is 2026. */
record FundRequest(
        @NotNull @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._-]{0,39}")
        String code,

        @NotBlank @Size(max = 200) @Pattern(regexp = OneLine.OF_TEXT)
        String title,

        @Min(2026) @Max(2999) int fiscalYear) {}
