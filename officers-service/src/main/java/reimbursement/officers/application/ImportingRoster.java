package reimbursement.officers.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;
import reimbursement.kit.imports.ImportKind;
import reimbursement.kit.imports.ImportRun;
import reimbursement.kit.imports.ImportSettings;
import reimbursement.officers.domain.sheet.Statement;

/**
 * Imports the rosters of a sheet, agency by agency. A roster is a statement of the whole: who is on record and not in
 * the sheet is told, and stays; a sheet adds and updates, it never removes.
 */
@ApplicationScoped
public class ImportingRoster implements ImportKind {
    /** The name under which rosters are submitted. */
    public static final String KIND = "officers";

    /** The parameter that confines a sheet to one agency. */
    public static final String AGENCY_ID = "agencyId";

    private static final Logger LOG = Logger.getLogger(ImportingRoster.class);
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final RecordingRosters recording;
    private final ProgrammeDay day;
    private final Duration patience;

    ImportingRoster(RecordingRosters recording, ProgrammeDay day, ImportSettings settings) {
        this.recording = recording;
        this.day = day;
        this.patience = settings.patience();
    }

    @Override
    public String name() {
        return KIND;
    }

    @Override
    public void run(ImportRun run) {
        RosterReport report = new RosterReport(run);
        PendingRosters pending = new RosterReading(run, day.today()).read(report);
        recording.noteRejected(report.rejectedUnread(), run.id());
        long start = System.nanoTime();
        while (!pending.isEmpty()) {
            boolean patient = System.nanoTime() - start < patience.toNanos();
            Set<UUID> next = patient
                    ? recording.ready(pending.all())
                    : Set.copyOf(pending.all().keySet());
            for (NavigableMap<UUID, List<Statement>> portion : pending.take(next)) {
                RecordedRosters recorded = recording.record(portion, pending.mentioned(), run.id());
                report.add(recorded.results());
                report.missing(recorded.missing());
            }
            if (!pending.isEmpty()) {
                report.waiting();
                run.pause(PAUSE);
            }
        }
        LOG.infof("event=roster.imported import=%s rows=%d", run.id(), report.rowsDone());
    }
}
