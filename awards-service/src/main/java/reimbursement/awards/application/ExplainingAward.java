package reimbursement.awards.application;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import reimbursement.awards.domain.award.Award;
import reimbursement.awards.domain.award.AwardBasis;
import reimbursement.awards.domain.award.AwardDecision;
import reimbursement.awards.domain.award.AwardFigures;
import reimbursement.awards.domain.award.AwardPolicy;
import reimbursement.awards.domain.award.BandOutlook;
import reimbursement.awards.domain.award.Eligibility;
import reimbursement.awards.domain.award.EligibilityRule;
import reimbursement.awards.domain.award.Lapse;
import reimbursement.awards.domain.award.OfficerEligibility;
import reimbursement.awards.domain.claims.HeardFact;
import reimbursement.awards.domain.performance.CountSource;
import reimbursement.awards.domain.performance.Dispute;
import reimbursement.awards.domain.performance.PerformanceReport;
import reimbursement.awards.domain.roster.Agency;
import reimbursement.awards.domain.roster.AttestedStanding;
import reimbursement.awards.domain.roster.FrozenRoster;
import reimbursement.awards.domain.roster.RosterRow;
import reimbursement.awards.domain.roster.Standing;
import reimbursement.awards.persistence.Agencies;
import reimbursement.awards.persistence.AwardDecisions;
import reimbursement.awards.persistence.AwardOfficers;
import reimbursement.awards.persistence.Awards;
import reimbursement.awards.persistence.HeardFacts;
import reimbursement.awards.persistence.OfficerFacts;
import reimbursement.awards.persistence.PerformanceReports;
import reimbursement.awards.persistence.Rosters;
import reimbursement.awards.persistence.Standings;

/** Tells how an award came to its amount, from what was frozen and recorded when it was decided. */
@ApplicationScoped
public class ExplainingAward {

    private static final int MOST_EVENTS = 200;

    private final Awards awards;
    private final AwardDecisions decisions;
    private final AwardOfficers officers;
    private final Agencies agencies;
    private final Standings standings;
    private final Rosters rosters;
    private final PerformanceReports reports;
    private final ReadingAgencyDispute disputes;
    private final PolicyBook policies;
    private final OfficerFacts facts;
    private final HeardFacts heard;

    ExplainingAward(
            Awards awards,
            AwardDecisions decisions,
            AwardOfficers officers,
            Agencies agencies,
            Standings standings,
            Rosters rosters,
            PerformanceReports reports,
            ReadingAgencyDispute disputes,
            PolicyBook policies,
            OfficerFacts facts,
            HeardFacts heard) {
        this.awards = awards;
        this.decisions = decisions;
        this.officers = officers;
        this.agencies = agencies;
        this.standings = standings;
        this.rosters = rosters;
        this.reports = reports;
        this.disputes = disputes;
        this.policies = policies;
        this.facts = facts;
        this.heard = heard;
    }

    /**
     * All that the latest decision rests on.
     *
     * @param history every decision, the first one first
     * @param reports the counts it rests on, by source
     * @param bands how far the deciding count lies from other bands; empty where no count decided
     * @param lapses who will not count at the next quarter's snapshot, by what is known now
     * @param said what was said of the agency's agreements and enrolment up to the standing, the latest first, 200 at most
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
            AwardPolicy policy,
            Optional<BandOutlook> bands,
            List<Lapse> lapses,
            List<HeardFact> said) {

        /** The decision that stands. */
        public AwardDecision latest() {
            return history.getLast();
        }
    }

    /**
     * One officer's verdict beside the authorisation that was looked at.
     *
     * @param unmet every rule that it does not meet
     * @param said what was said of the officer to the agency up to the roster, in its order
     */
    public record OfficerVerdict(
            Eligibility eligibility, RosterRow row, Set<EligibilityRule> unmet, List<HeardFact> said) {}

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
        AttestedStanding standing = standings
                .find(award.quarter(), award.agencyId(), basis.standingRevision())
                .orElseThrow();
        AwardPolicy policy = policies.version(basis.policyVersion());
        List<OfficerVerdict> verdicts = verdicts(award, latest, standing.standing(), roster);
        return new Explanation(
                award,
                agencies.find(award.agencyId()),
                history,
                standing,
                roster,
                verdicts,
                reports(award, basis),
                disputes.of(award.quarter(), award.agencyId()),
                policy,
                latest.figures()
                        .flatMap(AwardFigures::decidingCount)
                        .map(count -> BandOutlook.of(policy, count, latest.eligibleOfficers())),
                lapses(award, standing.standing(), verdicts),
                heard.ofStanding(award.agencyId(), standing.origin().sequence(), MOST_EVENTS));
    }

    private List<OfficerVerdict> verdicts(Award award, AwardDecision latest, Standing standing, FrozenRoster roster) {
        OfficerEligibility rules =
                new OfficerEligibility(standing, award.quarter().snapshotOn());
        Map<UUID, RosterRow> rows =
                roster.roster().rows().stream().collect(toMap(RosterRow::authorisationId, Function.identity()));
        List<Eligibility> verdicts = officers.of(latest.awardId(), latest.number());
        Map<UUID, List<HeardFact>> said = heard
                .ofRoster(
                        award.agencyId(),
                        verdicts.stream().map(Eligibility::officerId).toList(),
                        roster.attestation().origin().sequence())
                .stream()
                .collect(groupingBy(fact -> Objects.requireNonNull(fact.officerId())));
        return verdicts.stream()
                .map(verdict -> {
                    RosterRow row = Objects.requireNonNull(rows.get(verdict.authorisationId()));
                    return new OfficerVerdict(
                            verdict, row, rules.unmet(row), said.getOrDefault(verdict.officerId(), List.of()));
                })
                .toList();
    }

    private List<Lapse> lapses(Award award, Standing standing, List<OfficerVerdict> verdicts) {
        return Lapse.before(
                award.quarter().next().snapshotOn(),
                standing,
                verdicts.stream().map(OfficerVerdict::eligibility).toList(),
                facts.heldOf(List.of(award.agencyId())).getOrDefault(award.agencyId(), List.of()));
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
