package reimbursement.agreements.rest;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import reimbursement.agreements.domain.Party;

/** The signature that an agreement waits for. */
@Schema(name = "Signature")
record SignatureRequest(
        @NotNull Party by,

        @NotNull @PlausibleDay @Schema(description = "Day of the signature; not after today")
        LocalDate signedOn) {}
