package reimbursement.system.faults;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where an event says an amount, it is the one that its owner holds. */
final class CentsAsDecided implements Rule {
    private static final Set<String> PAID =
            Set.of("payment-certified", "payment-disbursed", "payment-settled", "payment-returned");

    @Override
    public String name() {
        return "events say the cents that were decided";
    }

    @Override
    public void examine(Snapshot snapshot, Examination examination) {
        examination.same(
                "salary in pay-set",
                rows(snapshot, "officers", "pay_rate", row -> true, "officer_id", "effective_on", "annual_cents"),
                said(snapshot, Set.of("pay-set"), "annualSalary", "officerId", "effectiveOn"));
        examination.same(
                "amount of an award",
                rows(
                        snapshot,
                        "awards",
                        "award_decision",
                        row -> row.has("amount_cents") && row.number("revision") > 0,
                        "award_id",
                        "revision",
                        "amount_cents"),
                said(snapshot, Set.of("award-calculated", "award-adjusted"), "amount", "awardId", "revision"));
        examination.same(
                "amount of a claim",
                rows(
                        snapshot,
                        "awards",
                        "claim_decision",
                        row -> row.holds("told"),
                        "claim_id",
                        "revision",
                        "amount_cents"),
                said(snapshot, Set.of("claim-decided"), "amount", "claimId", "revision"));
        examination.same(
                "amount of a debt",
                rows(snapshot, "payments", "debt", row -> true, "id", "amount_cents"),
                said(snapshot, Set.of("debt-raised"), "amount", "debtId"));
        Map<String, String> payments = new HashMap<>();
        snapshot.rows("payments", "payment").forEach(row -> payments.put(row.text("id"), row.text("amount_cents")));
        events(snapshot, PAID)
                .forEach(data -> examination.expect(
                        cents(data.path("amount"))
                                .equals(payments.get(data.path("paymentId").asText())),
                        "amount of a payment, said otherwise than it is: " + data));
    }

    private static Set<String> rows(
            Snapshot snapshot, String database, String table, Predicate<Row> which, String... columns) {
        return snapshot.rows(database, table).stream()
                .filter(which)
                .map(row -> row.key(columns))
                .collect(Collectors.toSet());
    }

    private static Set<String> said(Snapshot snapshot, Set<String> types, String amount, String... fields) {
        return events(snapshot, types)
                .map(data -> Stream.of(fields)
                                .map(field -> data.path(field).asText())
                                .collect(Collectors.joining(" "))
                        + " " + cents(data.path(amount)))
                .collect(Collectors.toSet());
    }

    private static Stream<JsonNode> events(Snapshot snapshot, Set<String> types) {
        return snapshot.distinct().stream()
                .filter(event -> types.stream().anyMatch(type -> event.type().equals("reimbursement." + type + ".v1")))
                .map(Published::json);
    }

    private static String cents(JsonNode money) {
        return new BigDecimal(money.path("amount").asText())
                .movePointRight(2)
                .toBigIntegerExact()
                .toString();
    }
}
