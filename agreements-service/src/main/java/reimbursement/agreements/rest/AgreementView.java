package reimbursement.agreements.rest;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import reimbursement.agreements.domain.Agreement;
import reimbursement.agreements.domain.Model;

/** An agreement as it stands today. */
@Schema(name = "Agreement")
record AgreementView(
        UUID id,
        UUID agencyId,
        Model model,
        AgreementState status,
        LocalDate signedOn,

        @Schema(description = "First day of the suspension that holds today")
        Optional<LocalDate> suspendedOn,

        @Schema(description = "First day without the agreement, where it is known")
        Optional<LocalDate> endsOn) {

    static AgreementView of(Agreement agreement, LocalDate today) {
        return new AgreementView(
                agreement.id(),
                agreement.agencyId(),
                agreement.model(),
                AgreementState.of(agreement.statusOn(today)),
                agreement.signedOn(),
                agreement.suspendedSince(today),
                agreement.endsOn());
    }
}
