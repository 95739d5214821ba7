package reimbursement.awards.application;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import reimbursement.awards.domain.award.Award;
import reimbursement.awards.domain.award.AwardBasis;
import reimbursement.awards.domain.award.AwardDecision;
import reimbursement.awards.domain.award.AwardPolicy;
import reimbursement.awards.domain.award.Eligibility;
import reimbursement.awards.domain.performance.CountSource;
import reimbursement.awards.domain.performance.Dispute;
import reimbursement.awards.domain.performance.PerformanceReport;
import reimbursement.awards.domain.roster.Agency;
import reimbursement.awards.domain.roster.AttestedStanding;
import reimbursement.awards.domain.roster.FrozenRoster;
import reimbursement.awards.domain.roster.RosterRow;
import reimbursement.awards.persistence.Agencies;
import reimbursement.awards.persistence.AwardDecisions;
import reimbursement.awards.persistence.AwardOfficers;
import reimbursement.awards.persistence.Awards;
import reimbursement.awards.persistence.PerformanceReports;
import reimbursement.awards.persistence.Rosters;
import reimbursement.awards.persistence.Standings;

/** Tells how an award came to its amount, from what was frozen and recorded when it was decided. */
@ApplicationScoped
public class ExplainingAward {

    private final Awards awards;
    private final AwardDecisions decisions;
    private final AwardOfficers officers;
    private final Agencies agencies;
    private final Standings standings;
    private final Rosters rosters;
    private final PerformanceReports reports;
    private final ReadingAgencyDispute disputes;
    private final PolicyBook policies;

    ExplainingAward(
            Awards awards,
            AwardDecisions decisions,
            AwardOfficers officers,
            Agencies agencies,
            Standings standings,
            Rosters rosters,
            PerformanceReports reports,
            ReadingAgencyDispute disputes,
            PolicyBook policies) {
        this.awards = awards;
        this.decisions = decisions;
        this.officers = officers;
        this.agencies = agencies;
        this.standings = standings;
        this.rosters = rosters;
        this.reports = reports;
        this.disputes = disputes;
        this.policies = policies;
    }

    /**
     * All that the latest decision rests on.
     *
     * @param history every decision, the first one first
     * @param reports the counts it rests on, by source
     */
    public record Explanation(
            Award award,
            Optional<Agency> agency,
            List<AwardDecision> history,
            AttestedStanding standing,
            FrozenRoster roster,
            List<OfficerVerdict> officers,
            Map<CountSource, PerformanceReport> reports,
            Optional<Dispute> dispute,
            AwardPolicy policy) {

        /** The decision that stands. */
        public AwardDecision latest() {
            return history.getLast();
        }
    }

    /** One officer's verdict beside the authorisation that was looked at. */
    public record OfficerVerdict(Eligibility eligibility, RosterRow row) {}

    /** Explains an award. */
    @Transactional
    public Optional<Explanation> explain(UUID awardId) {
        return awards.findByIdOptional(awardId).map(this::explain);
    }

    private Explanation explain(Award award) {
        List<AwardDecision> history = decisions.of(award.id());
        AwardDecision latest = history.getLast();
        AwardBasis basis = latest.basis();
        FrozenRoster roster = rosters.find(award.quarter(), award.agencyId(), basis.rosterRevision())
                .orElseThrow();
        return new Explanation(
                award,
                agencies.find(award.agencyId()),
                history,
                standings
                        .find(award.quarter(), award.agencyId(), basis.standingRevision())
                        .orElseThrow(),
                roster,
                verdicts(latest, roster),
                reports(award, basis),
                disputes.of(award.quarter(), award.agencyId()),
                policies.version(basis.policyVersion()));
    }

    private List<OfficerVerdict> verdicts(AwardDecision latest, FrozenRoster roster) {
        Map<UUID, RosterRow> rows =
                roster.roster().rows().stream().collect(toMap(RosterRow::authorisationId, Function.identity()));
        return officers.of(latest.awardId(), latest.number()).stream()
                .map(verdict ->
                        new OfficerVerdict(verdict, Objects.requireNonNull(rows.get(verdict.authorisationId()))))
                .toList();
    }

    private Map<CountSource, PerformanceReport> reports(Award award, AwardBasis basis) {
        return reports.of(award.quarter(), award.agencyId()).stream()
                .filter(report -> report.revision()
                        == switch (report.source()) {
                            case AGENCY -> basis.agencyCountRevision();
                            case ICE -> basis.iceCountRevision();
                        })
                .collect(toMap(PerformanceReport::source, Function.identity()));
    }
}
