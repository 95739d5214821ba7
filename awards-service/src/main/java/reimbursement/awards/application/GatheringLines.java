package reimbursement.awards.application;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import reimbursement.awards.domain.claims.AgencyHistory;
import reimbursement.awards.domain.claims.ClaimPolicy;
import reimbursement.awards.domain.claims.LineDecision;
import reimbursement.awards.domain.claims.OfficerAccount;
import reimbursement.awards.domain.claims.OfficerHistory;
import reimbursement.awards.domain.claims.PlacedLine;
import reimbursement.awards.domain.claims.VehicleAccount;
import reimbursement.awards.persistence.AgencyHistories;
import reimbursement.awards.persistence.ClaimLines;
import reimbursement.awards.persistence.OfficerHistories;

/** Brings all lines of officers together with all that is held of them, by one look-up of each kind, and decides them. */
@ApplicationScoped
class GatheringLines {

    private final ClaimLines lines;
    private final OfficerHistories officerHistories;
    private final AgencyHistories agencyHistories;
    private final PolicyBook policies;

    GatheringLines(
            ClaimLines lines, OfficerHistories officerHistories, AgencyHistories agencyHistories, PolicyBook policies) {
        this.lines = lines;
        this.officerHistories = officerHistories;
        this.agencyHistories = agencyHistories;
        this.policies = policies;
    }

    /** Decides every line of these officers, in whichever agencies, and where asked for the vehicles of one agency. */
    Map<PlacedLine.Place, LineDecision> decide(UUID agencyId, Collection<UUID> officers, boolean vehicles) {
        List<ClaimLines.Standing> ofOfficers = officers.isEmpty() ? List.of() : lines.ofOfficers(officers);
        List<ClaimLines.Standing> ofAgency = vehicles ? lines.vehiclesOf(agencyId) : List.of();
        Set<UUID> agencyIds = new HashSet<>(Set.of(agencyId));
        ofOfficers.forEach(line -> agencyIds.add(line.agencyId()));
        Map<UUID, AgencyHistory> agencies = agencyHistories.of(agencyIds);
        Function<YearMonth, ClaimPolicy> byMonth = policies.forClaims();
        Map<PlacedLine.Place, LineDecision> decided = new HashMap<>(
                VehicleAccount.decide(Objects.requireNonNull(agencies.get(agencyId)), placed(ofAgency, byMonth)));
        Map<UUID, List<PlacedLine>> byOfficer = placed(ofOfficers, byMonth).stream()
                .collect(groupingBy(line -> line.line().officer().orElseThrow()));
        Map<UUID, OfficerHistory> histories = officerHistories.of(byOfficer.keySet());
        byOfficer.forEach((officer, own) ->
                decided.putAll(OfficerAccount.decide(Objects.requireNonNull(histories.get(officer)), agencies, own)));
        return decided;
    }

    private static List<PlacedLine> placed(
            List<ClaimLines.Standing> standing, Function<YearMonth, ClaimPolicy> policies) {
        List<PlacedLine> placed = new ArrayList<>(standing.size());
        for (ClaimLines.Standing of : standing) {
            placed.add(new PlacedLine(
                    new PlacedLine.Place(of.agencyId(), of.month(), of.line().number()),
                    of.line(),
                    policies.apply(of.month())));
        }
        return placed;
    }
}
