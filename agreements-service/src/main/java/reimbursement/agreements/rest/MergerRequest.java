package reimbursement.agreements.rest;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The agency that stands in this one's place. */
@Schema(name = "AgencyMerger")
record MergerRequest(
        @NotNull @Schema(description = "The agency that goes on")
        UUID intoAgencyId,

        @NotNull
        @PlausibleDay
        @Schema(description = "First day on which it stands in this one's place; not after today")
        LocalDate effectiveOn) {}
