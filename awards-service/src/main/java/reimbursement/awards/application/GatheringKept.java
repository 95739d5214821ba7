package reimbursement.awards.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reimbursement.awards.domain.claims.AgencyHistory;
import reimbursement.awards.domain.performance.CountSource;
import reimbursement.awards.domain.performance.DisputeState;
import reimbursement.awards.domain.quarter.FiscalQuarter;
import reimbursement.awards.domain.quarter.ReportedCount;
import reimbursement.awards.domain.replay.KeptQuarter;
import reimbursement.awards.domain.roster.AttestedStanding;
import reimbursement.awards.domain.roster.Roster;
import reimbursement.awards.domain.roster.RosterRow;
import reimbursement.awards.persistence.AgencyHistories;
import reimbursement.awards.persistence.KeptQuarters;
import reimbursement.awards.persistence.OfficerFacts;
import reimbursement.awards.persistence.Rosters;
import reimbursement.awards.persistence.Standings;

/** Brings together what is kept of some agencies' quarter, with one look-up of each kind. */
@ApplicationScoped
class GatheringKept {

    private final KeptQuarters kept;
    private final Standings standings;
    private final Rosters rosters;
    private final AgencyHistories histories;
    private final OfficerFacts facts;

    GatheringKept(
            KeptQuarters kept, Standings standings, Rosters rosters, AgencyHistories histories, OfficerFacts facts) {
        this.kept = kept;
        this.standings = standings;
        this.rosters = rosters;
        this.histories = histories;
        this.facts = facts;
    }

    /** By what was attested and frozen; agencies whose roster does not answer their standing yet are left out. */
    List<KeptQuarter> frozen(FiscalQuarter quarter, Collection<UUID> agencyIds) {
        Map<UUID, Integer> standingRevisions = kept.standings(quarter, agencyIds);
        Map<UUID, KeptQuarters.RosterHead> heads = new HashMap<>(kept.rosters(quarter, agencyIds));
        heads.values()
                .removeIf(head ->
                        !Integer.valueOf(head.standingRevision()).equals(standingRevisions.get(head.agencyId())));
        standingRevisions.keySet().retainAll(heads.keySet());
        Map<UUID, AttestedStanding> held = standings.held(quarter, standingRevisions);
        Map<UUID, Integer> rosterRevisions = new HashMap<>();
        heads.forEach((agency, head) -> rosterRevisions.put(agency, head.revision()));
        Map<UUID, Roster> rows = rosters.frozen(quarter, rosterRevisions);
        Reported reported = reported(quarter, heads.keySet());
        List<KeptQuarter> all = new ArrayList<>();
        heads.forEach((agency, head) -> all.add(new KeptQuarter(
                agency,
                Objects.requireNonNull(held.get(agency)).standing(),
                head.revision(),
                Objects.requireNonNull(rows.get(agency)),
                head.attested(),
                reported.count(agency, CountSource.AGENCY),
                reported.count(agency, CountSource.ICE),
                reported.dispute(agency))));
        return all;
    }

    /** By the facts held now, as if they were attested as they are. */
    List<KeptQuarter> heldNow(FiscalQuarter quarter, Collection<UUID> agencyIds) {
        Map<UUID, AgencyHistory> agencies = histories.of(agencyIds);
        Map<UUID, List<RosterRow>> rows = facts.heldOf(agencyIds);
        Reported reported = reported(quarter, agencyIds);
        return agencyIds.stream()
                .map(agency -> new KeptQuarter(
                        agency,
                        Objects.requireNonNull(agencies.get(agency)).standingOn(quarter.snapshotOn()),
                        0,
                        Roster.asOf(quarter.snapshotOn(), rows.getOrDefault(agency, List.of())),
                        null,
                        reported.count(agency, CountSource.AGENCY),
                        reported.count(agency, CountSource.ICE),
                        reported.dispute(agency)))
                .toList();
    }

    private Reported reported(FiscalQuarter quarter, Collection<UUID> agencyIds) {
        return new Reported(kept.counts(quarter, agencyIds), kept.disputes(quarter, agencyIds));
    }

    private record Reported(Map<UUID, List<KeptQuarters.Count>> counts, Map<UUID, DisputeState> disputes) {

        @Nullable
        ReportedCount count(UUID agency, CountSource source) {
            return counts.getOrDefault(agency, List.of()).stream()
                    .filter(of -> of.source() == source)
                    .map(KeptQuarters.Count::count)
                    .findFirst()
                    .orElse(null);
        }

        DisputeState dispute(UUID agency) {
            return disputes.getOrDefault(agency, new DisputeState.Open());
        }
    }
}
