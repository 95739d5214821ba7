package reimbursement.system.faults;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reimbursement.local.client.Answer;
import reimbursement.local.client.Waiting;
import reimbursement.local.client.Who;
import reimbursement.local.programme.TaskForceAgency;
import reimbursement.local.stack.Service;
import reimbursement.local.stack.Stack;

/** The front doors of the four services, and what they have acknowledged. */
final class Programme {
    static final String QUARTER = "FY2026Q1";
    static final String SNAPSHOT = "2025-12-31";

    private static final Duration IMPORT = Duration.ofMinutes(6);

    final Replicas agreements;
    final Replicas officers;
    final Replicas awards;
    final Replicas payments;
    private final ConcurrentLinkedQueue<Acknowledged> acknowledged = new ConcurrentLinkedQueue<>();
    private final ReadWriteLock nominations = new ReentrantReadWriteLock();

    Programme(Stack stack, Function<Who, String> signer) {
        this.agreements = replicas(stack, Service.AGREEMENTS, signer);
        this.officers = replicas(stack, Service.OFFICERS, signer);
        this.awards = replicas(stack, Service.AWARDS, signer);
        this.payments = replicas(stack, Service.PAYMENTS, signer);
    }

    private static Replicas replicas(Stack stack, Service service, Function<Who, String> signer) {
        List<URI> addresses = stack.services().stream()
                .filter(part -> part.service() == service)
                .map(part -> part.url())
                .toList();
        return new Replicas(addresses, signer);
    }

    /** Remembers a change that was answered with success: its row must be there in the end. */
    void acknowledge(Answer answer, String database, String table, Map<String, String> columns) {
        acknowledge(answer, new Acknowledged(database, table, columns));
    }

    void acknowledge(Answer answer, Acknowledged change) {
        if (answer.status() / 100 == 2) {
            acknowledged.add(change);
        }
    }

    List<Acknowledged> acknowledged() {
        return List.copyOf(acknowledged);
    }

    /** Whoever nominates, by hand or by sheet, does so here; nothing while that is not possible, so that others go on. */
    Optional<Answer> ifNominationsAreOpen(Supplier<Answer> nomination) {
        if (!nominations.readLock().tryLock()) {
            return Optional.empty();
        }
        try {
            return Optional.of(nomination.get());
        } finally {
            nominations.readLock().unlock();
        }
    }

    /** Nobody is nominated meanwhile. */
    void withoutNominations(Runnable work) {
        nominations.writeLock().lock();
        try {
            work.run();
        } finally {
            nominations.writeLock().unlock();
        }
    }

    /** Sends a sheet and follows its import to the end. */
    void upload(Replicas service, Who who, String path, String sheet) {
        if (service != officers) {
            follow(service, who, path, sheet);
            return;
        }
        nominations.readLock().lock();
        try {
            follow(service, who, path, sheet);
        } finally {
            nominations.readLock().unlock();
        }
    }

    private void follow(Replicas service, Who who, String path, String sheet) {
        Answer accepted = service.upload(who, path, "text/csv", sheet.getBytes(StandardCharsets.UTF_8))
                .expect(202);
        String location = URI.create(accepted.headers().firstValue("Location").orElseThrow())
                .getPath();
        Waiting.until("the import " + location, IMPORT, () -> {
            String state =
                    service.get(who, location).expect(200).json().path("state").asText();
            if (state.equals("failed")) {
                throw new IllegalStateException("an import failed: " + location);
            }
            return state.equals("done");
        });
    }

    /** A sheet in portions, each with the header; rows are never torn. */
    static List<String> portions(String sheet, int most, int count) {
        List<String> lines = sheet.lines().toList();
        List<String> rows = lines.subList(1, Math.min(lines.size(), most + 1));
        List<String> portions = new ArrayList<>();
        for (int part = 0; part < count; part++) {
            List<String> some = rows.subList(rows.size() * part / count, rows.size() * (part + 1) / count);
            portions.add(Stream.concat(Stream.of(lines.getFirst()), some.stream())
                    .collect(Collectors.joining("\n", "", "\n")));
        }
        return portions;
    }

    /** The agencies with a task-force agreement signed by the snapshot, in the order of their names. */
    List<TaskForceAgency> taskForce() {
        Map<String, String> names = agreements.list(People.PROGRAMME, "/v1/agencies?limit=1000").stream()
                .collect(Collectors.toMap(
                        agency -> agency.path("id").asText(),
                        agency -> agency.path("state").asText() + " "
                                + agency.path("name").asText() + " "
                                + agency.path("type").asText()));
        return agreements.list(People.PROGRAMME, "/v1/agreements?model=TFM&limit=1000").stream()
                .map(agreement -> new TaskForceAgency(
                        UUID.fromString(agreement.path("agencyId").asText()),
                        names.getOrDefault(agreement.path("agencyId").asText(), ""),
                        java.time.LocalDate.parse(agreement.path("signedOn").asText())))
                .filter(agency -> !agency.signedOn().isAfter(java.time.LocalDate.parse(SNAPSHOT)))
                .sorted(Comparator.comparing(TaskForceAgency::name))
                .toList();
    }

    List<JsonNode> officersOf(UUID agency) {
        return officers.list(People.PROGRAMME, "/v1/officers?limit=1000&agencyId=" + agency);
    }

    String counted() {
        return "answers %d, calls repeated %d"
                .formatted(
                        agreements.answered() + officers.answered() + awards.answered() + payments.answered(),
                        agreements.failed() + officers.failed() + awards.failed() + payments.failed());
    }
}
