package reimbursement.local.demo.stages;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import reimbursement.local.client.Api;

/**
 * The programme as the services tell it when all is done.
 *
 * @param agenciesByModel agencies with a live agreement, per model
 * @param trained officers who completed task-force training, whatever came later
 * @param ledgerCents debits less credits over all accounts: zero, or something is wrong
 * @param parked events that wait for an operator, over all services
 */
record Figures(
        int agencies,
        int agreements,
        Map<String, Integer> agenciesByModel,
        int trained,
        int inTraining,
        List<Awards.Award> awards,
        Claims claims,
        Payments payments,
        long ledgerCents,
        int parked) {

    static Figures read(Office office) {
        Map<String, Integer> models = new TreeMap<>();
        office.agreements()
                .each(
                        Office.AUDITOR,
                        "/v1/agreements?status=live&limit=1000",
                        agreement -> models.merge(Office.text(agreement, "model"), 1, Integer::sum));
        int[] officers = new int[2];
        office.officers().each(Office.AUDITOR, "/v1/officers?limit=1000", officer -> count(officer, officers));
        JsonNode ledger = office.payments()
                .get(Office.AUDITOR, "/v1/ledger/trial-balance")
                .expect(200)
                .json();
        int parked = 0;
        for (Api service : List.of(office.agreements(), office.officers(), office.awards(), office.payments())) {
            int[] count = new int[1];
            service.each(Office.OPERATOR, "/v1/parked?limit=1000", event -> count[0]++);
            parked += count[0];
        }
        return new Figures(
                office.agencies().size(),
                models.values().stream().mapToInt(Integer::intValue).sum(),
                models,
                officers[0],
                officers[1],
                Awards.read(office),
                Claims.read(office),
                Payments.read(office),
                Awards.cents(ledger.path("debit")) - Awards.cents(ledger.path("credit")),
                parked);
    }

    private static void count(JsonNode officer, int[] officers) {
        for (JsonNode training : officer.path("trainings")) {
            if ("TFM".equals(Office.text(training, "model"))) {
                officers[training.hasNonNull("trainedOn") ? 0 : 1]++;
            }
        }
    }
}
