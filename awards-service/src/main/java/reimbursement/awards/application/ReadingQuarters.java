package reimbursement.awards.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import reimbursement.awards.domain.quarter.FiscalQuarter;
import reimbursement.awards.domain.quarter.QuarterClosing;
import reimbursement.awards.domain.quarter.QuarterProgress;
import reimbursement.awards.persistence.Closings;
import reimbursement.awards.persistence.Progress;

/** Shows quarters: those that have begun since the first payable one, and whatever else was closed. */
@ApplicationScoped
public class ReadingQuarters {

    private final Closings closings;
    private final Progress progress;
    private final ProgrammeCalendar calendar;

    ReadingQuarters(Closings closings, Progress progress, ProgrammeCalendar calendar) {
        this.closings = closings;
        this.progress = progress;
        this.calendar = calendar;
    }

    /** A quarter with how far it has come. */
    public record QuarterReport(FiscalQuarter quarter, Optional<QuarterClosing> closing, QuarterProgress progress) {}

    /** Quarters behind another, the earliest first. */
    @Transactional
    public List<QuarterReport> list(Optional<FiscalQuarter> after, int limit) {
        TreeSet<FiscalQuarter> quarters = new TreeSet<>();
        FiscalQuarter current = FiscalQuarter.containing(calendar.today(FiscalQuarter.FIRST_PAYABLE));
        for (FiscalQuarter q = FiscalQuarter.FIRST_PAYABLE; q.compareTo(current) <= 0; q = q.next()) {
            quarters.add(q);
        }
        closings.inOrder().forEach(closing -> quarters.add(closing.quarter()));
        return quarters.stream()
                .filter(quarter -> after.isEmpty() || quarter.compareTo(after.get()) > 0)
                .limit(limit)
                .map(this::report)
                .toList();
    }

    /** One quarter; empty where no awards are paid for it. */
    @Transactional
    public Optional<QuarterReport> find(FiscalQuarter quarter) {
        return quarter.isPayable() ? Optional.of(report(quarter)) : Optional.empty();
    }

    private QuarterReport report(FiscalQuarter quarter) {
        return new QuarterReport(quarter, closings.of(quarter), progress.of(quarter));
    }
}
