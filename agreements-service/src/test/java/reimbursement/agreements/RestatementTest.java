package reimbursement.agreements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static reimbursement.agreements.Api.SOON;
import static reimbursement.agreements.Api.agency;
import static reimbursement.agreements.Api.agreement;
import static reimbursement.agreements.Api.as;
import static reimbursement.agreements.Api.asAgency;
import static reimbursement.agreements.Api.enrol;
import static reimbursement.agreements.Api.standings;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import reimbursement.kit.test.PublishedEvent;
import reimbursement.kit.test.RealBackends;
import reimbursement.kit.test.Topic;
import reimbursement.kit.test.Upstream;

@QuarkusTest
@RealBackends
class RestatementTest {
    private static final String TOPIC = "reimbursement.agreements";
    private static final String QUARTER = "FY2022Q1";

    @Test
    void everythingThatHoldsOfAnAgencyIsSaidAgainAndAttestedAnew() {
        // Given
        UUID agency = agency();
        enrol(agency, "approved", "2021-10-01");
        enrol(agency, "withdrawn", "2024-01-01");
        UUID taskForce = agreement(agency, "TFM", "2021-03-01");
        change(taskForce, "suspend", Map.of("reason", "under review", "effectiveOn", "2021-05-01"));
        change(taskForce, "reinstate", Map.of("effectiveOn", "2021-06-01"));
        change(taskForce, "suspend", Map.of("reason", "again", "effectiveOn", "2021-07-01", "until", "2021-07-31"));
        UUID warrants = agreement(agency, "WSO", "2021-03-01");
        change(warrants, "give-notice", Map.of("by", "AGENCY", "effectiveOn", "2021-11-01", "endsOn", "2999-12-31"));
        change(warrants, "terminate", Map.of("reason", "exigent", "effectiveOn", "2021-12-01"));
        close();
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(standings(agency, QUARTER)).hasSize(1));
        List<ObjectNode> before = said(agency).stream()
                .filter(event -> !event.type().equals("standing-attested"))
                .map(RestatementTest::withoutTime)
                .toList();

        // When
        restate("operator", agency).then().statusCode(200).body("facts", equalTo(before.size() + closedQuarters()));

        // Then
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(standings(agency, QUARTER)).hasSize(2));
        List<PublishedEvent> all = said(agency);
        List<PublishedEvent> again = all.subList(all.size() - before.size() - closedQuarters(), all.size());
        assertThat(again)
                .filteredOn(event -> !event.type().equals("standing-attested"))
                .extracting(RestatementTest::withoutTime)
                .containsExactlyInAnyOrderElementsOf(before);
        assertThat(again)
                .filteredOn(event -> taskForce
                        .toString()
                        .equals(event.data().path("agreementId").asText()))
                .extracting(PublishedEvent::type)
                .containsExactly(
                        "agreement-signed", "agreement-suspended", "agreement-reinstated", "agreement-suspended");
        ObjectNode first = withoutTime(standings(agency, QUARTER).getFirst());
        ObjectNode second = withoutTime(standings(agency, QUARTER).getLast());
        assertThat(second.remove("revision").asInt()).isEqualTo(2);
        first.remove("revision");
        assertThat(second).isEqualTo(first);
    }

    @Test
    void anAgencyThatIsNotThereCannotBeRestatedNorMayAnAgencyAskForIt() {
        // Given
        UUID agency = agency();

        // When
        Response unknown = restate("programme", UUID.randomUUID());
        Response notAllowed = asAgency(agency).post("/v1/agencies/" + agency + "/restate");

        // Then
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(notAllowed.statusCode()).isEqualTo(403);
        await().atMost(SOON).untilAsserted(() -> assertThat(Api.facts(agency)).containsExactly("agency-registered"));
    }

    private static Response restate(String role, UUID agency) {
        return as(role).post("/v1/agencies/" + agency + "/restate");
    }

    private static List<PublishedEvent> said(UUID agency) {
        return Topic.read(TOPIC, agency.toString());
    }

    /** Other tests of this process close quarters of their own. */
    private static int closedQuarters() {
        return Math.toIntExact(Topic.read("reimbursement.quarters").stream()
                .map(PublishedEvent::key)
                .distinct()
                .count());
    }

    private static ObjectNode withoutTime(PublishedEvent event) {
        ObjectNode data = event.data().deepCopy();
        data.remove("recordedAt");
        if (event.type().equals("agreement-signed")) {
            data.remove("endsOn");
        }
        data.put("said", event.type());
        return data;
    }

    private static void close() {
        Upstream.says(
                "reimbursement.quarters",
                QUARTER,
                "quarter-closed",
                Map.of("quarter", QUARTER, "snapshotOn", "2021-12-31", "effectiveOn", "2021-12-31"));
    }

    private static void change(UUID agreement, String action, Map<String, ?> body) {
        as("programme")
                .body(body)
                .post("/v1/agreements/" + agreement + "/" + action)
                .then()
                .statusCode(200);
    }
}
