package reimbursement.system.finance;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import reimbursement.local.client.Api;
import reimbursement.local.stack.Service;
import reimbursement.system.Programme;
import reimbursement.system.WholeSystem;

/** What the services answer, in the shape of the example consumer's report. */
final class OwnAnswers {
    private final Api awards;
    private final Api payments;

    OwnAnswers(WholeSystem system) {
        this.awards = system.api(Service.AWARDS);
        this.payments = system.api(Service.PAYMENTS);
    }

    /** Of each agency: what was awarded and reimbursed, and its payments by the state that the events tell. */
    Map<String, Map<String, BigDecimal>> agencies() {
        Map<String, Map<String, BigDecimal>> totals = new TreeMap<>();
        awards.each(Programme.AUDITOR, "/v1/awards?limit=1000", award -> add(totals, award, "awarded"));
        awards.each(Programme.AUDITOR, "/v1/claims?limit=1000", claim -> add(totals, claim, "reimbursed"));
        payments.each(Programme.AUDITOR, "/v1/payments?limit=1000", payment -> add(totals, payment, state(payment)));
        return totals;
    }

    /** Of each fund: credits less debits of each account that has a balance. */
    Map<String, Map<String, BigDecimal>> funds() {
        Map<String, Map<String, BigDecimal>> funds = new TreeMap<>();
        payments.each(Programme.AUDITOR, "/v1/funds?limit=1000", fund -> {
            Map<String, BigDecimal> balances = new TreeMap<>();
            payments.get(
                            Programme.AUDITOR,
                            "/v1/ledger/trial-balance?fundId=" + fund.path("id").asText())
                    .expect(200)
                    .json()
                    .path("accounts")
                    .forEach(line -> balances.put(
                            line.path("account").asText(),
                            amount(line, "credit").subtract(amount(line, "debit"))));
            balances.values().removeIf(balance -> balance.signum() == 0);
            funds.put(fund.path("code").asText(), balances);
        });
        return funds;
    }

    private static String state(JsonNode payment) {
        return switch (payment.path("status").asText()) {
            case "approved" -> "scheduled";
            case "rejected" -> "returned";
            case String other -> other;
        };
    }

    private static void add(Map<String, Map<String, BigDecimal>> totals, JsonNode thing, String what) {
        totals.computeIfAbsent(thing.path("agencyId").asText(), agency -> new TreeMap<>())
                .merge(what, amount(thing, "cancelled".equals(what) ? "offset" : "amount"), BigDecimal::add);
    }

    private static BigDecimal amount(JsonNode thing, String field) {
        return new BigDecimal(thing.path(field).path("amount").asText());
    }
}
