package reimbursement.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import reimbursement.local.stack.Service;

class TwoDatesIT {
    @Test
    void theAwardsAreTheSameWhateverTodayIs() {
        // Given
        Map<String, String> soon = awardsByName(Programme.system(), Programme.summary());

        // When
        Map<String, String> late;
        try (WholeSystem twoYearsOn = WholeSystem.startedAt(Instant.parse("2027-12-01T15:00:00Z"))) {
            late = awardsByName(twoYearsOn, twoYearsOn.demo(Optional.empty()));
        }

        // Then
        assertThat(late).isEqualTo(soon).hasSize(670);
    }

    private static Map<String, String> awardsByName(WholeSystem system, JsonNode summary) {
        Map<String, String> names = new TreeMap<>();
        system.api(Service.AGREEMENTS)
                .each(
                        Programme.AUDITOR,
                        "/v1/agencies?limit=1000",
                        agency -> names.put(
                                agency.path("id").asText(),
                                agency.path("state").asText() + " "
                                        + agency.path("name").asText() + " "
                                        + agency.path("type").asText()));
        Map<String, String> awards = new TreeMap<>();
        for (JsonNode award : summary.path("awards")) {
            awards.put(
                    names.getOrDefault(award.path("agencyId").asText(), "?"),
                    award.path("band").asText() + " " + award.path("amount").asText());
        }
        return awards;
    }
}
