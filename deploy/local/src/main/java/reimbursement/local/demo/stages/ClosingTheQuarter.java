package reimbursement.local.demo.stages;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import reimbursement.local.client.Api;
import reimbursement.local.client.Waiting;
import reimbursement.local.demo.DemoContext;
import reimbursement.local.demo.Progress;
import reimbursement.local.demo.Stage;

/** The close, the attestations of both registers, the awards, and a payment for each that is above zero. */
final class ClosingTheQuarter implements Stage {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @Override
    public String name() {
        return Office.QUARTER + " closed and calculated";
    }

    @Override
    public void run(Progress progress, DemoContext context) {
        Office office = Office.of(context);
        int agencies = office.agencies().size();
        progress.expect(agencies);
        office.awards()
                .post(Office.PROGRAMME, "/v1/quarters/" + Office.QUARTER + "/close", Map.of())
                .expect(200, 409);
        long[] shown = {0};
        Waiting.until("every agency's award to be decided", PATIENCE, () -> {
            JsonNode decided = office.awards()
                    .get(Office.PROGRAMME, "/v1/quarters/" + Office.QUARTER)
                    .expect(200)
                    .json()
                    .path("progress");
            long now = decided.path("calculated").asLong()
                    + decided.path("withheld").asLong();
            progress.advance(now - shown[0]);
            shown[0] = now;
            return now >= agencies;
        });
        awaitPayments(office);
    }

    /** Waits until each award above zero has its payment. */
    static void awaitPayments(Office office) {
        long due =
                Awards.read(office).stream().filter(award -> award.cents() > 0).count();
        Waiting.until("a payment for each of " + due + " awards", PATIENCE, () -> payments(office.payments()) >= due);
    }

    private static long payments(Api payments) {
        long[] count = {0};
        payments.each(
                Office.AUDITOR,
                "/v1/payments?quarter=" + Office.QUARTER + "&limit=1000",
                payment -> count[0] += payment.has("awardId") ? 1 : 0);
        return count[0];
    }
}
