package reimbursement.awards.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import reimbursement.awards.application.ExplainingAward.OfficerVerdict;
import reimbursement.awards.domain.award.Eligibility;
import reimbursement.awards.domain.award.EligibilityRule;
import reimbursement.awards.domain.roster.Model;
import reimbursement.awards.domain.roster.RosterRow;

/**
 * One officer, in or out, with the rule that decided it.
 *
 * @param missing every rule that is not met, with what would change it; empty for an officer who counts
 * @param authorisation the one that qualifies, or the one that came nearest; dates after the snapshot are left out
 * @param events what was said of the officer to the agency up to the roster, in its order
 */
record OfficerView(
        UUID officerId,
        boolean included,
        String rule,
        String clause,
        String basis,
        List<MissingPart> missing,
        AuthorisationPart authorisation,
        List<EventView> events) {

    record MissingPart(String rule, String clause, String whatWouldChangeIt) {
        static MissingPart of(EligibilityRule rule) {
            return new MissingPart(rule.id(), rule.clause(), rule.remedy());
        }
    }

    record AuthorisationPart(
            UUID id,
            UUID agreementId,
            Model model,
            Optional<LocalDate> trainedOn,
            LocalDate from,
            LocalDate until,
            Optional<LocalDate> revokedOn,
            Optional<LocalDate> separatedOn) {

        static AuthorisationPart of(RosterRow row) {
            return new AuthorisationPart(
                    row.authorisationId(),
                    row.agreementId(),
                    row.model(),
                    Optional.ofNullable(row.trainedOn()),
                    row.from(),
                    row.until(),
                    Optional.ofNullable(row.revokedOn()),
                    Optional.ofNullable(row.separatedOn()));
        }
    }

    static OfficerView of(OfficerVerdict verdict) {
        EligibilityRule rule = verdict.eligibility().rule();
        return new OfficerView(
                verdict.eligibility().officerId(),
                verdict.eligibility() instanceof Eligibility.Included,
                rule.id(),
                rule.clause(),
                Wire.written(rule.basis()),
                verdict.unmet().stream().map(MissingPart::of).toList(),
                AuthorisationPart.of(verdict.row()),
                verdict.said().stream().map(EventView::of).toList());
    }
}
