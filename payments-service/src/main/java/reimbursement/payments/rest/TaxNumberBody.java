package reimbursement.payments.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** @param taxNumber an employer identification number, digits alone */
record TaxNumberBody(@NotNull @Pattern(regexp = "[0-9]{9}") String taxNumber) {}
