package reimbursement.agreements.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The end of an agreement. */
@Schema(name = "Termination")
record TerminationRequest(
        @NotNull @Line @Size(max = 500) @Schema(description = "Of the agreement, never of a person")
        String reason,

        @NotNull @PlausibleDay @Schema(description = "First day without the agreement")
        LocalDate effectiveOn) {}
