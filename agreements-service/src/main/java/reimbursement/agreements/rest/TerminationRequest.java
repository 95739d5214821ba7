package reimbursement.agreements.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import reimbursement.agreements.domain.Party;

/** The end of an agreement. */
@Schema(name = "Termination")
record TerminationRequest(
        @NotNull @Line @Size(max = 500) @Schema(description = "Of the agreement, never of a person")
        String reason,

        @NotNull @PlausibleDay @Schema(description = "First day without the agreement")
        LocalDate effectiveOn,

        @Schema(description = "The side that ends it. Where it is named, what the MOA asks of that side is asked.")
        @Nullable
        Party by,

        @Schema(description = "It cannot wait for a notice; WSO and JEM") @Nullable
        Boolean exigent) {}
