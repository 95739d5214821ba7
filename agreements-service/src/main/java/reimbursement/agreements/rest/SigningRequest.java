package reimbursement.agreements.rest;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import reimbursement.agreements.domain.Model;
import reimbursement.agreements.domain.Signatures;
import reimbursement.kit.rest.Problems;

/** An agreement that one side or both have signed. */
@Schema(name = "NewAgreement")
record SigningRequest(
        @NotNull UUID agencyId,
        @NotNull Model model,

        @PlausibleDay
        @Schema(
                description =
                        "Day of the last signature, on which it takes effect; not after today. Absent where the two "
                                + "signatures are given",
                examples = "2025-10-01")
        @Nullable
        LocalDate signedOn,

        @PlausibleDay
        @Schema(description = "Day of the agency's signature. Without ICE's the agreement is pending")
        @Nullable
        LocalDate signedByAgencyOn,

        @PlausibleDay
        @Schema(description = "Day of ICE's signature. Without the agency's the agreement is pending")
        @Nullable
        LocalDate signedByIceOn) {

    Signatures signatures() {
        return new Signatures(signedByAgencyOn, signedByIceOn);
    }

    /** The day on which it takes effect; empty while a signature is missing. */
    Optional<LocalDate> inEffectOn() {
        Optional<LocalDate> last = signatures().complete();
        if (signedOn == null) {
            if (signedByAgencyOn == null && signedByIceOn == null) {
                throw Problems.invalid("signedOn", "is required where no side's signature is given");
            }
            return last;
        }
        if (last.isPresent() && !last.get().equals(signedOn)) {
            throw Problems.invalid("signedOn", "must be the later of the two signatures");
        }
        if (last.isEmpty() && (signedByAgencyOn != null || signedByIceOn != null)) {
            throw Problems.invalid("signedOn", "cannot be known before both sides have signed");
        }
        return Optional.of(signedOn);
    }
}
