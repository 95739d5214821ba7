package reimbursement.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import reimbursement.local.client.Who;
import reimbursement.local.stack.Service;
import reimbursement.local.token.Role;

/** The demo, twice, and what must hold afterwards. */
class WholeWayIT {
    private static final Instant FIRST_DAYS_AFTER_THE_QUARTER = Instant.parse("2026-01-02T15:00:00Z");
    private static final Who AUDITOR = Who.person(Role.AUDITOR, "system-test");

    private static WholeSystem system;
    private static JsonNode summary;

    @BeforeAll
    static void runTheDemo() {
        system = WholeSystem.startedAt(FIRST_DAYS_AFTER_THE_QUARTER);
        summary = system.demo(Optional.empty());
    }

    @AfterAll
    static void stop() {
        system.close();
    }

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
            assertThat(new BigDecimal(award.path("amount").asText()))
                    .as(award.toString())
                    .isEqualByComparingTo(BigDecimal.valueOf(
                            rates.get(band) * award.path("eligibleOfficers").asLong()));
        }
        assertThat(bands).containsExactlyInAnyOrder("90", "80", "70", "none");
    }

    @Test
    void everyCentIsAccountedFor() {
        JsonNode totals = summary.path("totals");
        assertThat(totals.path("awarded").asText()).isEqualTo(totals.path("disbursed").asText());
        assertThat(amount(totals, "settled").add(amount(totals, "returned")))
                .isEqualByComparingTo(amount(totals, "disbursed"));
        assertThat(amount(totals, "returned")).isPositive();
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
        assertThat(total).isEqualByComparingTo(amount(summary.path("totals"), "disbursed"));
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

    @Test
    void aSecondCloseIsRefused() {
        var answer = system.api(Service.AWARDS)
                .post(Who.person(Role.PROGRAMME, "system-test"), "/v1/quarters/FY2026Q1/close", Map.of());
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text()).contains("quarter-already-closed");
    }

    @Test
    void aCloseBeforeTheQuartersEndIsRefused() {
        var answer = system.api(Service.AWARDS)
                .post(Who.person(Role.PROGRAMME, "system-test"), "/v1/quarters/FY2026Q2/close", Map.of());
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text()).contains("quarter-not-ended");
    }

    @Test
    void theAwardsAreTheSameWhateverTodayIs() {
        // Given
        Map<String, String> awards = awardsByName(system, summary);

        // When
        Map<String, String> later;
        try (WholeSystem twoYearsOn = WholeSystem.startedAt(Instant.parse("2027-12-01T15:00:00Z"))) {
            later = awardsByName(twoYearsOn, twoYearsOn.demo(Optional.empty()));
        }

        // Then
        assertThat(later).isEqualTo(awards);
    }

    private static Map<String, String> awardsByName(WholeSystem system, JsonNode summary) {
        Map<String, String> names = new TreeMap<>();
        system.api(Service.AGREEMENTS)
                .each(AUDITOR, "/v1/agencies?limit=1000", agency -> names.put(
                        agency.path("id").asText(),
                        agency.path("state").asText() + " " + agency.path("name").asText() + " "
                                + agency.path("type").asText()));
        Map<String, String> awards = new TreeMap<>();
        for (JsonNode award : summary.path("awards")) {
            awards.put(
                    names.get(award.path("agencyId").asText()),
                    award.path("band").asText() + " " + award.path("amount").asText());
        }
        return awards;
    }

    private static BigDecimal amount(JsonNode totals, String field) {
        return new BigDecimal(totals.path(field).asText());
    }
}
