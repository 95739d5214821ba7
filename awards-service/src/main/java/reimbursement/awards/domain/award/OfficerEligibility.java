package reimbursement.awards.domain.award;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import reimbursement.awards.domain.roster.AgreementStanding;
import reimbursement.awards.domain.roster.Roster;
import reimbursement.awards.domain.roster.RosterRow;
import reimbursement.awards.domain.roster.Standing;

/** Decides who of a roster counts. Each officer is decided once, however many authorisations he or she holds. */
public record OfficerEligibility(Standing standing, LocalDate snapshot) {

    /** A verdict for every officer of the roster, in order of officer id. */
    public List<Eligibility> of(Roster roster) {
        return roster.rows().stream()
                .collect(groupingBy(RosterRow::officerId, TreeMap::new, toList()))
                .values()
                .stream()
                .map(this::ofOfficer)
                .toList();
    }

    private Eligibility ofOfficer(List<RosterRow> authorisations) {
        Comparator<RosterRow> nearest =
                comparing(this::decidingRule).thenComparing(RosterRow::from).thenComparing(RosterRow::authorisationId);
        RosterRow row = authorisations.stream().max(nearest).orElseThrow();
        return Eligibility.of(row.officerId(), row.authorisationId(), decidingRule(row));
    }

    /** The first rule in the order of {@link EligibilityRule} that this authorisation does not meet. */
    private EligibilityRule decidingRule(RosterRow row) {
        if (!standing.enrolled()) {
            return EligibilityRule.AGENCY_ENROLLED;
        }
        return switch (row.model()) {
            case WSO, JEM -> EligibilityRule.TASK_FORCE_OFFICER;
            case TFM ->
                standing.liveTaskForceAgreement(row.agreementId())
                        .map(agreement -> underTaskForce(agreement, row))
                        .orElse(EligibilityRule.AGREEMENT_LIVE);
        };
    }

    private EligibilityRule underTaskForce(AgreementStanding agreement, RosterRow row) {
        if (agreement.suspended()) {
            return EligibilityRule.AGREEMENT_NOT_SUSPENDED;
        }
        if (row.trainedOn() == null) {
            return EligibilityRule.TRAINED;
        }
        if (row.separatedOn() != null) {
            return EligibilityRule.NOT_SEPARATED;
        }
        if (row.revokedOn() != null) {
            return EligibilityRule.NOT_REVOKED;
        }
        return row.until().isBefore(snapshot) ? EligibilityRule.NOT_EXPIRED : EligibilityRule.ELIGIBLE;
    }
}
