package reimbursement.awards.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import reimbursement.awards.domain.claims.ClaimPolicy;
import reimbursement.awards.domain.claims.LineDecision;
import reimbursement.awards.domain.claims.PlacedLine;
import reimbursement.awards.domain.quarter.FiscalQuarter;
import reimbursement.awards.domain.replay.ClaimComparison;
import reimbursement.awards.persistence.ClaimLines;
import reimbursement.awards.persistence.Claims;

/** Decides the claims of a quarter's months as if another policy had been in force in them, and stores nothing. */
@ApplicationScoped
class SimulatingClaims {

    private static final int AT_ONCE = 50;
    private static final UUID FIRST = new UUID(0, 0);

    private final Claims claims;
    private final ClaimLines lines;
    private final GatheringLines gathering;
    private final PolicyBook policies;

    SimulatingClaims(Claims claims, ClaimLines lines, GatheringLines gathering, PolicyBook policies) {
        this.claims = claims;
        this.lines = lines;
        this.gathering = gathering;
        this.policies = policies;
    }

    /**
     * Decides under both. Whole accounts are decided, for limits are used up over a year and a lifetime; the lines of the
     * quarter's months are counted.
     */
    ClaimComparison compare(FiscalQuarter quarter, ClaimPolicy draft) {
        Set<YearMonth> months = months(quarter);
        ClaimComparison comparison = new ClaimComparison();
        UUID after = FIRST;
        List<UUID> agencies;
        do {
            agencies = claims.agencies(months, after, AT_ONCE);
            if (!agencies.isEmpty()) {
                add(comparison, months, new HashSet<>(agencies), draft);
                after = agencies.getLast();
            }
        } while (agencies.size() == AT_ONCE);
        return comparison;
    }

    private void add(ClaimComparison comparison, Set<YearMonth> months, Set<UUID> agencies, ClaimPolicy draft) {
        HeldLines held = gathering.held(lines.officersOf(agencies, months), agencies);
        Function<YearMonth, ClaimPolicy> inForce = policies.forClaims();
        Map<PlacedLine.Place, LineDecision> today = held.decide(inForce);
        Map<PlacedLine.Place, LineDecision> other =
                held.decide(month -> months.contains(month) ? draft : inForce.apply(month));
        Stream.concat(held.ofOfficers().stream(), held.vehicles().stream())
                .filter(of -> months.contains(of.month()) && agencies.contains(of.agencyId()))
                .forEach(of -> {
                    PlacedLine.Place place = new PlacedLine.Place(
                            of.agencyId(), of.month(), of.line().number());
                    comparison.add(
                            of.line().type(),
                            Objects.requireNonNull(today.get(place)),
                            Objects.requireNonNull(other.get(place)));
                });
    }

    private static Set<YearMonth> months(FiscalQuarter quarter) {
        YearMonth first = YearMonth.from(quarter.startsOn());
        return Set.of(first, first.plusMonths(1), first.plusMonths(2));
    }
}
