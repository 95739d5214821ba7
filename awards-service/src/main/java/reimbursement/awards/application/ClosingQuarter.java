package reimbursement.awards.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import reimbursement.awards.domain.quarter.FiscalQuarter;
import reimbursement.awards.domain.quarter.QuarterClosing;
import reimbursement.awards.persistence.Closings;
import reimbursement.awards.persistence.Policies;
import reimbursement.kit.audit.AuditTrail;
import reimbursement.kit.caller.Caller;

/** Closes a quarter, once: from then on its standings and rosters are attested. */
@ApplicationScoped
public class ClosingQuarter {

    private static final Logger LOG = Logger.getLogger(ClosingQuarter.class);

    private final Closings closings;
    private final Policies policies;
    private final AgencyQuarterBook book;
    private final DecidingAwards deciding;
    private final Announcements announcements;
    private final ProgrammeCalendar calendar;
    private final AuditTrail audit;
    private final Caller caller;

    ClosingQuarter(
            Closings closings,
            Policies policies,
            AgencyQuarterBook book,
            DecidingAwards deciding,
            Announcements announcements,
            ProgrammeCalendar calendar,
            AuditTrail audit,
            Caller caller) {
        this.closings = closings;
        this.policies = policies;
        this.book = book;
        this.deciding = deciding;
        this.announcements = announcements;
        this.calendar = calendar;
        this.audit = audit;
        this.caller = caller;
    }

    /** What came of it. */
    public sealed interface Outcome {

        /** Closed. */
        record Closed(QuarterClosing closing) implements Outcome {}

        /** It had been closed before. */
        record AlreadyClosed(QuarterClosing closing) implements Outcome {}

        /** Its last day is not over. */
        record NotEnded() implements Outcome {}

        /** No awards are paid for it. */
        record NotPayable() implements Outcome {}
    }

    /** Closes a quarter unless a rule refuses. */
    @Transactional
    public Outcome close(FiscalQuarter quarter) {
        announcements.lockQuarter(quarter);
        policies.holdStill();
        Optional<QuarterClosing> held = closings.of(quarter);
        if (held.isPresent()) {
            return new Outcome.AlreadyClosed(held.get());
        }
        return switch (calendar.readiness(quarter)) {
            case NOT_PAYABLE -> new Outcome.NotPayable();
            case NOT_STARTED, NOT_ENDED -> new Outcome.NotEnded();
            case READY -> new Outcome.Closed(closeNow(quarter));
        };
    }

    private QuarterClosing closeNow(FiscalQuarter quarter) {
        QuarterClosing closing = new QuarterClosing(quarter, calendar.now(), caller.subject());
        closings.persist(closing);
        announcements.say(List.of(new Announcement.QuarterClosed(quarter)));
        decideWhatIsAttested(quarter);
        audit.record(
                "quarter-closed",
                "quarter/" + quarter,
                Map.of("snapshotOn", closing.snapshotOn().toString()));
        LOG.infof("event=quarter.closed quarter=%s snapshot=%s", quarter, closing.snapshotOn());
        return closing;
    }

    /** None at the first close; once a database was restored to a moment before it, attestations are there already. */
    private void decideWhatIsAttested(FiscalQuarter quarter) {
        List<UUID> attested = book.answered(quarter);
        if (!attested.isEmpty()) {
            announcements.lockAgencies(attested);
            deciding.decide(quarter, book.open(quarter, attested).values());
        }
    }
}
