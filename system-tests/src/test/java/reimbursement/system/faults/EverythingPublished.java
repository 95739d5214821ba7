package reimbursement.system.faults;

import java.util.HashMap;
import java.util.Map;

/** No outbox holds anything back, and each topic ends where its owner's count of sequences does. */
final class EverythingPublished implements Rule {
    @Override
    public String name() {
        return "everything committed is published";
    }

    @Override
    public void examine(Snapshot snapshot, Examination examination) {
        Map<Published.Key, Long> allotted = new HashMap<>();
        for (String database : snapshot.databases().keySet()) {
            snapshot.rows(database, "outbox")
                    .forEach(row ->
                            examination.found(database + " holds back " + row.key("topic", "key", "sequence", "type")));
            snapshot.rows(database, "event_key").stream()
                    .filter(row -> row.number("last_sequence") > 0)
                    .forEach(row -> allotted.put(
                            new Published.Key(row.text("topic"), row.text("key")), row.number("last_sequence")));
        }
        Map<Published.Key, Long> published = snapshot.lastSequences();
        allotted.forEach((key, last) -> examination.expect(
                last.equals(published.getOrDefault(key, 0L)),
                key + " was allotted #" + last + ", its topic ends at #" + published.getOrDefault(key, 0L)));
        published
                .keySet()
                .forEach(key -> examination.expect(allotted.containsKey(key), key + " was published, never allotted"));
    }
}
