package reimbursement.local.demo.stages;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import reimbursement.local.client.Together;
import reimbursement.local.demo.DemoContext;
import reimbursement.local.demo.Progress;
import reimbursement.local.demo.Stage;

/** All agencies but every fiftieth enrol in the reimbursement programme. */
final class EnrollingAgencies implements Stage {
    private static final int NOT_ENROLLED = 50;

    @Override
    public String name() {
        return "agencies enrolled";
    }

    @Override
    public void run(Progress progress, DemoContext context) {
        Office office = Office.of(context);
        Map<String, UUID> byName = new TreeMap<>();
        office.agencies().forEach((id, name) -> byName.put(name + id, id));
        List<UUID> sorted = List.copyOf(byName.values());
        progress.expect(sorted.size());
        Together.each(java.util.stream.IntStream.range(0, sorted.size()).boxed().toList(), index -> {
            if (index % NOT_ENROLLED != NOT_ENROLLED - 1) {
                office.agreements()
                        .put(
                                Office.PROGRAMME,
                                "/v1/agencies/" + sorted.get(index) + "/enrolment",
                                Map.of("status", "approved", "effectiveOn", "2025-10-01"))
                        .expect(200);
            }
            progress.advance(1);
        });
    }
}
