package reimbursement.agreements.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an agency's enrolment is to be from a day on. */
@Schema(name = "EnrolmentDecision")
record EnrolmentRequest(
        @NotNull @Schema(enumeration = {"approved", "withdrawn"})
        EnrolmentState status,

        @NotNull @PlausibleDay @Schema(description = "First day on which it holds", examples = "2025-10-01")
        LocalDate effectiveOn,

        @Line @Size(max = 500) @Schema(description = "Required to withdraw; of the agency, never of a person") @Nullable
        String reason) {}
