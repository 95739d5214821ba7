package reimbursement.awards.application;

import static java.util.stream.Collectors.groupingBy;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import reimbursement.awards.domain.claims.AgencyHistory;
import reimbursement.awards.domain.claims.ClaimPolicy;
import reimbursement.awards.domain.claims.LineDecision;
import reimbursement.awards.domain.claims.OfficerAccount;
import reimbursement.awards.domain.claims.OfficerHistory;
import reimbursement.awards.domain.claims.PlacedLine;
import reimbursement.awards.domain.claims.VehicleAccount;
import reimbursement.awards.persistence.ClaimLines;

/**
 * Lines of claims with all that is held of those whom they are about.
 *
 * @param ofOfficers every line of some officers, in whichever agencies
 * @param vehicles every vehicle of some agencies
 */
record HeldLines(
        List<ClaimLines.Standing> ofOfficers,
        List<ClaimLines.Standing> vehicles,
        Map<UUID, AgencyHistory> agencies,
        Map<UUID, OfficerHistory> officers) {

    /** Decides each under the policy of its month. */
    Map<PlacedLine.Place, LineDecision> decide(Function<YearMonth, ClaimPolicy> byMonth) {
        Map<PlacedLine.Place, LineDecision> decided = new HashMap<>();
        placed(vehicles, byMonth).stream()
                .collect(groupingBy(line -> line.place().agencyId()))
                .forEach((agency, own) ->
                        decided.putAll(VehicleAccount.decide(Objects.requireNonNull(agencies.get(agency)), own)));
        placed(ofOfficers, byMonth).stream()
                .collect(groupingBy(line -> line.line().officer().orElseThrow()))
                .forEach((officer, own) -> decided.putAll(
                        OfficerAccount.decide(Objects.requireNonNull(officers.get(officer)), agencies, own)));
        return decided;
    }

    private static List<PlacedLine> placed(
            Collection<ClaimLines.Standing> standing, Function<YearMonth, ClaimPolicy> policies) {
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
