package reimbursement.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The demo, twice, and what must hold afterwards. */
class WholeWayIT {
    private final WholeSystem system = Programme.system();
    private final JsonNode summary = Programme.summary();

    @Test
    void theMadeUpProgrammeHasTheSizeOfTheNation() {
        assertThat(summary.path("agreements").asInt()).isEqualTo(958);
        assertThat(summary.path("officersTrained").asInt()).isEqualTo(8_501);
        assertThat(summary.path("officersInTraining").asInt()).isEqualTo(2_140);
        assertThat(summary.path("awards")).hasSize(summary.path("agencies").asInt());
    }

    @Test
    void everyBandIsPaidAtItsRateForEveryEligibleOfficer() {
        // Given
        Map<String, Long> rates = Map.of("90", 1000L, "80", 750L, "70", 500L, "none", 0L);
        Set<String> bands = new TreeSet<>();

        // When / Then
        for (JsonNode award : summary.path("awards")) {
            String band = award.path("band").asText();
            bands.add(band);
            long rate = rates.getOrDefault(band, -1L);
            assertThat(new BigDecimal(award.path("amount").asText()))
                    .as(award.toString())
                    .isEqualByComparingTo(BigDecimal.valueOf(
                            rate * award.path("eligibleOfficers").asLong()));
        }
        assertThat(bands).containsExactlyInAnyOrder("90", "80", "70", "none");
    }

    @Test
    void everyCentIsAccountedFor() {
        assertThat(amount("awarded")).isPositive();
        assertThat(amount("reimbursed")).isPositive();
        assertThat(amount("awarded").add(amount("reimbursed"))).isEqualByComparingTo(amount("disbursed"));
        assertThat(amount("settled").add(amount("returned"))).isEqualByComparingTo(amount("disbursed"));
        assertThat(amount("returned")).isPositive();
        assertThat(summary.path("ledgerSum").asText()).isEqualTo("0.00");
        assertThat(summary.path("eventsParked").asInt()).isZero();
    }

    @Test
    void thePaymentFilesHoldWhatWasDisbursed() {
        // Given
        BigDecimal total = BigDecimal.ZERO;

        // When
        for (JsonNode file : summary.path("files")) {
            Path path = WholeSystem.HOME.resolve(file.asText());
            if (path.toString().endsWith(".pain.001.xml")) {
                PaymentFile read = PaymentFile.read(path);
                assertThat(read.balances()).as(read.toString()).isTrue();
                total = total.add(read.sum());
            }
        }

        // Then
        assertThat(total).isEqualByComparingTo(amount("disbursed"));
    }

    @Test
    void theSecondRunChangesNothing() {
        // Given
        Map<String, Long> before = system.events();

        // When
        JsonNode again = system.demo(Optional.empty());

        // Then
        assertThat(system.events()).isEqualTo(before);
        assertThat(again.path("awards")).isEqualTo(summary.path("awards"));
        assertThat(again.path("totals")).isEqualTo(summary.path("totals"));
        assertThat(again.path("files")).isEqualTo(summary.path("files"));
    }

    private BigDecimal amount(String total) {
        return new BigDecimal(summary.path("totals").path(total).asText());
    }
}
