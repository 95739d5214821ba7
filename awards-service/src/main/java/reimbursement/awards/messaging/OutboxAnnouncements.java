package reimbursement.awards.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import reimbursement.awards.application.Announcement;
import reimbursement.awards.application.Announcements;
import reimbursement.awards.domain.quarter.FiscalQuarter;
import reimbursement.kit.event.Fact;
import reimbursement.kit.event.Outbox;

/** Announces through the outbox: what is said leaves with the transaction. */
@ApplicationScoped
class OutboxAnnouncements implements Announcements {

    private static final String AWARDS = "reimbursement.awards";
    private static final String QUARTERS = "reimbursement.quarters";

    private final Outbox outbox;

    OutboxAnnouncements(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void lockAgencies(Collection<UUID> agencyIds) {
        outbox.lock(AWARDS, agencyIds.stream().map(UUID::toString).toList());
    }

    @Override
    public void lockQuarter(FiscalQuarter quarter) {
        outbox.lock(QUARTERS, quarter.toString());
    }

    @Override
    public void say(List<Announcement> announcements) {
        outbox.append(announcements.stream().map(OutboxAnnouncements::fact).toList());
    }

    private static Fact fact(Announcement announcement) {
        return switch (announcement) {
            case Announcement.QuarterClosed closed ->
                new Fact(QUARTERS, closed.quarter().toString(), "quarter-closed", Published.of(closed));
            case Announcement.PerformanceReported reported ->
                ofAgency(reported, "performance-reported", Published.of(reported));
            case Announcement.AwardCalculated calculated ->
                ofAgency(calculated, "award-calculated", Published.of(calculated));
            case Announcement.AwardWithheld withheld -> ofAgency(withheld, "award-withheld", Published.of(withheld));
            case Announcement.ClaimDecided decided -> ofAgency(decided, "claim-decided", Published.of(decided));
            case Announcement.AwardAdjusted adjusted -> ofAgency(adjusted, "award-adjusted", Published.of(adjusted));
        };
    }

    private static Fact ofAgency(Announcement.OfAgency announcement, String type, PublishedEvent event) {
        return new Fact(AWARDS, announcement.agencyId().toString(), type, event);
    }
}
