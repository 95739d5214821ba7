package reimbursement.agreements.rest;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The end of a suspension. */
@Schema(name = "Reinstatement")
record ReinstatementRequest(
        @NotNull @PlausibleDay @Schema(description = "First day no longer suspended")
        LocalDate effectiveOn) {}
