package reimbursement.agreements.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import reimbursement.agreements.domain.MistypedFact;

/** A fact of an agreement as it should have been recorded. */
@Schema(name = "AgreementCorrection")
record CorrectionRequest(
        @NotNull
        @Schema(description = "A suspension is vacated and imposed anew instead; a notice is taken back and given anew")
        MistypedFact fact,

        @PlausibleDay
        @Schema(
                description =
                        "The day as it should have been: of the last signature, or the first without the agreement. "
                                + "Absent: the notice or the end never was")
        @Nullable
        LocalDate effectiveOn,

        @NotNull @Line @Size(max = 500) @Schema(description = "Of the agreement, never of a person")
        String reason) {}
