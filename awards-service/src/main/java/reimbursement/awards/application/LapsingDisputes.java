package reimbursement.awards.application;

import static java.util.stream.Collectors.groupingBy;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import reimbursement.awards.domain.performance.Dispute;
import reimbursement.awards.domain.quarter.AgencyQuarter;
import reimbursement.awards.domain.quarter.FiscalQuarter;
import reimbursement.awards.persistence.Disputes;
import reimbursement.kit.audit.AuditTrail;
import reimbursement.kit.recurring.Recurring;

/** Ends disputes whose window is over, so that the deciding source's count releases their awards. */
@ApplicationScoped
public class LapsingDisputes {

    private static final Logger LOG = Logger.getLogger(LapsingDisputes.class);
    private static final int AT_ONCE = 200;

    private final Disputes disputes;
    private final AgencyQuarterBook book;
    private final DecidingAwards deciding;
    private final Announcements announcements;
    private final ProgrammeCalendar calendar;
    private final AuditTrail audit;

    LapsingDisputes(
            Disputes disputes,
            AgencyQuarterBook book,
            DecidingAwards deciding,
            Announcements announcements,
            ProgrammeCalendar calendar,
            AuditTrail audit) {
        this.disputes = disputes;
        this.book = book;
        this.deciding = deciding;
        this.announcements = announcements;
        this.calendar = calendar;
        this.audit = audit;
    }

    /** Ends those that are due, some at a time; the next call takes the next ones. */
    @Scheduled(every = "${reimbursement.disputes.poll:PT1M}", concurrentExecution = ConcurrentExecution.SKIP)
    @Recurring("disputes.lapse")
    @Transactional
    public void lapse() {
        // the programme's day begins after UTC's: those found too early are left to a later call
        LocalDate latest = calendar.now().atZone(ZoneOffset.UTC).toLocalDate();
        List<Disputes.Due> due = disputes.due(latest, AT_ONCE);
        if (due.isEmpty()) {
            return;
        }
        announcements.lockAgencies(due.stream().map(Disputes.Due::agencyId).toList());
        Map<FiscalQuarter, List<Dispute>> lapsed =
                disputes.withIds(due.stream().map(Disputes.Due::id).toList()).stream()
                        .filter(dispute -> dispute.lapse(calendar.today(dispute.quarter())))
                        .collect(groupingBy(Dispute::quarter, TreeMap::new, Collectors.toList()));
        lapsed.forEach(this::release);
    }

    private void release(FiscalQuarter quarter, List<Dispute> lapsed) {
        Map<UUID, AgencyQuarter> open =
                book.open(quarter, lapsed.stream().map(Dispute::agencyId).toList());
        open.values().forEach(AgencyQuarter::disputeOver);
        for (Dispute dispute : lapsed) {
            audit.record(
                    "dispute-lapsed",
                    "dispute/" + dispute.id(),
                    Map.of("closesOn", dispute.closesOn().toString()));
        }
        LOG.infof("event=disputes.lapsed quarter=%s count=%d", quarter, lapsed.size());
        deciding.decide(quarter, open.values());
    }
}
