package reimbursement.system.faults;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What no owner sent is parked, given up by operators or ignored, each as it should; nothing else waits for anybody. */
final class ParkedAsMeant implements Rule {
    @Override
    public String name() {
        return "what is parked and skipped is what was meant to be";
    }

    @Override
    public void examine(Snapshot snapshot, Examination examination) {
        for (Map.Entry<String, List<String>> reads : EverythingReceived.READS.entrySet()) {
            String database = reads.getKey();
            List<Row> parked = snapshot.rows(database, "parked");
            parked.stream()
                    .filter(row -> row.text("state").equals("parked") && row.has("sequence"))
                    .forEach(row -> examination.found(
                            database + " parked " + row.key("topic", "key", "sequence", "type", "reason", "detail")));
            examination.same(
                    database + " parked what is no event",
                    snapshot.foreign().noEvents().stream()
                            .filter(place -> reads.getValue().contains(place.topic()))
                            .map(place -> place.topic() + " " + place.partition() + " " + place.offset())
                            .collect(Collectors.toSet()),
                    parked.stream()
                            .filter(row -> !row.has("sequence"))
                            .map(row -> row.key("topic", "part", "part_offset"))
                            .collect(Collectors.toSet()));
            examination.same(
                    "skipped",
                    of(database, snapshot.foreign().skipped()),
                    parked.stream()
                            .filter(row -> row.text("state").equals("skipped"))
                            .map(row -> database + " " + row.key("topic", "key", "sequence"))
                            .collect(Collectors.toSet()));
            examination.same(
                    "received of strangers",
                    of(
                            database,
                            snapshot.foreign().received().entrySet().stream()
                                    .map(one -> one.getKey() + " " + one.getValue())
                                    .collect(Collectors.toSet())),
                    snapshot.rows(database, "received").stream()
                            .filter(row -> Foreign.is(row.text("key")) && row.number("last_sequence") > 0)
                            .map(row -> database + " " + row.key("topic", "key", "last_sequence"))
                            .collect(Collectors.toSet()));
            examination.looked(snapshot.rows(database, "received").size());
        }
    }

    private static Set<String> of(String database, Set<String> all) {
        return all.stream().filter(one -> one.startsWith(database + " ")).collect(Collectors.toSet());
    }
}
