package reimbursement.payments.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;

/** @param code the Nacha return code, R and two digits */
record PrenoteReturnRequest(
        @NotNull LocalDate returnedOn,

        @NotNull @Pattern(regexp = "R[0-9]{2}") String code) {}
