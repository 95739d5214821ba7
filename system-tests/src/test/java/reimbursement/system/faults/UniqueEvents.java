package reimbursement.system.faults;

import java.util.HashMap;
import java.util.Map;

/** An event's id belongs to one sequence of one key. */
final class UniqueEvents implements Rule {
    @Override
    public String name() {
        return "event ids are unique";
    }

    @Override
    public void examine(Snapshot snapshot, Examination examination) {
        Map<String, Published> byId = new HashMap<>();
        for (Published event : snapshot.distinct()) {
            Published other = byId.putIfAbsent(event.id(), event);
            examination.expect(other == null, "the same id as another: " + event.where());
        }
    }
}
