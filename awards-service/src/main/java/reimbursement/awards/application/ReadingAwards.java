package reimbursement.awards.application;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import reimbursement.awards.domain.award.Award;
import reimbursement.awards.domain.award.AwardDecision;
import reimbursement.awards.domain.award.AwardStatus;
import reimbursement.awards.domain.quarter.FiscalQuarter;
import reimbursement.awards.persistence.AwardDecisions;
import reimbursement.awards.persistence.Awards;

/** Shows awards with their latest decision. */
@ApplicationScoped
public class ReadingAwards {

    private final Awards awards;
    private final AwardDecisions decisions;

    ReadingAwards(Awards awards, AwardDecisions decisions) {
        this.awards = awards;
        this.decisions = decisions;
    }

    /** An award and the latest decision about it. */
    public record AwardReport(Award award, AwardDecision latest) {}

    /** Which awards are asked for. */
    public record Filter(Optional<FiscalQuarter> quarter, Optional<UUID> agencyId, Optional<AwardStatus> status) {}

    /** Awards behind another, in order of id. */
    @Transactional
    public List<AwardReport> list(Filter filter, Optional<UUID> after, int limit) {
        return reports(awards.list(filter.quarter(), filter.agencyId(), filter.status(), after, limit));
    }

    /** One award. */
    @Transactional
    public Optional<AwardReport> find(UUID id) {
        return awards.findByIdOptional(id)
                .flatMap(award -> reports(List.of(award)).stream().findFirst());
    }

    Map<UUID, AwardReport> of(FiscalQuarter quarter, Collection<UUID> agencyIds) {
        return reports(awards.of(quarter, agencyIds)).stream()
                .collect(toMap(report -> report.award().agencyId(), Function.identity()));
    }

    private List<AwardReport> reports(List<Award> found) {
        Map<UUID, Award> byId = found.stream().collect(toMap(Award::id, Function.identity()));
        Map<UUID, AwardDecision> latest = decisions.latestOf(found).stream()
                .filter(decision -> isLatest(decision, byId))
                .collect(toMap(AwardDecision::awardId, Function.identity()));
        List<AwardReport> reports = new ArrayList<>();
        for (Award award : found) {
            AwardDecision decision = latest.get(award.id());
            if (decision != null) {
                reports.add(new AwardReport(award, decision));
            }
        }
        return reports;
    }

    private static boolean isLatest(AwardDecision decision, Map<UUID, Award> byId) {
        Award award = byId.get(decision.awardId());
        return award != null && award.decisions() == decision.number();
    }
}
