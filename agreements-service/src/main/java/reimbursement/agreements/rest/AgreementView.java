package reimbursement.agreements.rest;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import reimbursement.agreements.application.ChangedAgreement;
import reimbursement.agreements.domain.Agreement;
import reimbursement.agreements.domain.Clause;
import reimbursement.agreements.domain.Model;
import reimbursement.agreements.domain.Party;
import reimbursement.agreements.domain.ProposedAgreement;
import reimbursement.agreements.domain.Suspension;

/** An agreement as it stands today. */
@Schema(name = "Agreement")
record AgreementView(
        UUID id,
        UUID agencyId,
        Model model,
        AgreementState status,

        @Schema(description = "Day of the last signature, on which it takes effect; absent while one is missing")
        Optional<LocalDate> signedOn,

        Optional<LocalDate> signedByAgencyOn,
        Optional<LocalDate> signedByIceOn,

        @Schema(description = "First day of the suspension that holds today")
        Optional<LocalDate> suspendedOn,

        @Schema(description = "Last day of the suspension that holds today, where one is stated; it may be extended")
        Optional<LocalDate> suspendedUntil,

        Optional<String> howToRespond,

        @Schema(description = "First day without the agreement, where it is known")
        Optional<LocalDate> endsOn,

        @Schema(description = "The agreement of a merged agency whose place it takes")
        Optional<UUID> continues,

        @Schema(description = "What in the MOA allows the step just taken", examples = "suspension-at-once")
        Optional<String> clause) {

    static AgreementView of(Agreement agreement, LocalDate today) {
        return of(agreement, Optional.empty(), today);
    }

    static AgreementView of(ChangedAgreement changed, LocalDate today) {
        return of(changed.agreement(), changed.clause(), today);
    }

    static AgreementView of(ProposedAgreement proposal) {
        return new AgreementView(
                proposal.id(),
                proposal.agencyId(),
                proposal.model(),
                AgreementState.PENDING,
                Optional.empty(),
                proposal.signatures().of(Party.AGENCY),
                proposal.signatures().of(Party.ICE),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static AgreementView of(Agreement agreement, Optional<Clause> clause, LocalDate today) {
        Optional<Suspension> suspension = agreement.suspensionOn(today);
        return new AgreementView(
                agreement.id(),
                agreement.agencyId(),
                agreement.model(),
                AgreementState.of(agreement.statusOn(today)),
                Optional.of(agreement.signedOn()),
                agreement.signatures().of(Party.AGENCY),
                agreement.signatures().of(Party.ICE),
                agreement.suspendedSince(today),
                suspension.map(Suspension::untilOn),
                suspension.map(Suspension::howToRespond),
                agreement.endsOn(),
                agreement.continues(),
                clause.map(Clause::code));
    }
}
