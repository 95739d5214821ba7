package reimbursement.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static reimbursement.payments.People.ANN;
import static reimbursement.payments.People.AUDITOR;
import static reimbursement.payments.People.TOM;
import static reimbursement.payments.People.get;
import static reimbursement.payments.People.post;

import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import reimbursement.kit.test.PublishedEvent;
import reimbursement.kit.test.RealBackends;
import reimbursement.kit.test.Topic;

/** What a finance system has that books the topic alone, against what this service says it has. */
@QuarkusTest
@RealBackends
class TopicLedgerTest {

    @Test
    void whoeverBooksEveryEntryOfTheTopicHasTheWholeTrialBalance() {
        // Given
        liveALittle();

        // Then
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(booked()).isNotEmpty().isEqualTo(trialBalance()));
    }

    /** Every kind of step at least once; other tests of this run have left theirs. */
    private static void liveALittle() {
        var scene = Scene.withFund("20000.00");
        var settled = scene.approved("4000.00");
        var returned = scene.approved("3000.00");
        scene.transmitted();
        BankAnswers.post(BankAnswers.debited("TOPIC-1", scene.endToEndId(settled), "4000.00"));
        BankAnswers.post(BankAnswers.debited("TOPIC-2", scene.endToEndId(returned), "3000.00"));
        BankAnswers.post(BankAnswers.returned("TOPIC-3", scene.endToEndId(returned), "3000.00", "R02"));
        var lowered = scene.award("500.00");
        scene.payment(lowered, "scheduled");
        scene.adjust(lowered, 2, "500.00", "499.99");
        var cancelled = scene.award("250.00");
        scene.payment(cancelled, "scheduled");
        post(ANN, "/v1/payments/" + scene.idOf(cancelled) + "/cancel", Map.of("reason", "not due"))
                .then()
                .statusCode(200);
        var closed = Scene.withFund("77.00");
        post(TOM, "/v1/funds/" + closed.fundId() + "/close").then().statusCode(200);
    }

    /** Debits less credits of each account, from the events alone. */
    private static Map<String, BigDecimal> booked() {
        Map<String, BigDecimal> balances = new TreeMap<>();
        Topic.read("reimbursement.payments").stream()
                .map(PublishedEvent::data)
                .flatMap(data -> data.path("entries").valueStream())
                .forEach(entry -> {
                    var amount =
                            new BigDecimal(entry.path("amount").path("amount").asText());
                    var debited = entry.path("side").asText().equals("DEBIT") ? amount : amount.negate();
                    balances.merge(entry.path("account").asText(), debited, BigDecimal::add);
                });
        balances.values().removeIf(balance -> balance.signum() == 0);
        return balances;
    }

    private static Map<String, BigDecimal> trialBalance() {
        Map<String, BigDecimal> balances = new TreeMap<>();
        var answer = get(AUDITOR, "/v1/ledger/trial-balance")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        for (var line : answer.<Map<String, Map<String, String>>>getList("accounts")) {
            var debited = new BigDecimal(amount(line, "debit")).subtract(new BigDecimal(amount(line, "credit")));
            balances.put(String.valueOf(line.get("account")), debited);
        }
        balances.values().removeIf(balance -> balance.signum() == 0);
        return balances;
    }

    private static String amount(Map<String, Map<String, String>> line, String side) {
        return String.valueOf(line.getOrDefault(side, Map.of()).get("amount"));
    }
}
