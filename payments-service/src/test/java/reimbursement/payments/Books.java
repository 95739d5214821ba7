package reimbursement.payments;

import static reimbursement.payments.People.AUDITOR;
import static reimbursement.payments.People.get;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import reimbursement.kit.test.PublishedEvent;
import reimbursement.payments.Stored.JournalRow;

/** What the ledger holds, and what a finance system holds that has the topic alone; amounts in cents. */
final class Books {
    private static final Pattern ENTRY = Pattern.compile("(\\w+) (DEBIT|CREDIT) (\\d+)");

    private Books() {}

    /** What left by name, as the ledger has it. */
    static Map<String, Long> disbursed(List<JournalRow> journals) {
        return journals.stream()
                .filter(journal -> journal.step().equals("DISBURSEMENT"))
                .collect(Collectors.toMap(JournalRow::payment, JournalRow::inTransit));
    }

    /** What left by name, as events say it. */
    static Map<String, Long> said(List<PublishedEvent> events) {
        return events.stream()
                .filter(event -> event.type().equals("payment-disbursed"))
                .collect(Collectors.toMap(
                        event -> event.text("endToEndId"),
                        event -> cents(event.data().path("amount"))
                                - cents(event.data().path("offset"))
                                + cents(event.data().path("interest"))));
    }

    /** The journals of each key, from events alone. */
    static Map<String, List<String>> booked(List<PublishedEvent> events) {
        return sorted(events.stream()
                .filter(event -> !event.data().path("entries").isEmpty())
                .collect(Collectors.groupingBy(
                        PublishedEvent::key, Collectors.mapping(event -> entries(event.data()), Collectors.toList()))));
    }

    /** The journals of each key, from the ledger. */
    static Map<String, List<String>> written(List<JournalRow> journals) {
        return sorted(journals.stream()
                .collect(Collectors.groupingBy(
                        JournalRow::key, Collectors.mapping(JournalRow::entries, Collectors.toList()))));
    }

    /** Debits less credits of each account; accounts with nothing are left out. */
    static Map<String, Long> balances(List<JournalRow> journals) {
        Map<String, Long> balances = new TreeMap<>();
        journals.stream()
                .flatMap(journal -> ENTRY.matcher(journal.entries()).results())
                .forEach(entry -> {
                    var cents = Long.parseLong(entry.group(3));
                    balances.merge(entry.group(1), entry.group(2).equals("DEBIT") ? cents : -cents, Long::sum);
                });
        balances.values().removeIf(balance -> balance == 0);
        return balances;
    }

    /** The same, as the service shows it for these funds. */
    static Map<String, Long> shown(List<Scene> scenes) {
        Map<String, Long> balances = new TreeMap<>();
        for (var scene : scenes) {
            var accounts = get(AUDITOR, "/v1/ledger/trial-balance?fundId=" + scene.fundId())
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath()
                    .<Map<String, Object>>getList("accounts");
            accounts.forEach(line -> balances.merge(
                    String.valueOf(line.get("account")), side(line, "debit") - side(line, "credit"), Long::sum));
        }
        balances.values().removeIf(balance -> balance == 0);
        return balances;
    }

    private static String entries(JsonNode data) {
        return data.path("entries")
                .valueStream()
                .map(entry -> entry.path("account").asText() + " "
                        + entry.path("side").asText() + " " + cents(entry.path("amount")))
                .collect(Collectors.joining(", "));
    }

    private static Map<String, List<String>> sorted(Map<String, List<String>> journals) {
        var sorted = new TreeMap<String, List<String>>();
        journals.forEach((key, lines) -> sorted.put(key, lines.stream().sorted().toList()));
        return sorted;
    }

    private static long side(Map<String, Object> line, String side) {
        return line.get(side) instanceof Map<?, ?> money ? cents(String.valueOf(money.get("amount"))) : 0;
    }

    private static long cents(JsonNode money) {
        return money.isMissingNode() ? 0 : cents(money.path("amount").asText());
    }

    private static long cents(String dollars) {
        return new BigDecimal(dollars).movePointRight(2).longValueExact();
    }
}
