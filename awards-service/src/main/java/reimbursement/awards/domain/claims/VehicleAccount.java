package reimbursement.awards.domain.claims;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Decides every vehicle of one agency in the canonical order, from all facts each time. */
public final class VehicleAccount {

    private VehicleAccount() {}

    /** Decides every vehicle line of the agency that stands. */
    public static Map<PlacedLine.Place, LineDecision> decide(AgencyHistory agency, Collection<PlacedLine> lines) {
        List<PlacedLine> ordered = lines.stream().sorted().toList();
        Map<PlacedLine.Place, ClaimRule> flaws = ClaimFlaws.among(ordered);
        Map<PlacedLine.Place, LineDecision> decided = new LinkedHashMap<>();
        long used = 0;
        for (PlacedLine of : ordered) {
            long before = used;
            LineDecision decision = Optional.ofNullable(flaws.get(of.place()))
                    .map(flaw -> LineDecision.disallowed(of.line(), flaw))
                    .orElseGet(() -> decide(agency, of, before));
            used += decision.allowedCents();
            decided.put(of.place(), decision);
        }
        return decided;
    }

    private static LineDecision decide(AgencyHistory agency, PlacedLine of, long used) {
        EligibleDays days = EligibleDays.of(of.line(), day -> failing(agency, of.policy(), day));
        if (days.awaitsAgreement()) {
            return LineDecision.pending(of.line(), ClaimRule.AGREEMENT_NOT_YET_KNOWN);
        }
        if (days.days() == 0) {
            return LineDecision.disallowed(
                    of.line(), Optional.ofNullable(days.firstFailure()).orElseThrow());
        }
        return new Allowance(of, days)
                .withoutOtherFunding()
                .within(new CapUse(of.policy().vehicleCents(), used), ClaimRule.VEHICLE_CAP)
                .decision();
    }

    /** The rule that a day fails; empty where it counts. */
    static Optional<ClaimRule> failing(AgencyHistory agency, ClaimPolicy policy, LocalDate day) {
        if (day.isBefore(policy.firstDay())) {
            return Optional.of(ClaimRule.FROM_THE_FIRST_DAY_ON);
        }
        if (!agency.isEnrolledOn(day)) {
            return Optional.of(ClaimRule.AGENCY_ENROLLED);
        }
        List<AgreementHistory> reimbursed = agency.all().stream()
                .filter(agreement -> policy.reimburses(agreement.model()))
                .toList();
        if (reimbursed.stream().noneMatch(AgreementHistory::isHeardOf)) {
            return Optional.of(ClaimRule.AGREEMENT_NOT_YET_KNOWN);
        }
        List<AgreementHistory> live =
                reimbursed.stream().filter(agreement -> agreement.livesOn(day)).toList();
        if (live.isEmpty()) {
            return Optional.of(ClaimRule.AGREEMENT_LIVE);
        }
        return live.stream().allMatch(agreement -> agreement.isSuspendedOn(day))
                ? Optional.of(ClaimRule.AGREEMENT_NOT_SUSPENDED)
                : Optional.empty();
    }
}
