package reimbursement.kit.imports;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reimbursement.kit.table.Limits;
import reimbursement.kit.table.Table;

/** A run while its kind works on it: gathers what is reported and writes it down in batches. */
final class ActiveRun implements ImportRun {
    private static final int BATCH = 500;
    private static final long PAUSE_NANOS = Duration.ofMillis(250).toNanos();

    private final ClaimedRun claimed;
    private final ImportStore store;
    private final StopSignal stop;
    private final Map<String, Long> counts = new TreeMap<>();
    private final List<ImportFinding> unsaved = new ArrayList<>();
    private @Nullable Table table;
    private int saved;
    private int rowsDone;
    private long savedAt = System.nanoTime();

    ActiveRun(ClaimedRun claimed, ImportStore store, StopSignal stop) {
        this.claimed = claimed;
        this.store = store;
        this.stop = stop;
    }

    @Override
    public UUID id() {
        return claimed.id();
    }

    @Override
    public Table table() {
        Table read = table;
        if (read == null) {
            read = Table.read(claimed.content().get(), claimed.mediaType(), Limits.DEFAULT);
            table = read;
            save();
        }
        return read;
    }

    @Override
    public Map<String, String> parameters() {
        return claimed.parameters();
    }

    @Override
    public String actor() {
        return claimed.submitter().subject();
    }

    @Override
    public void repaired(int row, String column, String value, String what) {
        add(row, column, value, ImportFinding.Action.REPAIRED, what);
    }

    @Override
    public void rejected(int row, String column, String value, String reason) {
        add(row, column, value, ImportFinding.Action.REJECTED, reason);
    }

    @Override
    public void count(String name, long more) {
        mustGoOn();
        counts.merge(name, more, Long::sum);
    }

    @Override
    public void progress(int done) {
        mustGoOn();
        rowsDone = done;
        if (System.nanoTime() - savedAt > PAUSE_NANOS) {
            save();
        }
    }

    @Override
    public void pause(Duration time) {
        save();
        if (stop.isGivenWithin(time)) {
            throw new ImportInterrupted("this process stops");
        }
    }

    @Override
    public RuntimeException fail(String reason) {
        throw new ImportFailed(reason);
    }

    /** Writes down what is not written yet. */
    void save() {
        int rows = table == null ? 0 : table.rows().size();
        RunProgress progress = new RunProgress(rows, rowsDone, counts, List.copyOf(unsaved), saved);
        if (!store.save(claimed, progress)) {
            throw new ImportInterrupted("another process took the run over");
        }
        saved += unsaved.size();
        unsaved.clear();
        savedAt = System.nanoTime();
    }

    private void add(int row, String column, String value, ImportFinding.Action action, String reason) {
        mustGoOn();
        unsaved.add(new ImportFinding(row, ShownText.of(column), ShownText.of(value), action, ShownText.of(reason)));
        if (unsaved.size() >= BATCH) {
            save();
        }
    }

    private void mustGoOn() {
        if (stop.isGiven()) {
            throw new ImportInterrupted("this process stops");
        }
    }
}
