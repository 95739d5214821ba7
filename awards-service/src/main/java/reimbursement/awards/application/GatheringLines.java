package reimbursement.awards.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import reimbursement.awards.domain.claims.LineDecision;
import reimbursement.awards.domain.claims.PlacedLine;
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
        return held(officers, vehicles ? Set.of(agencyId) : Set.of()).decide(policies.forClaims());
    }

    /** Every line of these officers, in whichever agencies, and the vehicles of these agencies. */
    HeldLines held(Collection<UUID> officers, Collection<UUID> agenciesOfVehicles) {
        List<ClaimLines.Standing> ofOfficers = officers.isEmpty() ? List.of() : lines.ofOfficers(officers);
        List<ClaimLines.Standing> vehicles =
                agenciesOfVehicles.isEmpty() ? List.of() : lines.vehiclesOf(agenciesOfVehicles);
        Set<UUID> agencies = new HashSet<>();
        Set<UUID> people = new HashSet<>();
        ofOfficers.forEach(of -> {
            agencies.add(of.agencyId());
            people.add(of.line().officer().orElseThrow());
        });
        vehicles.forEach(of -> agencies.add(of.agencyId()));
        return new HeldLines(ofOfficers, vehicles, agencyHistories.of(agencies), officerHistories.of(people));
    }
}
