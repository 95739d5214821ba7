package reimbursement.agreements.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A longer suspension. */
@Schema(name = "SuspensionExtension")
record ExtensionRequest(
        @NotNull @Line @Size(max = 500) @Schema(description = "As the notice states it; never of a person")
        String reason,

        @PlausibleDay @Schema(description = "A day of the suspension that is extended; absent: today") @Nullable
        LocalDate effectiveOn,

        @PlausibleDay @Schema(description = "New last day suspended; absent: until further notice") @Nullable
        LocalDate until,

        @Line
        @Size(max = 500)
        @Schema(description = "How and until when to respond, as the notice states it; an office, never a person")
        @Nullable
        String howToRespond) {}
