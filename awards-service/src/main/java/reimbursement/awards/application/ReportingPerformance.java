package reimbursement.awards.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import reimbursement.awards.domain.performance.CountSource;
import reimbursement.awards.domain.performance.PerformanceCount;
import reimbursement.awards.domain.performance.PerformanceReport;
import reimbursement.awards.domain.quarter.AgencyQuarter;
import reimbursement.awards.domain.quarter.CountReport;
import reimbursement.awards.domain.quarter.FiscalQuarter;
import reimbursement.awards.persistence.Agencies;
import reimbursement.awards.persistence.PerformanceReports;
import reimbursement.kit.Ids;
import reimbursement.kit.caller.Caller;

/** Takes counts in, one or many: keeps each report, opens and settles disputes, and decides the awards anew. */
@ApplicationScoped
public class ReportingPerformance {

    private final Agencies agencies;
    private final AgencyQuarterBook book;
    private final PerformanceReports reports;
    private final KeepingDisputes disputes;
    private final DecidingAwards deciding;
    private final Announcements announcements;
    private final ProgrammeCalendar calendar;
    private final Caller caller;

    ReportingPerformance(
            Agencies agencies,
            AgencyQuarterBook book,
            PerformanceReports reports,
            KeepingDisputes disputes,
            DecidingAwards deciding,
            Announcements announcements,
            ProgrammeCalendar calendar,
            Caller caller) {
        this.agencies = agencies;
        this.book = book;
        this.reports = reports;
        this.disputes = disputes;
        this.deciding = deciding;
        this.announcements = announcements;
        this.calendar = calendar;
        this.caller = caller;
    }

    /** What came of one agency's count. */
    public sealed interface Outcome {

        /** Taken in; the change says whether it is the first, a correction or the same again. */
        record Taken(CountReport report) implements Outcome {}

        /** No event has told of this agency yet. */
        record AgencyNotYetKnown() implements Outcome {}

        /** No awards are paid for the quarter. */
        record NotPayable() implements Outcome {}

        /** The quarter has not begun. */
        record NotStarted() implements Outcome {}
    }

    /** Takes one agency's count in. */
    @Transactional
    public Outcome report(FiscalQuarter quarter, CountSource source, UUID agencyId, PerformanceCount count) {
        return Objects.requireNonNull(
                reportAll(quarter, source, Map.of(agencyId, count)).get(agencyId));
    }

    /** Takes the counts of many agencies in, in one transaction; an outcome for each. */
    @Transactional
    public Map<UUID, Outcome> reportAll(FiscalQuarter quarter, CountSource source, Map<UUID, PerformanceCount> counts) {
        Map<UUID, Outcome> outcomes = new HashMap<>();
        switch (calendar.readiness(quarter)) {
            case NOT_PAYABLE -> counts.keySet().forEach(id -> outcomes.put(id, new Outcome.NotPayable()));
            case NOT_STARTED -> counts.keySet().forEach(id -> outcomes.put(id, new Outcome.NotStarted()));
            case NOT_ENDED, READY -> takeAll(quarter, source, counts, outcomes);
        }
        return outcomes;
    }

    private void takeAll(
            FiscalQuarter quarter,
            CountSource source,
            Map<UUID, PerformanceCount> counts,
            Map<UUID, Outcome> outcomes) {
        Set<UUID> known = agencies.known(counts.keySet());
        counts.keySet().forEach(id -> outcomes.put(id, new Outcome.AgencyNotYetKnown()));
        if (known.isEmpty()) {
            return;
        }
        announcements.lockAgencies(known);
        Map<UUID, AgencyQuarter> open = book.open(quarter, known);
        Instant now = calendar.now();
        List<AgencyQuarter> changed = new ArrayList<>();
        List<Announcement> announced = new ArrayList<>();
        open.forEach((agencyId, agency) -> {
            PerformanceCount count = Objects.requireNonNull(counts.get(agencyId));
            CountReport report = agency.report(source, count);
            outcomes.put(agencyId, new Outcome.Taken(report));
            if (report instanceof CountReport.Unchanged) {
                return;
            }
            changed.add(agency);
            reports.persist(new PerformanceReport(
                    Ids.next(), agencyId, quarter, source, report.revision(), count, caller.subject(), now));
            announced.add(new Announcement.PerformanceReported(agencyId, quarter, source, report.revision(), count));
        });
        LocalDate today = calendar.today(quarter);
        disputes.keep(quarter, changed, today);
        announcements.say(announced);
        deciding.decide(quarter, changed);
    }
}
