package reimbursement.awards.application;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jboss.logging.Logger;
import reimbursement.awards.domain.award.Assessment;
import reimbursement.awards.domain.award.Award;
import reimbursement.awards.domain.award.AwardChange;
import reimbursement.awards.domain.award.AwardDecision;
import reimbursement.awards.persistence.AwardDecisions;
import reimbursement.awards.persistence.AwardOfficers;
import reimbursement.awards.persistence.Awards;

/** Keeps decisions with the verdict on every officer, and tells what is worth telling. */
@ApplicationScoped
class RecordingDecisions {

    private static final Logger LOG = Logger.getLogger(RecordingDecisions.class);

    private final Awards awards;
    private final AwardDecisions decisions;
    private final AwardOfficers officers;
    private final Announcements announcements;
    private final MeterRegistry meters;

    RecordingDecisions(
            Awards awards,
            AwardDecisions decisions,
            AwardOfficers officers,
            Announcements announcements,
            MeterRegistry meters) {
        this.awards = awards;
        this.decisions = decisions;
        this.officers = officers;
        this.announcements = announcements;
        this.meters = meters;
    }

    /** A decision, with all that led to it. */
    record Decided(Award award, boolean isNew, AwardDecision decision, AwardChange change, Assessment assessed) {}

    void record(Collection<Decided> decided) {
        if (decided.isEmpty()) {
            return;
        }
        awards.persist(
                decided.stream().filter(Decided::isNew).map(Decided::award).toList());
        decisions.persist(decided.stream().map(Decided::decision).toList());
        decisions.flush();
        officers.keep(decided.stream()
                .flatMap(one -> one.assessed().officers().stream()
                        .map(verdict -> new AwardOfficers.Verdict(
                                one.award().id(), one.decision().number(), verdict)))
                .toList());
        List<Announcement> announced = new ArrayList<>();
        decided.forEach(one -> announce(one, announced));
        announcements.say(announced);
        decided.forEach(this::tell);
    }

    private static void announce(Decided one, List<Announcement> announced) {
        Award award = one.award();
        switch (one.change()) {
            case AwardChange.Calculated(var figures) ->
                announced.add(new Announcement.AwardCalculated(
                        award.id(),
                        award.agencyId(),
                        award.quarter(),
                        one.decision().basis(),
                        figures));
            case AwardChange.Withheld(var reasons) ->
                announced.add(new Announcement.AwardWithheld(award.id(), award.agencyId(), award.quarter(), reasons));
            case AwardChange.Adjusted adjusted ->
                announced.add(new Announcement.AwardAdjusted(
                        award.id(),
                        award.agencyId(),
                        award.quarter(),
                        award.revision(),
                        one.decision().basis(),
                        adjusted.figures(),
                        adjusted.previousCents(),
                        adjusted.cause()));
            case AwardChange.Confirmed() -> {}
            case AwardChange.Unchanged() -> throw new IllegalArgumentException("nothing to tell");
        }
    }

    private void tell(Decided one) {
        String kind = one.decision().kind().name().toLowerCase(Locale.ROOT);
        meters.counter("awards.decisions", "kind", kind).increment();
        LOG.debugf(
                "event=award.%s agency=%s quarter=%s award=%s decision=%d",
                kind,
                one.award().agencyId(),
                one.award().quarter(),
                one.award().id(),
                one.decision().number());
    }
}
