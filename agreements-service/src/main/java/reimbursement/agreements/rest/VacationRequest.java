package reimbursement.agreements.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A suspension that is taken back as if it had never been. */
@Schema(name = "VacatedSuspension")
record VacationRequest(
        @NotNull @PlausibleDay @Schema(description = "First day of the suspension")
        LocalDate suspendedOn,

        @NotNull @Line @Size(max = 500) @Schema(description = "Of the agreement, never of a person")
        String reason) {}
