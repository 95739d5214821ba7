package reimbursement.agreements.rest;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import reimbursement.agreements.domain.Model;

/** An agreement that both sides have signed. */
@Schema(name = "NewAgreement")
record SigningRequest(
        @NotNull UUID agencyId,
        @NotNull Model model,

        @NotNull
        @PlausibleDay
        @Schema(
                description = "Day of the last signature, on which it takes effect; not after today",
                examples = "2025-10-01")
        LocalDate signedOn) {}
