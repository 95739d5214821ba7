package reimbursement.awards.application;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reimbursement.awards.domain.award.Assessment;
import reimbursement.awards.domain.award.Award;
import reimbursement.awards.domain.award.AwardChange;
import reimbursement.awards.domain.award.AwardDecision;
import reimbursement.awards.domain.award.AwardState;
import reimbursement.awards.domain.quarter.AgencyQuarter;
import reimbursement.awards.domain.quarter.FiscalQuarter;
import reimbursement.awards.persistence.AwardDecisions;
import reimbursement.awards.persistence.Awards;
import reimbursement.awards.persistence.Closings;
import reimbursement.kit.Ids;

/**
 * Decides awards again after something changed, in the caller's transaction and under the agencies' locks. What depends
 * on equal inputs is left as it is, so it may be called whenever in doubt.
 */
@ApplicationScoped
class DecidingAwards {

    private final Closings closings;
    private final GatheringInputs gathering;
    private final Awards awards;
    private final AwardDecisions decisions;
    private final RecordingDecisions recording;
    private final ProgrammeCalendar calendar;

    DecidingAwards(
            Closings closings,
            GatheringInputs gathering,
            Awards awards,
            AwardDecisions decisions,
            RecordingDecisions recording,
            ProgrammeCalendar calendar) {
        this.closings = closings;
        this.gathering = gathering;
        this.awards = awards;
        this.decisions = decisions;
        this.recording = recording;
        this.calendar = calendar;
    }

    /** Decides those of these agencies whose quarter is closed and whose roster answers their highest standing. */
    void decide(FiscalQuarter quarter, Collection<AgencyQuarter> agencies) {
        List<AgencyQuarter> answered =
                agencies.stream().filter(AgencyQuarter::isAnswered).toList();
        if (answered.isEmpty() || closings.of(quarter).isEmpty()) {
            return;
        }
        List<UUID> ids = answered.stream().map(AgencyQuarter::agencyId).toList();
        Map<UUID, Award> held = awards.of(quarter, ids).stream().collect(toMap(Award::agencyId, Function.identity()));
        Map<UUID, List<AwardDecision>> latest =
                decisions.latestOf(held.values()).stream().collect(groupingBy(AwardDecision::awardId));
        Instant now = calendar.now();
        List<RecordingDecisions.Decided> decided = new ArrayList<>();
        for (GatheringInputs.Gathered gathered : gathering.of(quarter, answered)) {
            @Nullable Award award = held.get(gathered.agency().agencyId());
            decide(gathered, award, latest, now).ifPresent(decided::add);
        }
        recording.record(decided);
    }

    private static Optional<RecordingDecisions.Decided> decide(
            GatheringInputs.Gathered gathered,
            @Nullable Award held,
            Map<UUID, List<AwardDecision>> latest,
            Instant now) {
        Assessment assessed = Assessment.of(gathered.inputs());
        AwardState state = held == null ? AwardState.UNDECIDED : state(held, latest.getOrDefault(held.id(), List.of()));
        AwardChange change = AwardChange.of(state, assessed, gathered.basis());
        if (change instanceof AwardChange.Unchanged) {
            return Optional.empty();
        }
        Award award = held == null
                ? Award.of(gathered.agency().agencyId(), gathered.agency().quarter())
                : held;
        AwardDecision decision = award.record(Ids.next(), change, assessed, gathered.basis(), now);
        return Optional.of(new RecordingDecisions.Decided(award, held == null, decision, change, assessed));
    }

    private static AwardState state(Award award, List<AwardDecision> latest) {
        @Nullable AwardDecision due = null;
        @Nullable AwardDecision last = null;
        for (AwardDecision decision : latest) {
            due = decision.number() == award.latestDue() ? decision : due;
            last = decision.number() == award.decisions() ? decision : last;
        }
        return last == null ? AwardState.UNDECIDED : AwardState.of(last, due);
    }
}
