package reimbursement.officers.domain;

import static reimbursement.officers.domain.Outcome.refused;

import java.time.LocalDate;
import java.util.Optional;

/** When an officer may not be authorised under an agreement for a term. */
final class AuthorisationRules {
    private AuthorisationRules() {}

    /** {@code renewed} is the one authorisation that the term may overlap. */
    static Optional<Outcome> refusal(Officer officer, Agreement agreement, Term term, Optional<Authorisation> renewed) {
        return ofAgreement(officer, agreement, term.from())
                .or(() -> ofOfficer(officer, agreement, term.from()))
                .or(() -> officer.checks().refusal(agreement.model(), term.from(), false))
                .or(() -> ofOverlap(officer, agreement, term, renewed));
    }

    private static Optional<Outcome> ofAgreement(Officer officer, Agreement agreement, LocalDate from) {
        if (!agreement.agencyId().equals(officer.agencyId())) {
            return Optional.of(refused(Rule.AGREEMENT_OF_ANOTHER_AGENCY, "The agreement is another agency's"));
        }
        if (from.isBefore(agreement.signedOn())) {
            return Optional.of(refused(Rule.BEFORE_AGREEMENT, "The agreement was signed on " + agreement.signedOn()));
        }
        if (agreement.endedBy(from)) {
            return Optional.of(refused(Rule.AGREEMENT_ENDED, "The agreement had ended by " + from));
        }
        if (agreement.suspendedOn(from)) {
            return Optional.of(refused(Rule.AGREEMENT_SUSPENDED, "The agreement is suspended on " + from));
        }
        return Optional.empty();
    }

    private static Optional<Outcome> ofOfficer(Officer officer, Agreement agreement, LocalDate from) {
        if (from.isBefore(officer.joinedOn()) && officer.lastTransfer().isPresent()) {
            return Optional.of(officer.refusedAsTooEarly());
        }
        Optional<LocalDate> trained = officer.training(agreement.model()).flatMap(Training::trainedOn);
        if (trained.isEmpty() || trained.get().isAfter(from)) {
            return Optional.of(refused(Rule.NOT_TRAINED, "Not trained for " + agreement.model() + " by " + from));
        }
        if (officer.separatedBy(from)) {
            return Optional.of(refused(Rule.OFFICER_SEPARATED, "Separated by " + from));
        }
        return Optional.empty();
    }

    private static Optional<Outcome> ofOverlap(
            Officer officer, Agreement agreement, Term term, Optional<Authorisation> renewed) {
        return officer.authorisations().stream()
                .filter(held -> held.agreementId().equals(agreement.id()))
                .filter(held ->
                        renewed.isEmpty() || !held.id().equals(renewed.get().id()))
                .filter(held -> held.overlaps(term))
                .findFirst()
                .map(held -> refused(
                        Rule.ALREADY_AUTHORISED, "Authorised from " + held.from() + " until " + held.lastDay()));
    }
}
