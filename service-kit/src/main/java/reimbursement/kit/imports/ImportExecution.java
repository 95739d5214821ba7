package reimbursement.kit.imports;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.time.Duration;
import java.util.Map;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import reimbursement.kit.Passing;
import reimbursement.kit.caller.Caller;
import reimbursement.kit.table.UnreadableTable;

/** Runs one import to its end: done, failed with a sentence, or given back to be run again. */
final class ImportExecution {
    private static final Logger LOG = Logger.getLogger(ImportExecution.class);
    private static final int MAX_ATTEMPTS = 5;
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Map<String, ImportKind> kinds;
    private final ImportStore store;
    private final StopSignal stop;

    ImportExecution(Map<String, ImportKind> kinds, ImportStore store, StopSignal stop) {
        this.kinds = kinds;
        this.store = store;
        this.stop = stop;
    }

    void execute(ClaimedRun run) {
        try {
            attempt(run);
        } catch (ImportInterrupted interruption) {
            LOG.infof(
                    "event=import.interrupted kind=%s id=%s detail=\"%s\"",
                    run.kind(), run.id(), interruption.getMessage());
            giveBack(run, Duration.ZERO, false);
        } catch (RuntimeException | Error failure) {
            // Not even the end could be written down: when the lease runs out the run is taken again.
            LOG.errorf(failure, "event=import.lost kind=%s id=%s", run.kind(), run.id());
        }
    }

    private void attempt(ClaimedRun run) {
        ImportKind kind = kinds.get(run.kind());
        if (kind == null) {
            finish(run, "This service no longer knows imports of the kind " + run.kind() + ".");
            return;
        }
        if (run.attempts() > MAX_ATTEMPTS) {
            finish(run, "The import was interrupted " + MAX_ATTEMPTS + " times and is given up.");
            return;
        }
        ActiveRun active = new ActiveRun(run, store, stop);
        try {
            Caller.actingAs(run.submitter(), () -> kind.run(active));
        } catch (ImportInterrupted interruption) {
            throw interruption;
        } catch (RuntimeException | Error failure) {
            if (stop.isGiven()) {
                throw new ImportInterrupted("this process stops");
            }
            fail(run, active, failure);
            return;
        }
        active.save();
        finish(run, null);
    }

    private void fail(ClaimedRun run, ActiveRun active, Throwable failure) {
        if (Passing.is(failure) && run.attempts() < MAX_ATTEMPTS) {
            LOG.warnf(failure, "event=import.retried kind=%s id=%s attempt=%d", run.kind(), run.id(), run.attempts());
            giveBack(run, PAUSE, true);
            return;
        }
        active.save();
        finish(run, sentence(run, failure));
    }

    private static String sentence(ClaimedRun run, Throwable failure) {
        return switch (failure) {
            case ImportFailed failed -> failed.reason();
            case UnreadableTable unreadable -> unreadable.reason();
            case HttpProblem problem
            when problem.getStatusCode() < 500 && problem.getDetail() != null -> problem.getDetail();
            default -> {
                LOG.errorf(failure, "event=import.failed kind=%s id=%s", run.kind(), run.id());
                yield "The import failed for a reason of this service's own, not of the content.";
            }
        };
    }

    private void finish(ClaimedRun run, @Nullable String error) {
        ImportState state = error == null ? ImportState.DONE : ImportState.FAILED;
        if (store.finish(run, state, error)) {
            LOG.infof("event=import.finished kind=%s id=%s state=%s", run.kind(), run.id(), state.wireName());
        }
    }

    private void giveBack(ClaimedRun run, Duration pause, boolean attemptCounts) {
        boolean interrupted = Thread.interrupted();
        try {
            store.release(run, pause, attemptCounts);
        } catch (RuntimeException failure) {
            LOG.warnf(failure, "event=import.release.failed kind=%s id=%s", run.kind(), run.id());
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
