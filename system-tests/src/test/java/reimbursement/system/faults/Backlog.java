package reimbursement.system.faults;

import java.util.List;
import java.util.Map;
import reimbursement.local.stack.Service;

/** Whether anything is still on its way, asked of the databases by few cheap queries. */
final class Backlog {
    private static final Map<String, Service> OWNERS = Map.of(
            "reimbursement.agreements", Service.AGREEMENTS,
            "reimbursement.officers", Service.OFFICERS,
            "reimbursement.pay", Service.OFFICERS,
            "reimbursement.awards", Service.AWARDS,
            "reimbursement.quarters", Service.AWARDS);

    private final SnapshotReader reader;
    private final ConsumerLag lag;
    private long received = -1;

    Backlog(SnapshotReader reader, ConsumerLag lag) {
        this.reader = reader;
        this.lag = lag;
    }

    /** True when nothing waited, twice in a row with nothing new in between. */
    boolean isEmpty() {
        long now = receivedIfAll();
        boolean same = now >= 0 && now == received;
        received = now;
        return same;
    }

    private long receivedIfAll() {
        for (Service service : Service.values()) {
            if (reader.number(
                            service,
                            "select (select count(*) from outbox)"
                                    + " + (select count(*) from parked where state = 'parked' and sequence is not null)"
                                    + " + (select count(*) from import_run where state in ('received', 'running'))")
                    > 0) {
                return -1;
            }
        }
        if (reader.number(Service.AGREEMENTS, "select count(*) from closed_quarter where attested_at is null") > 0) {
            return -1;
        }
        if (reader.number(Service.AWARDS, "select count(*) from claim_due") > 0) {
            return -1;
        }
        long all = 0;
        for (Map.Entry<String, List<String>> reads : EverythingReceived.READS.entrySet()) {
            for (String topic : reads.getValue()) {
                long has = sum(Service.named(reads.getKey()).orElseThrow(), "received", topic);
                Service owner = OWNERS.get(topic);
                if (owner == null || sum(owner, "event_key", topic) != has) {
                    return -1;
                }
                all += has;
            }
        }
        return lag.records() == 0 ? all : -1;
    }

    private long sum(Service service, String table, String topic) {
        return reader.number(
                service,
                "select coalesce(sum(last_sequence), 0) from " + table
                        + " where key not like 'stranger-%' and topic = '" + topic + "'");
    }
}
