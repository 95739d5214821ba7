package reimbursement.awards.flow;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import reimbursement.awards.domain.quarter.FiscalQuarter;
import reimbursement.kit.json.EventJson;
import reimbursement.kit.test.RealBackends;
import reimbursement.kit.test.Tokens;
import reimbursement.kit.test.Upstream;

/** The worked example of event-contracts, event by event: both services come to the same rosters. */
@QuarkusTest
@RealBackends
class GoldenRosterTest {

    private static final String FOLDER = "/event-contracts/samples/roster-hash/";
    private static final String OFFICERS = "reimbursement.officers";

    @Test
    void theFactsOfTheSampleGiveTheRosterOfTheSample() throws IOException {
        // Given
        AwardsApi.closed(FiscalQuarter.FIRST_PAYABLE);
        JsonNode sample = EventJson.mapper().readTree(text("facts.json"));
        String agency = sample.path("agencyId").asText();
        Map<String, String> digests = text("roster.sha256")
                .lines()
                .map(line -> line.split(" +", 2))
                .collect(Collectors.toMap(pair -> pair[1], pair -> pair[0]));
        long corrections = sample.path("facts")
                .valueStream()
                .filter(fact -> fact.path("data").path("recordedAt").asText().compareTo("2026-02-01") > 0)
                .count();
        assertThat(corrections).isEqualTo(1);

        // When
        for (JsonNode fact : sample.path("facts")) {
            if (fact.path("data").path("recordedAt").asText().compareTo("2026-02-01") > 0) {
                attest(agency, 1, lines("roster.txt"), Objects.requireNonNull(digests.get("roster.txt")));
            }
            Upstream.says(OFFICERS, agency, fact.path("type").asText(), without(fact.path("data")));
        }
        attest(
                agency,
                2,
                lines("roster-after-correction.txt"),
                Objects.requireNonNull(digests.get("roster-after-correction.txt")));

        // Then
        Upstream.says(
                "reimbursement.agreements",
                agency,
                "agency-registered",
                Map.of(
                        "agencyId", UUID.fromString(agency),
                        "name", "Some County Sheriff",
                        "state", "TX",
                        "type", "COUNTY",
                        "effectiveOn", "2025-09-01"));
        AwardsApi.soon().untilAsserted(() -> {
            JsonPath progress = AwardsApi.get(Tokens.of("auditor"), "/v1/quarters/FY2026Q1/agencies?agencyId=" + agency)
                    .jsonPath();
            assertThat(progress.getInt("[0].roster.revision")).isEqualTo(2);
            assertThat(progress.getInt("[0].roster.rows")).isEqualTo(lines("roster.txt"));
            assertThat(progress.getBoolean("[0].roster.matches")).isTrue();
        });
    }

    private static void attest(String agency, int revision, int rows, String sha256) {
        Upstream.says(
                OFFICERS,
                agency,
                "roster-attested",
                Map.of(
                        "agencyId",
                        agency,
                        "quarter",
                        "FY2026Q1",
                        "snapshotOn",
                        "2025-12-31",
                        "revision",
                        revision,
                        "standingRevision",
                        1,
                        "rows",
                        rows,
                        "sha256",
                        sha256,
                        "effectiveOn",
                        "2025-12-31"));
    }

    /** Sequences are given anew: those of the sample count the attestations in. */
    private static JsonNode without(JsonNode data) {
        ObjectNode copy = data.deepCopy();
        copy.remove("recordedAt");
        return copy;
    }

    private static int lines(String name) throws IOException {
        return Math.toIntExact(text(name).lines().count());
    }

    private static String text(String name) throws IOException {
        try (InputStream stream =
                Objects.requireNonNull(GoldenRosterTest.class.getResourceAsStream(FOLDER + name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
