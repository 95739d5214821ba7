package reimbursement.awards.application;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import reimbursement.awards.domain.award.AwardBasis;
import reimbursement.awards.domain.award.AwardInputs;
import reimbursement.awards.domain.award.AwardPolicy;
import reimbursement.awards.domain.performance.CountSource;
import reimbursement.awards.domain.performance.CountsPosition;
import reimbursement.awards.domain.performance.Dispute;
import reimbursement.awards.domain.performance.DisputeState;
import reimbursement.awards.domain.quarter.AgencyQuarter;
import reimbursement.awards.domain.quarter.FiscalQuarter;
import reimbursement.awards.domain.quarter.ReportedCount;
import reimbursement.awards.domain.quarter.RosterAnswer;
import reimbursement.awards.domain.roster.AttestedStanding;
import reimbursement.awards.domain.roster.Roster;
import reimbursement.awards.persistence.Disputes;
import reimbursement.awards.persistence.Rosters;
import reimbursement.awards.persistence.Standings;

/** Brings together what awards of many agencies depend on, with one look-up of each kind. */
@ApplicationScoped
class GatheringInputs {

    private final Standings standings;
    private final Rosters rosters;
    private final Disputes disputes;
    private final PolicyBook policies;

    GatheringInputs(Standings standings, Rosters rosters, Disputes disputes, PolicyBook policies) {
        this.standings = standings;
        this.rosters = rosters;
        this.disputes = disputes;
        this.policies = policies;
    }

    /** The inputs of one agency's award, and their revisions. */
    record Gathered(AgencyQuarter agency, AwardInputs inputs, AwardBasis basis) {}

    /** Gathers for agencies whose roster answers their highest standing. */
    Collection<Gathered> of(FiscalQuarter quarter, Collection<AgencyQuarter> answered) {
        AwardPolicy policy = policies.mustHoldFor(quarter);
        Map<UUID, AttestedStanding> held =
                standings.held(quarter, revisions(answered, AgencyQuarter::standingRevision));
        Map<UUID, Roster> frozen = rosters.frozen(
                quarter, revisions(answered, agency -> answer(agency).revision()));
        Map<UUID, Dispute> disputed =
                disputes
                        .withIds(answered.stream()
                                .flatMap(agency -> agency.disputeId().stream())
                                .toList())
                        .stream()
                        .collect(toMap(Dispute::id, Function.identity()));
        return answered.stream()
                .map(agency -> new Gathered(
                        agency,
                        new AwardInputs(
                                policy,
                                quarter.snapshotOn(),
                                Objects.requireNonNull(held.get(agency.agencyId()))
                                        .standing(),
                                Objects.requireNonNull(frozen.get(agency.agencyId())),
                                answer(agency).matches(),
                                position(agency, disputed, policy)),
                        basis(agency, policy)))
                .toList();
    }

    private static CountsPosition position(AgencyQuarter agency, Map<UUID, Dispute> disputed, AwardPolicy policy) {
        DisputeState state = agency.disputeId()
                .flatMap(id -> Optional.ofNullable(disputed.get(id)))
                .map(Dispute::state)
                .orElse(new DisputeState.Open());
        return CountsPosition.of(agency.comparison(), state, policy.settings().decidingSource());
    }

    private static AwardBasis basis(AgencyQuarter agency, AwardPolicy policy) {
        return new AwardBasis(
                agency.standingRevision(),
                answer(agency).revision(),
                revision(agency, CountSource.AGENCY),
                revision(agency, CountSource.ICE),
                policy.version());
    }

    private static int revision(AgencyQuarter agency, CountSource source) {
        return agency.count(source).map(ReportedCount::revision).orElse(0);
    }

    private static RosterAnswer answer(AgencyQuarter agency) {
        return agency.roster().orElseThrow();
    }

    private static Map<UUID, Integer> revisions(
            Collection<AgencyQuarter> agencies, Function<AgencyQuarter, Integer> revision) {
        return agencies.stream().collect(toMap(AgencyQuarter::agencyId, revision));
    }
}
