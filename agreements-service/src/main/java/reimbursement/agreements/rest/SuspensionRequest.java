package reimbursement.agreements.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A suspension by ICE. */
@Schema(name = "Suspension")
record SuspensionRequest(
        @NotNull @Line @Size(max = 500) @Schema(description = "As the notice states it; never of a person")
        String reason,

        @NotNull @PlausibleDay @Schema(description = "First day suspended")
        LocalDate effectiveOn,

        @PlausibleDay @Schema(description = "Last day suspended; absent: until further notice") @Nullable
        LocalDate until,

        @Line
        @Size(max = 500)
        @Schema(description = "How and until when to respond, as the notice states it; an office, never a person")
        @Nullable
        String howToRespond) {}
