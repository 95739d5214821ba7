package reimbursement.system.faults;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import reimbursement.local.client.Api;
import reimbursement.local.client.Waiting;
import reimbursement.local.client.Who;
import reimbursement.local.stack.Service;
import reimbursement.local.stack.ServicePart;
import reimbursement.local.stack.Stack;

/**
 * The database of officers-service is lost, and a backup from some time before takes its place, while everybody goes on.
 * In between nobody is nominated: no event tells an officer's number and name, so that such an officer is by definition of
 * a backup older than the nomination lost to the service, and listed. Whatever else is done there in that time comes back,
 * provided that it was published: what dies in an outbox stands nowhere, and so people pause before the database is lost.
 */
final class DatabaseRestore {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final int AT_LEAST = 5;

    private final Stack stack;
    private final SnapshotReader reader;
    private final Function<Who, String> signer;
    private final Programme programme;
    private final Narrative narrative;

    DatabaseRestore(Stack stack, Function<Who, String> signer, Programme programme, Narrative narrative) {
        this.stack = stack;
        this.reader = new SnapshotReader(stack);
        this.signer = signer;
        this.programme = programme;
        this.narrative = narrative;
    }

    /** Returns when every replica is ready again; {@code lost} is how long ago the backup was taken. */
    void carryOut(Duration lost) {
        programme.withoutNominations(() -> {
            stack.postgres().backUp(Service.OFFICERS);
            narrative.say("officers backed up");
            long before = said();
            LockSupport.parkNanos(lost.toNanos());
            Waiting.until("officers to change after the backup", PATIENCE, () -> said() >= before + AT_LEAST);
            programme.officers.quietly(this::loseAndRecover);
        });
        narrative.say("officers recovered");
    }

    private long said() {
        return reader.number(Service.OFFICERS, "select coalesce(sum(last_sequence), 0) from event_key");
    }

    private void loseAndRecover() {
        Waiting.until(
                "officers to have published everything",
                PATIENCE,
                () -> reader.number(Service.OFFICERS, "select count(*) from outbox") == 0);
        List<ServicePart> replicas = stack.services().stream()
                .filter(part -> part.service() == Service.OFFICERS)
                .toList();
        replicas.forEach(ServicePart::stop);
        stack.postgres().restore(Service.OFFICERS);
        narrative.say("officers restored");
        recover(replicas.getFirst());
        replicas.stream().skip(1).forEach(ServicePart::start);
    }

    /** It is not ready before it is recovered, and whoever starts it waits for that. */
    private void recover(ServicePart replica) {
        Api api = new Api(replica.url(), signer);
        try (var aside = Executors.newSingleThreadExecutor()) {
            Future<?> starting = aside.submit(replica::start);
            Waiting.until("officers to find itself older", PATIENCE, () -> isOlder(api));
            api.post(People.OPERATOR, "/v1/recovery", Map.of("reason", "restored mid-run"))
                    .expect(202);
            starting.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stopped);
        } catch (ExecutionException failure) {
            throw new IllegalStateException("officers did not come back", failure);
        }
        int missing = api.get(People.OPERATOR, "/v1/recovery/lost?limit=1000")
                .expect(200)
                .json()
                .size();
        int takenBack = api.get(People.OPERATOR, "/v1/recovery/lost?limit=1000&state=taken-back")
                .expect(200)
                .json()
                .size();
        narrative.say("events lost: " + takenBack + " taken back, " + missing + " missing");
        if (missing > 0 || takenBack == 0) {
            narrative.found("a restored database that lost nothing, or something for good");
        }
    }

    private static boolean isOlder(Api api) {
        try {
            return api.get(People.OPERATOR, "/v1/recovery")
                    .json()
                    .path("database")
                    .asText()
                    .equals("older");
        } catch (UncheckedIOException notUpYet) {
            return false;
        }
    }
}
