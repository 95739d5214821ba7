package reimbursement.payments.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** @param reference under which it was sent, such as its trace number */
record PrenoteRequest(
        @NotNull LocalDate sentOn,

        @NotBlank @Size(max = 60) @Pattern(regexp = OneLine.OF_TEXT)
        String reference) {}
