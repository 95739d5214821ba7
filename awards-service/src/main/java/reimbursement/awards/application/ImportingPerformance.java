package reimbursement.awards.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import reimbursement.awards.domain.performance.CountSource;
import reimbursement.awards.domain.performance.PerformanceCount;
import reimbursement.awards.domain.quarter.CountReport;
import reimbursement.awards.domain.quarter.FiscalQuarter;
import reimbursement.kit.imports.ImportKind;
import reimbursement.kit.imports.ImportRun;
import reimbursement.kit.imports.ImportSettings;

/** Imports one source's counts of a quarter. Rows of agencies not known yet are tried again until patience ends. */
@ApplicationScoped
public class ImportingPerformance implements ImportKind {

    /** The kind's name. */
    public static final String KIND = "performance";

    /** The parameter that names the quarter. */
    public static final String QUARTER = "quarter";

    /** The parameter that names the source. */
    public static final String SOURCE = "source";

    private static final int ROWS_A_TRANSACTION = 250;
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final ReportingPerformance reporting;
    private final ImportSettings settings;

    ImportingPerformance(ReportingPerformance reporting, ImportSettings settings) {
        this.reporting = reporting;
        this.settings = settings;
    }

    @Override
    public String name() {
        return KIND;
    }

    @Override
    public void run(ImportRun run) {
        FiscalQuarter quarter = FiscalQuarter.parse(parameter(run, QUARTER)).orElseThrow();
        CountSource source = CountSource.valueOf(parameter(run, SOURCE));
        List.of("rows", "added", "updated", "unchanged", "rejected").forEach(count -> run.count(count, 0));
        List<PerformanceRows.Accepted> waiting = take(
                run,
                quarter,
                source,
                new PerformanceRows(run).accepted(),
                run.table().rows().size());
        long patienceEnds = System.nanoTime() + settings.patience().toNanos();
        while (!waiting.isEmpty() && System.nanoTime() < patienceEnds) {
            LockSupport.parkNanos(PAUSE.toNanos());
            waiting = take(run, quarter, source, waiting, run.table().rows().size());
        }
        for (PerformanceRows.Accepted row : waiting) {
            run.rejected(
                    row.number(), "agencyId", row.agencyId().toString(), "not-yet-known: no such agency is registered");
            run.count("rejected");
        }
    }

    /** Takes rows in, some in a transaction, and returns those whose agency is not known yet. */
    private List<PerformanceRows.Accepted> take(
            ImportRun run, FiscalQuarter quarter, CountSource source, List<PerformanceRows.Accepted> rows, int total) {
        List<PerformanceRows.Accepted> waiting = new ArrayList<>();
        for (int from = 0; from < rows.size(); from += ROWS_A_TRANSACTION) {
            List<PerformanceRows.Accepted> some = rows.subList(from, Math.min(rows.size(), from + ROWS_A_TRANSACTION));
            Map<UUID, PerformanceCount> counts = new LinkedHashMap<>();
            some.forEach(row -> counts.put(row.agencyId(), row.count()));
            Map<UUID, ReportingPerformance.Outcome> outcomes = reporting.reportAll(quarter, source, counts);
            for (PerformanceRows.Accepted row : some) {
                switch (Objects.requireNonNull(outcomes.get(row.agencyId()))) {
                    case ReportingPerformance.Outcome.Taken(var report) -> run.count(count(report));
                    case ReportingPerformance.Outcome.AgencyNotYetKnown() -> waiting.add(row);
                    case ReportingPerformance.Outcome.NotPayable() ->
                        throw run.fail("No awards are paid for " + quarter + ".");
                    case ReportingPerformance.Outcome.NotStarted() -> throw run.fail(quarter + " has not begun.");
                }
            }
            run.progress(total - (rows.size() - from - some.size()) - waiting.size());
        }
        return waiting;
    }

    private static String count(CountReport report) {
        return switch (report) {
            case CountReport.First(var _) -> "added";
            case CountReport.Corrected(var _) -> "updated";
            case CountReport.Unchanged(var _) -> "unchanged";
        };
    }

    private static String parameter(ImportRun run, String name) {
        return Objects.requireNonNull(run.parameters().get(name), name);
    }
}
