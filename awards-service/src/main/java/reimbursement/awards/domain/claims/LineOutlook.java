package reimbursement.awards.domain.claims;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What would change a line, beside the remedies of the rules that reduced it.
 *
 * @param daysLost the line's days that do not count, as far as is known now, in stretches of the same rule
 * @param limitLeftCents what the line leaves of the limit that it stood under; empty where it stood under none
 */
public record LineOutlook(List<DaysLost> daysLost, Optional<Long> limitLeftCents) {

    public LineOutlook {
        daysLost = List.copyOf(daysLost);
    }

    /**
     * Days in a row that do not count, for one rule.
     *
     * @param from the first of them
     * @param until the last of them
     */
    public record DaysLost(LocalDate from, LocalDate until, ClaimRule rule) {}

    /** Looks at an officer's line. */
    public static LineOutlook of(PlacedLine line, LineDecision decision, OfficerHistory officer, AgencyHistory agency) {
        OfficerDays days = new OfficerDays(officer, agency, line.policy());
        return of(line.line(), decision, officer.heardOf() ? days::failing : day -> Optional.empty());
    }

    /** Looks at a vehicle. */
    public static LineOutlook of(PlacedLine line, LineDecision decision, AgencyHistory agency) {
        return of(line.line(), decision, day -> VehicleAccount.failing(agency, line.policy(), day));
    }

    private static LineOutlook of(
            ClaimLine line, LineDecision decision, Function<LocalDate, Optional<ClaimRule>> failing) {
        List<DaysLost> lost = new ArrayList<>();
        for (LocalDate day = line.from(); !day.isAfter(line.until()); day = day.plusDays(1)) {
            LocalDate of = day;
            failing.apply(of).ifPresent(rule -> add(lost, of, rule));
        }
        return new LineOutlook(
                lost, decision.capUse().map(cap -> Math.max(0, cap.roomCents() - decision.allowedCents())));
    }

    private static void add(List<DaysLost> lost, LocalDate day, ClaimRule rule) {
        DaysLost last = lost.isEmpty() ? null : lost.getLast();
        if (last != null && last.rule() == rule && last.until().plusDays(1).equals(day)) {
            lost.set(lost.size() - 1, new DaysLost(last.from(), day, rule));
        } else {
            lost.add(new DaysLost(day, day, rule));
        }
    }
}
