package reimbursement.system.faults;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Each consumer has come to the end of each key that it reads. */
final class EverythingReceived implements Rule {
    static final Map<String, List<String>> READS = Map.of(
            "agreements", List.of("reimbursement.quarters"),
            "officers", List.of("reimbursement.agreements"),
            "awards", List.of("reimbursement.agreements", "reimbursement.officers", "reimbursement.pay"),
            "payments", List.of("reimbursement.awards"));

    @Override
    public String name() {
        return "every consumer has received everything";
    }

    @Override
    public void examine(Snapshot snapshot, Examination examination) {
        Map<Published.Key, Long> published = snapshot.lastSequences();
        READS.forEach((database, topics) -> {
            Map<Published.Key, Long> received = new HashMap<>();
            snapshot.rows(database, "received")
                    .forEach(row -> received.put(
                            new Published.Key(row.text("topic"), row.text("key")), row.number("last_sequence")));
            published.forEach((key, last) -> {
                if (topics.contains(key.topic())) {
                    examination.expect(
                            last.equals(received.getOrDefault(key, 0L)),
                            database + " is at #" + received.getOrDefault(key, 0L) + " of " + last + " of " + key);
                }
            });
            received.keySet().stream()
                    .filter(key -> !Foreign.is(key.key()))
                    .forEach(key ->
                            examination.expect(published.containsKey(key), database + " received of no event: " + key));
        });
    }
}
