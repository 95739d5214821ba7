package reimbursement.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import reimbursement.local.stack.Service;

class AwardsRecomputedIT {
    private static final long SEED = 20251231;
    private static final int EXPLAINED = 10;

    private final WholeSystem system = Programme.system();
    private final JsonNode summary = Programme.summary();

    @Test
    void everyAwardIsWhatAPlainCalculationFromTheServicesAnswersSays() {
        // Given
        Recomputation recomputation = new Recomputation(system);
        Map<String, BigDecimal> expected = new HashMap<>();
        Map<String, BigDecimal> actual = new HashMap<>();

        // When
        for (JsonNode award : summary.path("awards")) {
            String agency = award.path("agencyId").asText();
            expected.put(
                    agency, BigDecimal.valueOf(recomputation.dollars(agency)).setScale(2));
            actual.put(agency, new BigDecimal(award.path("amount").asText()));
        }

        // Then
        assertThat(actual).isEqualTo(expected).isNotEmpty();
    }

    @Test
    void anExplanationAddsUpToItsAward() {
        // Given
        List<JsonNode> awards = new ArrayList<>();
        system.api(Service.AWARDS).each(Programme.AUDITOR, "/v1/awards?quarter=FY2026Q1&limit=1000", awards::add);
        Random random = new Random(SEED);

        // When / Then
        for (int i = 0; i < EXPLAINED; i++) {
            JsonNode award = awards.get(random.nextInt(awards.size()));
            JsonNode explanation = system.api(Service.AWARDS)
                    .get(Programme.AUDITOR, "/v1/awards/" + award.path("id").asText() + "/explanation")
                    .expect(200)
                    .json();
            int included = 0;
            for (JsonNode officer : explanation.path("officers")) {
                included += officer.path("included").asBoolean() ? 1 : 0;
                assertThat(officer.path("rule").asText()).as(officer.toString()).isNotBlank();
            }
            assertThat(explanation.path("amount").path("amount")).isEqualTo(award.path("amount"));
            if (new BigDecimal(award.path("amount").path("amount").asText()).signum() > 0) {
                assertThat(included).isEqualTo(award.path("eligibleOfficers").asInt());
            }
        }
    }
}
