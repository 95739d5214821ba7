package reimbursement.awards.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

/** The count that ends a dispute, and why. */
record ResolutionRequest(
        @NotNull @PositiveOrZero Integer assigned,
        @NotNull @PositiveOrZero Integer located,
        @NotBlank @Size(max = 500) String reason) {}
