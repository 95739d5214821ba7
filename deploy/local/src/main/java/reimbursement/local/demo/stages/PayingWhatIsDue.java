package reimbursement.local.demo.stages;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import reimbursement.local.client.Together;
import reimbursement.local.demo.DemoContext;
import reimbursement.local.demo.Progress;
import reimbursement.local.demo.Stage;

/** One person approves, another certifies, a third transmits: the schedule becomes a file for the bank. */
final class PayingWhatIsDue implements Stage {
    @Override
    public String name() {
        return "payments transmitted";
    }

    @Override
    public void run(Progress progress, DemoContext context) {
        Office office = Office.of(context);
        List<UUID> scheduled = new ArrayList<>();
        office.payments()
                .each(Office.APPROVER, "/v1/payments?status=scheduled&limit=1000", p -> scheduled.add(Office.id(p)));
        progress.expect(Math.max(1, scheduled.size()));
        Together.each(scheduled, payment -> {
            office.payments()
                    .post(Office.APPROVER, "/v1/payments/" + payment + "/approve", Map.of())
                    .expect(200);
            progress.advance(1);
        });
        office.payments().each(Office.APPROVER, "/v1/funds", fund -> schedule(office, Office.id(fund)));
        List<JsonNode> open = new ArrayList<>();
        office.payments().each(Office.CERTIFIER, "/v1/schedules", open::add);
        open.forEach(schedule -> transmit(office, schedule));
    }

    /** A schedule holds payments of one type. */
    private static void schedule(Office office, UUID fund) {
        for (String type : List.of("PERFORMANCE_AWARD", "REIMBURSEMENT")) {
            office.payments()
                    .post(Office.APPROVER, "/v1/schedules", Map.of("fundId", fund, "paymentType", type))
                    .expect(201, 409);
        }
    }

    private static void transmit(Office office, JsonNode schedule) {
        String path = "/v1/schedules/" + Office.id(schedule);
        switch (Office.text(schedule, "status")) {
            case "open" -> {
                office.payments()
                        .post(Office.CERTIFIER, path + "/certify", Map.of())
                        .expect(200);
                office.payments()
                        .post(Office.DISBURSER, path + "/transmit", Map.of())
                        .expect(200);
            }
            case "certified" ->
                office.payments()
                        .post(Office.DISBURSER, path + "/transmit", Map.of())
                        .expect(200);
            default -> {}
        }
    }
}
