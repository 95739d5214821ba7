package reimbursement.system.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import reimbursement.local.stack.Service;

/** Whether anything is still on its way, asked of the databases by few cheap queries. */
final class Backlog {
    private static final Map<String, Service> OWNERS = Map.of(
            "reimbursement.agreements", Service.AGREEMENTS,
            "reimbursement.officers", Service.OFFICERS,
            "reimbursement.pay", Service.OFFICERS,
            "reimbursement.awards", Service.AWARDS,
            "reimbursement.quarters", Service.AWARDS);

    private static final String WAITING = "select (select count(*) from outbox) as outbox,"
            + " (select count(*) from parked where state = 'parked' and sequence is not null) as parked,"
            + " (select count(*) from import_run where state in ('received', 'running')) as imports";

    private final SnapshotReader reader;
    private final ConsumerLag lag;
    private long received = -1;
    private List<String> found = List.of();

    Backlog(SnapshotReader reader, ConsumerLag lag) {
        this.reader = reader;
        this.lag = lag;
    }

    /** True when nothing waited, twice in a row with nothing new in between. */
    boolean isEmpty() {
        long before = received;
        received = 0;
        found = waiting();
        return found.isEmpty() && received == before;
    }

    /** What the last look found on its way. */
    List<String> found() {
        return found;
    }

    private List<String> waiting() {
        List<String> waiting = new ArrayList<>();
        for (Service service : Service.values()) {
            Row row = reader.rows(service, WAITING).getFirst();
            for (String what : List.of("outbox", "parked", "imports")) {
                note(row.number(what), service.label() + " " + what, waiting);
            }
        }
        note(
                reader.number(Service.AGREEMENTS, "select count(*) from closed_quarter where attested_at is null"),
                "quarters to attest",
                waiting);
        note(reader.number(Service.AWARDS, "select count(*) from claim_due"), "claims to decide", waiting);
        EverythingReceived.READS.forEach((reads, topics) -> topics.forEach(topic -> {
            long has = sum(Service.named(reads).orElseThrow(), "received", topic);
            note(
                    sum(Objects.requireNonNull(OWNERS.get(topic), topic), "event_key", topic) - has,
                    reads + " of " + topic,
                    waiting);
            received += has;
        }));
        if (waiting.isEmpty()) {
            lag.records().forEach((partition, records) -> note(records, "not acknowledged of " + partition, waiting));
        }
        return waiting;
    }

    private static void note(long number, String what, List<String> waiting) {
        if (number != 0) {
            waiting.add(number + " " + what);
        }
    }

    private long sum(Service service, String table, String topic) {
        return reader.number(
                service,
                "select coalesce(sum(last_sequence), 0) from " + table
                        + " where key not like 'stranger-%' and topic = '" + topic + "'");
    }
}
