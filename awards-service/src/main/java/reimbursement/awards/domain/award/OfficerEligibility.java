package reimbursement.awards.domain.award;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
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
        return unmet(row).stream().findFirst().orElse(EligibilityRule.ELIGIBLE);
    }

    /**
     * Every rule that an authorisation does not meet, in their order; empty where it qualifies. Of an agreement that is
     * not live, or an authorisation under another model, nothing is asked that would make no sense.
     */
    public Set<EligibilityRule> unmet(RosterRow row) {
        Set<EligibilityRule> unmet = EnumSet.noneOf(EligibilityRule.class);
        if (!standing.enrolled()) {
            unmet.add(EligibilityRule.AGENCY_ENROLLED);
        }
        switch (row.model()) {
            case WSO, JEM -> unmet.add(EligibilityRule.TASK_FORCE_OFFICER);
            case TFM -> {
                standing.liveTaskForceAgreement(row.agreementId())
                        .ifPresentOrElse(
                                agreement -> {
                                    if (agreement.suspended()) {
                                        unmet.add(EligibilityRule.AGREEMENT_NOT_SUSPENDED);
                                    }
                                },
                                () -> unmet.add(EligibilityRule.AGREEMENT_LIVE));
                addUnmetByOfficer(row, unmet);
            }
        }
        return Collections.unmodifiableSet(unmet);
    }

    private void addUnmetByOfficer(RosterRow row, Set<EligibilityRule> unmet) {
        if (row.trainedOn() == null) {
            unmet.add(EligibilityRule.TRAINED);
        }
        if (row.separatedOn() != null) {
            unmet.add(EligibilityRule.NOT_SEPARATED);
        }
        if (row.revokedOn() != null) {
            unmet.add(EligibilityRule.NOT_REVOKED);
        }
        if (row.until().isBefore(snapshot)) {
            unmet.add(EligibilityRule.NOT_EXPIRED);
        }
    }
}
