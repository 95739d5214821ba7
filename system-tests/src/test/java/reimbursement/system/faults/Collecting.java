package reimbursement.system.faults;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.UUID;
import reimbursement.local.client.Who;

/** What was paid too much is appealed, upheld and so kept back of the next payment, or paid back at once. */
final class Collecting {
    private static final int REPAID = 4;

    private final Programme programme;

    Collecting(Programme programme) {
        this.programme = programme;
    }

    void round() {
        Replicas payments = programme.payments;
        for (JsonNode debt : payments.list(People.AUDITOR, "/v1/debts?limit=1000")) {
            String id = debt.path("id").asText();
            switch (debt.path("status").asText()) {
                case "noticed" -> {
                    if (Math.floorMod(id.hashCode(), REPAID) == 0) {
                        repay(debt, id);
                    } else {
                        payments.post(
                                Who.agency(UUID.fromString(debt.path("agencyId").asText())),
                                "/v1/debts/" + id + "/appeal",
                                Map.of("reason", "our counts were right"));
                    }
                }
                case "appealed" ->
                    payments.post(
                            People.TREASURY,
                            "/v1/debts/" + id + "/decide",
                            Map.of("decision", "UPHELD", "reason", "it stands"));
                default -> {}
            }
        }
    }

    /** Under one reference, however often it is tried. */
    private void repay(JsonNode debt, String id) {
        programme.acknowledge(
                programme.payments.post(
                        People.TREASURY,
                        "/v1/debts/" + id + "/repayments",
                        Map.of("reference", "R-" + id, "amount", debt.path("outstanding"))),
                "payments",
                "debt_repayment",
                Map.of("debt_id", id, "reference", "R-" + id));
    }
}
