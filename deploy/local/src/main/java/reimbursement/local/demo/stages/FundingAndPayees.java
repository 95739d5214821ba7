package reimbursement.local.demo.stages;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import reimbursement.local.client.Answer;
import reimbursement.local.client.Api;
import reimbursement.local.client.Together;
import reimbursement.local.demo.DemoContext;
import reimbursement.local.demo.Progress;
import reimbursement.local.demo.Stage;
import reimbursement.local.programme.TaskForceAgency;

/** A fund that is appropriated, apportioned and allotted, and a confirmed bank account for each task-force agency. */
final class FundingAndPayees implements Stage {
    private static final String FUND = "287G-2026";
    /** A routing number for tests: its check digit holds, and no bank has it. */
    private static final List<String> ROUTING = List.of("123456780", "987654320", "111111118");

    @Override
    public String name() {
        return "fund and payees confirmed";
    }

    @Override
    public void run(Progress progress, DemoContext context) {
        Office office = Office.of(context);
        List<TaskForceAgency> agencies = office.taskForce();
        progress.expect(agencies.size() + 1L);
        fund(office.payments(), context.options().size());
        progress.advance(1);
        Together.each(agencies, agency -> {
            payee(office.payments(), agency);
            progress.advance(1);
        });
    }

    private static void fund(Api payments, int size) {
        payments.post(
                        Office.TREASURY,
                        "/v1/funds",
                        Map.of("code", FUND, "title", "287(g) reimbursement", "fiscalYear", 2026))
                .expect(200, 201, 409);
        UUID[] id = new UUID[1];
        payments.each(Office.TREASURY, "/v1/funds", fund -> {
            if (FUND.equals(Office.text(fund, "code"))) {
                id[0] = Office.id(fund);
            }
        });
        for (String step : List.of("appropriations", "apportionments", "allotments")) {
            payments.post(
                            Office.TREASURY,
                            "/v1/funds/" + id[0] + "/" + step,
                            Map.of(
                                    "amount",
                                    Map.of("amount", 20_000_000L * size + ".00", "currency", "USD"),
                                    "reference",
                                    "FY2026-1"))
                    .expect(200, 201);
        }
    }

    private static void payee(Api payments, TaskForceAgency agency) {
        int number = Math.floorMod(agency.name().hashCode(), 1_000_000_000);
        Answer account = payments.post(
                        Office.TREASURY,
                        "/v1/payees/" + agency.id() + "/accounts",
                        Map.of(
                                "routingNumber",
                                ROUTING.get(number % ROUTING.size()),
                                "accountNumber",
                                String.format(Locale.ROOT, "%010d", number),
                                "accountType",
                                "CHECKING",
                                "holder",
                                agency.name()))
                .expect(200, 201);
        JsonNode view = account.json();
        if ("proposed".equals(Office.text(view, "status"))) {
            payments.post(
                            Office.SECOND_TREASURY,
                            "/v1/payees/" + agency.id() + "/accounts/" + Office.id(view) + "/confirm",
                            Map.of("method", "CALL_BACK"))
                    .expect(200);
        }
    }
}
