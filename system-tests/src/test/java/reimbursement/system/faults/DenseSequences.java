package reimbursement.system.faults;

import java.util.HashMap;
import java.util.Map;

/** A key's sequences first appear as 1, 2, 3, …; what appears again says what it said the first time. */
final class DenseSequences implements Rule {
    @Override
    public String name() {
        return "sequences are dense and in order";
    }

    @Override
    public void examine(Snapshot snapshot, Examination examination) {
        Map<Published.Key, Map<Long, Published>> seen = new HashMap<>();
        Map<Published.Key, Integer> partitions = new HashMap<>();
        for (Published event : snapshot.events()) {
            Map<Long, Published> ofKey = seen.computeIfAbsent(event.ordering(), key -> new HashMap<>());
            Published first = ofKey.putIfAbsent(event.sequence(), event);
            if (first == null) {
                examination.expect(
                        event.sequence() == ofKey.size(), "expected #" + ofKey.size() + " next, not " + event.where());
            } else {
                examination.expect(first.says(event), "says another thing than before: " + event.where());
            }
            Integer partition = partitions.putIfAbsent(event.ordering(), event.partition());
            examination.expect(
                    partition == null || partition == event.partition(), "in two partitions: " + event.ordering());
        }
    }
}
