package reimbursement.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import reimbursement.local.client.Api;
import reimbursement.local.client.Waiting;
import reimbursement.local.client.Who;
import reimbursement.local.stack.Service;
import reimbursement.local.token.Role;

/**
 * Officers and agreements have lives of their own, also after a quarter is closed: a transfer moves an officer from one award to
 * another, a suspension that is vacated and an end that was a mistake never were, and a merger leaves what is due where it is
 * due. What was decided on the way is what the rules make of what was kept.
 */
class LivesIT {
    private static final Who PROGRAMME = Who.person(Role.PROGRAMME, "paula-programme");
    private static final String QUARTER = "/v1/quarters/FY2026Q1";
    private static final Duration SOON = Duration.ofSeconds(60);

    @Test
    void whatHappensAfterAQuarterIsClosedEndsInTheRightAwards() {
        try (WholeSystem system = WholeSystem.startedAt(Instant.parse("2026-01-02T15:00:00Z"))) {
            // Given
            Api agreements = system.api(Service.AGREEMENTS);
            Api officers = system.api(Service.OFFICERS);
            Api awards = system.api(Service.AWARDS);
            String pine = FirstSteps.agency(agreements, "Pine County Sheriff's Office");
            String oak = FirstSteps.agency(agreements, "Oak County Sheriff's Office");
            String ofPine = FirstSteps.agreement(agreements, pine);
            String ofOak = FirstSteps.agreement(agreements, oak);
            FirstSteps.authorise(officers, FirstSteps.trained(officers, pine, "1001"), ofPine, "2025-10-01");
            String moving = FirstSteps.trained(officers, pine, "1002");
            FirstSteps.authorise(officers, moving, ofPine, "2025-10-01");
            report(awards, pine);
            report(awards, oak);
            awards.post(PROGRAMME, QUARTER + "/close", Map.of()).expect(200);
            awaitAward(awards, pine, "2000.00");
            awaitAward(awards, oak, "0.00");

            // When
            FirstSteps.onceKnown(() -> officers.post(
                            PROGRAMME,
                            "/v1/officers/" + moving + "/transfer",
                            Map.of("toAgencyId", oak, "effectiveOn", "2025-12-01")))
                    .expect(200);
            FirstSteps.authorise(officers, moving, ofOak, "2025-12-15");

            // Then
            awaitAward(awards, pine, "1000.00");
            awaitAward(awards, oak, "1000.00");

            // When
            change(
                    agreements,
                    ofPine,
                    "suspend",
                    Map.of("reason", "under review", "effectiveOn", "2025-12-20", "until", "2026-01-20"));
            awaitAward(awards, pine, "0.00");
            change(
                    agreements,
                    ofPine,
                    "extend",
                    Map.of("reason", "still under review", "effectiveOn", "2026-01-02", "until", "2026-02-20"));
            change(agreements, ofPine, "vacate", Map.of("suspendedOn", "2025-12-20", "reason", "a mistake"));

            // Then
            awaitAward(awards, pine, "1000.00");

            // When
            change(agreements, ofPine, "terminate", Map.of("reason", "exigent", "effectiveOn", "2025-12-31"));
            awaitAward(awards, pine, "0.00");
            change(agreements, ofPine, "correct", Map.of("fact", "TERMINATION", "reason", "meant another agency"));

            // Then
            awaitAward(awards, pine, "1000.00");
            assertThat(status(officers, pine)).isEqualTo("authorised");

            // When
            agreements
                    .post(
                            PROGRAMME,
                            "/v1/agencies/" + pine + "/merge",
                            Map.of("intoAgencyId", oak, "effectiveOn", "2026-01-01"))
                    .expect(200);
            Waiting.until(
                    "the merged agency's officer to be revoked",
                    SOON,
                    () -> status(officers, pine).equals("revoked"));

            // Then
            awaitAward(awards, pine, "1000.00");
            awaitAward(awards, oak, "1000.00");
            assertThat(agreements
                            .get(PROGRAMME, "/v1/agencies/" + pine)
                            .expect(200)
                            .json()
                            .path("mergedInto")
                            .asText())
                    .isEqualTo(oak);
            JsonNode replay = awards.post(PROGRAMME, QUARTER + "/replay", Map.of())
                    .expect(200)
                    .json();
            assertThat(replay.path("compared").asInt()).isEqualTo(2);
            assertThat(replay.path("agreed").asInt()).isEqualTo(2);
        }
    }

    private static String status(Api officers, String agency) {
        return officers.get(PROGRAMME, "/v1/officers?agencyId=" + agency)
                .expect(200)
                .json()
                .path(0)
                .path("status")
                .asText();
    }

    private static void change(Api agreements, String agreement, String action, Map<String, Object> body) {
        agreements
                .post(PROGRAMME, "/v1/agreements/" + agreement + "/" + action, body)
                .expect(200);
    }

    private static void report(Api awards, String agency) {
        for (Who who : new Who[] {Who.agency(UUID.fromString(agency)), Who.person(Role.ICE, "ingrid-ice")}) {
            String source = who.equals(Who.person(Role.ICE, "ingrid-ice")) ? "ice" : "agency";
            FirstSteps.onceKnown(() -> awards.put(
                            who,
                            QUARTER + "/agencies/" + agency + "/performance/" + source,
                            Map.of("assigned", 10, "located", 10)))
                    .expect(201);
        }
    }

    /** The award of an agency; one that waits for something has none. */
    private static void awaitAward(Api awards, String agency, String amount) {
        Waiting.until("the award of " + amount, SOON, () -> {
            JsonNode award = awards.get(PROGRAMME, "/v1/awards?quarter=FY2026Q1&agencyId=" + agency)
                    .expect(200)
                    .json()
                    .path(0);
            return !award.path("status").asText().equals("withheld")
                    && award.path("amount").path("amount").asText().equals(amount);
        });
    }
}
