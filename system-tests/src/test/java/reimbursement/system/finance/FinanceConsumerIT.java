package reimbursement.system.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import reimbursement.system.Programme;
import reimbursement.system.WholeSystem;

class FinanceConsumerIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @BeforeAll
    static void install() {
        ExampleConsumer.install();
    }

    @Test
    void aStrangerWhoReadsTheEventsAgreesWithTheServicesToTheCent() {
        // Given
        WholeSystem system = Programme.system();
        assertThat(Programme.summary().path("eventsParked").asInt()).isZero();
        OwnAnswers own = new OwnAnswers(system);

        await().atMost(PATIENCE).untilAsserted(() -> {
            // When
            Map<String, Long> events = system.events();
            JsonNode report = ExampleConsumer.report(system.stack().broker().address());

            // Then
            assertThat(report.path("stopped")).isEmpty();
            assertThat(report.path("counts").path("applied").asLong())
                    .isEqualTo(events.getOrDefault("reimbursement.awards", 0L)
                            + events.getOrDefault("reimbursement.payments", 0L));
            assertThat(totals(report.path("agencies"))).isNotEmpty().isEqualTo(own.agencies());
            var funds = totals(report.path("funds"));
            funds.values().forEach(accounts -> accounts.values().removeIf(balance -> balance.signum() == 0));
            assertThat(funds).isNotEmpty().isEqualTo(own.funds());
        });
    }

    private static Map<String, Map<String, BigDecimal>> totals(JsonNode report) {
        Map<String, Map<String, BigDecimal>> totals = new TreeMap<>();
        report.properties().forEach(each -> {
            Map<String, BigDecimal> amounts = new TreeMap<>();
            each.getValue()
                    .properties()
                    .forEach(amount -> amounts.put(
                            amount.getKey(), new BigDecimal(amount.getValue().asText())));
            totals.put(each.getKey(), amounts);
        });
        return totals;
    }
}
