package reimbursement.system.faults;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** What was told of a claim last, and nothing else, is what its payments come to, less what is owed of it. */
final class ClaimsPaidOnce implements Rule {
    /** A claim as an event states it. */
    private record Told(int revision, long cents) {}

    @Override
    public String name() {
        return "every claim is paid what was decided, once";
    }

    @Override
    public void examine(Snapshot snapshot, Examination examination) {
        Map<String, Told> told = told(snapshot);
        Map<String, Long> paid = Paid.ofClaims(snapshot);
        told.forEach((claim, due) -> examination.expect(
                paid.getOrDefault(claim, 0L) == due.cents(),
                "claim " + claim + " of " + due.cents() + " is paid " + paid.getOrDefault(claim, 0L)));
        paid.keySet().forEach(claim -> examination.expect(told.containsKey(claim), "paid for no claim: " + claim));
        named(snapshot, examination);
    }

    /** The highest revision of each claim. */
    private static Map<String, Told> told(Snapshot snapshot) {
        Map<String, Told> told = new HashMap<>();
        of(
                snapshot,
                "claim-decided",
                data -> told.merge(
                        data.path("claimId").asText(),
                        new Told(data.path("revision").asInt(), cents(data.path("amount"))),
                        (one, other) -> one.revision() > other.revision() ? one : other));
        return told;
    }

    /** Each payment says which claim it reimburses, or that it reimburses none. */
    private static void named(Snapshot snapshot, Examination examination) {
        Map<String, Row> payments = snapshot.rows("payments", "payment").stream()
                .collect(Collectors.toMap(row -> row.text("id"), row -> row));
        of(snapshot, "payment-scheduled", data -> {
            Row payment = payments.get(data.path("paymentId").asText());
            String claim = payment == null || !payment.has("claim_month") ? "" : payment.text("award_id");
            examination.expect(
                    data.path("claimId").asText("").equals(claim), "a payment of claim " + claim + ", said as " + data);
        });
    }

    private static void of(Snapshot snapshot, String type, Consumer<JsonNode> consumer) {
        snapshot.distinct().stream()
                .filter(event -> event.type().equals("reimbursement." + type + ".v1"))
                .map(Published::json)
                .forEach(consumer);
    }

    private static long cents(JsonNode money) {
        return new BigDecimal(money.path("amount").asText()).movePointRight(2).longValueExact();
    }
}
