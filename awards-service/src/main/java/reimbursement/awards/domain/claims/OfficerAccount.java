package reimbursement.awards.domain.claims;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Decides every line of one officer, in whichever agencies and months, in the canonical order. It is computed from all
 * facts each time, so what it comes to does not depend on the order in which they arrived.
 */
public final class OfficerAccount {

    private final OfficerHistory officer;
    private final Map<UUID, AgencyHistory> agencies;
    private final Map<FiscalYear, Long> annualSalaries = new HashMap<>();
    private final Map<CapKey, Long> used = new HashMap<>();
    private final Map<DayKey, Optional<ClaimRule>> days = new HashMap<>();

    private OfficerAccount(OfficerHistory officer, Map<UUID, AgencyHistory> agencies) {
        this.officer = officer;
        this.agencies = agencies;
    }

    /** The year is absent where the limit is a lifetime's. */
    private record CapKey(CostType type, Optional<FiscalYear> year) {}

    /** A day on which several lines may stand: what holds of it is asked once. */
    private record DayKey(UUID agencyId, String policyVersion, LocalDate day) {}

    /**
     * Decides.
     *
     * @param agencies what is held of the agencies whose lines they are
     * @param lines every line of this officer that stands
     */
    public static Map<PlacedLine.Place, LineDecision> decide(
            OfficerHistory officer, Map<UUID, AgencyHistory> agencies, Collection<PlacedLine> lines) {
        List<PlacedLine> ordered = lines.stream().sorted().toList();
        Map<PlacedLine.Place, ClaimRule> flaws = ClaimFlaws.among(ordered);
        OfficerAccount account = new OfficerAccount(officer, agencies);
        Map<PlacedLine.Place, LineDecision> decided = new LinkedHashMap<>();
        for (PlacedLine line : ordered) {
            decided.put(
                    line.place(),
                    Optional.ofNullable(flaws.get(line.place()))
                            .map(flaw -> LineDecision.disallowed(line.line(), flaw))
                            .orElseGet(() -> account.decide(line)));
        }
        return decided;
    }

    private LineDecision decide(PlacedLine of) {
        if (!officer.heardOf()) {
            return LineDecision.pending(of.line(), ClaimRule.OFFICER_NOT_YET_KNOWN);
        }
        UUID agencyId = of.place().agencyId();
        OfficerDays rules = new OfficerDays(
                officer,
                Optional.ofNullable(agencies.get(agencyId)).orElseGet(() -> AgencyHistory.unheardOf(agencyId)),
                of.policy());
        EligibleDays eligible = EligibleDays.of(
                of.line(),
                day -> days.computeIfAbsent(
                        new DayKey(agencyId, of.policy().version(), day), key -> rules.failing(key.day())));
        return waitsFor(of, eligible)
                .map(rule -> LineDecision.pending(of.line(), rule))
                .orElseGet(() -> eligible.days() == 0
                        ? LineDecision.disallowed(
                                of.line(),
                                Optional.ofNullable(eligible.firstFailure()).orElseThrow())
                        : allow(of, eligible));
    }

    private Optional<ClaimRule> waitsFor(PlacedLine of, EligibleDays days) {
        if (days.awaitsAgreement()) {
            return Optional.of(ClaimRule.AGREEMENT_NOT_YET_KNOWN);
        }
        if (days.days() == 0 || !of.line().type().isLimitedByPay()) {
            return Optional.empty();
        }
        if (officer.pay().on(of.line().until()).isEmpty()) {
            return Optional.of(ClaimRule.PAY_NOT_YET_KNOWN);
        }
        return officer.pay().isPlausible(of.fiscalYear(), of.line(), of.policy().implausiblePayCents())
                ? Optional.empty()
                : Optional.of(ClaimRule.PAY_NOT_PLAUSIBLE);
    }

    private LineDecision allow(PlacedLine of, EligibleDays days) {
        Allowance allowance = new Allowance(of, days).byDays().withoutOtherFunding();
        FiscalYear year = of.fiscalYear();
        LineDecision decision = switch (of.line().type()) {
            case SALARY -> within(allowance, CostType.SALARY, Optional.of(year), annualSalaryCents(year));
            case OVERTIME ->
                within(
                        allowance,
                        CostType.OVERTIME,
                        Optional.of(year),
                        of.policy().overtimeLimitCents(annualSalaryCents(year)));
            case EQUIPMENT ->
                within(
                        allowance,
                        CostType.EQUIPMENT,
                        Optional.empty(),
                        of.policy().equipmentCents());
            case BENEFITS -> allowance.decision();
            case VEHICLE -> throw new IllegalArgumentException("a vehicle is no officer's");
        };
        return decision;
    }

    private LineDecision within(Allowance allowance, CostType type, Optional<FiscalYear> year, long limitCents) {
        CapKey key = new CapKey(type, year);
        long before = used.getOrDefault(key, 0L);
        ClaimRule rule = switch (type) {
            case SALARY -> ClaimRule.SALARY_WITHIN_ANNUAL;
            case OVERTIME -> ClaimRule.OVERTIME_CAP;
            case EQUIPMENT -> ClaimRule.EQUIPMENT_CAP;
            case VEHICLE, BENEFITS -> throw new IllegalArgumentException("an officer has no such limit");
        };
        LineDecision decision =
                allowance.within(new CapUse(limitCents, before), rule).decision();
        used.put(key, before + decision.allowedCents());
        return decision;
    }

    private long annualSalaryCents(FiscalYear year) {
        return annualSalaries.computeIfAbsent(year, officer.pay()::annualSalaryCents);
    }
}
