package reimbursement.awards.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import reimbursement.awards.domain.performance.Dispute;
import reimbursement.awards.domain.performance.PerformanceCount;
import reimbursement.awards.domain.quarter.AgencyQuarter;
import reimbursement.awards.persistence.Disputes;
import reimbursement.kit.audit.AuditTrail;
import reimbursement.kit.caller.Caller;

/** Ends a dispute by setting the count that decides, and releases the award. */
@ApplicationScoped
public class ResolvingDispute {

    private static final Logger LOG = Logger.getLogger(ResolvingDispute.class);

    private final Disputes disputes;
    private final AgencyQuarterBook book;
    private final DecidingAwards deciding;
    private final Announcements announcements;
    private final ProgrammeCalendar calendar;
    private final AuditTrail audit;
    private final Caller caller;

    ResolvingDispute(
            Disputes disputes,
            AgencyQuarterBook book,
            DecidingAwards deciding,
            Announcements announcements,
            ProgrammeCalendar calendar,
            AuditTrail audit,
            Caller caller) {
        this.disputes = disputes;
        this.book = book;
        this.deciding = deciding;
        this.announcements = announcements;
        this.calendar = calendar;
        this.audit = audit;
        this.caller = caller;
    }

    /** What came of it. */
    public sealed interface Outcome {

        /** Resolved. */
        record Resolved(Dispute dispute) implements Outcome {}

        /** It was over already. */
        record NotOpen(Dispute dispute) implements Outcome {}

        /** There is no such dispute. */
        record Unknown() implements Outcome {}
    }

    /** Sets the count of a dispute that is open. */
    @Transactional
    public Outcome resolve(UUID disputeId, PerformanceCount count, String reason) {
        Optional<UUID> agencyId = disputes.agencyOf(disputeId);
        if (agencyId.isEmpty()) {
            return new Outcome.Unknown();
        }
        announcements.lockAgencies(List.of(agencyId.get()));
        Dispute dispute = disputes.findById(disputeId);
        String by = caller.subject();
        if (!dispute.resolve(count, by, reason, calendar.today(dispute.quarter()))) {
            return new Outcome.NotOpen(dispute);
        }
        AgencyQuarter agency = Objects.requireNonNull(
                book.open(dispute.quarter(), List.of(dispute.agencyId())).get(dispute.agencyId()));
        agency.disputeOver();
        audit.record(
                "dispute-resolved",
                "dispute/" + disputeId,
                Map.of(
                        "assigned", Integer.toString(count.assigned()),
                        "located", Integer.toString(count.located()),
                        "reason", reason));
        LOG.infof(
                "event=dispute.resolved agency=%s quarter=%s dispute=%s", agencyId.get(), dispute.quarter(), disputeId);
        deciding.decide(dispute.quarter(), List.of(agency));
        return new Outcome.Resolved(dispute);
    }
}
