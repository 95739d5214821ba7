package reimbursement.officers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static reimbursement.officers.Calls.PROGRAMME;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import reimbursement.kit.test.ProgrammeRule;
import reimbursement.kit.test.ProgrammeRule.Section;
import reimbursement.kit.test.PublishedEvent;
import reimbursement.kit.test.RealBackends;

@QuarkusTest
@RealBackends
class OfficerLifeTest {

    @Test
    void eachStepOfAnOfficersLifeIsPublishedInOrder() {
        // Given
        Agency agency = Agency.known();
        String id = Calls.authorisedOfficer(agency, "1001");
        String authorisationId = Calls.get(PROGRAMME, "/" + id).path("authorisations[0].id");

        // When
        Response renewed = Calls.post(
                PROGRAMME, "/" + id + "/renew", Map.of("authorisationId", authorisationId, "from", "2025-12-01"));
        Response revoked = Calls.post(
                PROGRAMME,
                "/" + id + "/revoke",
                Map.of(
                        "authorisationId", authorisationId,
                        "by", "ICE",
                        "reason", "REASSIGNED",
                        "effectiveOn", "2025-12-31"));
        Response separated = Calls.post(agency.token(), "/" + id + "/separate", Map.of("effectiveOn", "2026-01-01"));

        // Then
        renewed.then().statusCode(200).body("authorisations", hasSize(2)).body("status", equalTo("authorised"));
        revoked.then().statusCode(200).body("authorisations[0].revokedOn", equalTo("2025-12-31"));
        separated
                .then()
                .statusCode(200)
                .body("status", equalTo("separated"))
                .body("separatedOn", equalTo("2026-01-01"))
                .body("trainings[0].startedOn", equalTo("2025-04-10"))
                .body("trainings[0].trainedOn", equalTo("2025-04-20"))
                .body("name", equalTo("Ana Núñez"));
        await().atMost(Agency.SOON)
                .untilAsserted(() -> assertThat(agency.eventTypes())
                        .containsExactly(
                                "officer-nominated",
                                "training-started",
                                "officer-trained",
                                "officer-authorised",
                                "officer-authorised",
                                "authorisation-revoked",
                                "officer-separated"));
        assertThat(agency.events()).extracting(PublishedEvent::sequence).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L);
        assertThat(agency.events().get(4).text("until")).isEqualTo("2027-11-30");
        assertThat(agency.events().get(5).text("by")).isEqualTo("ICE");
        assertThat(agency.events().toString()).doesNotContain("Núñez");
    }

    @Test
    void payTravelsOnATopicOfItsOwnAndEqualPayIsNoNews() {
        // Given
        Agency agency = Agency.known();
        String id = Calls.nominate(agency.token(), agency, "1001").path("id");

        // When
        List<Integer> answers = List.of(
                Calls.put(agency.token(), "/" + id + "/pay", Calls.pay("61250.50", "2025-01-01"))
                        .statusCode(),
                Calls.put(agency.token(), "/" + id + "/pay", Calls.pay("61250.50", "2025-01-01"))
                        .statusCode(),
                Calls.put(agency.token(), "/" + id + "/pay", Calls.pay("62000", "2025-07-01"))
                        .statusCode());

        // Then
        assertThat(answers).containsOnly(200);
        await().atMost(Agency.SOON)
                .untilAsserted(() -> assertThat(agency.pay())
                        .extracting(
                                event -> event.data().at("/annualSalary/amount").asText())
                        .containsExactly("61250.50", "62000.00"));
        assertThat(agency.eventTypes()).containsExactly("officer-nominated");
        Calls.get(agency.token(), "/" + id + "/pay")
                .then()
                .statusCode(200)
                .body("annualSalary.amount", contains("61250.50", "62000.00"))
                .body("effectiveOn", contains("2025-01-01", "2025-07-01"));
    }

    @Test
    void theSameFactAgainIsAnsweredAndNotPublished() {
        // Given
        Agency agency = Agency.known();
        String id = Calls.authorisedOfficer(agency, "1001");

        // When
        Response again = Calls.post(
                PROGRAMME, "/" + id + "/complete-training", Map.of("model", "TFM", "effectiveOn", "2025-04-20"));
        Response separated = Calls.post(PROGRAMME, "/" + id + "/separate", Map.of("effectiveOn", "2025-06-01"));

        // Then
        again.then().statusCode(200);
        separated.then().statusCode(200);
        await().atMost(Agency.SOON)
                .untilAsserted(() -> assertThat(agency.eventTypes())
                        .containsExactly(
                                "officer-nominated",
                                "training-started",
                                "officer-trained",
                                "officer-authorised",
                                "officer-separated"));
    }

    @Test
    void aRefusalNamesItsRuleAndChangesNothing() {
        // Given
        Agency agency = Agency.known();
        String id = Calls.nominate(PROGRAMME, agency, "1001").path("id");

        // Then
        Calls.nominate(PROGRAMME, agency, "1001")
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", endsWith("/officer-number-taken"));
        Calls.post(PROGRAMME, "/" + id + "/complete-training", Map.of("model", "TFM", "effectiveOn", "2025-04-20"))
                .then()
                .statusCode(409)
                .body("type", endsWith("/training-not-started"));
        Calls.post(
                        PROGRAMME,
                        "/" + id + "/authorise",
                        Map.of("model", "TFM", "agreementId", agency.agreementId(), "from", "2025-05-01"))
                .then()
                .statusCode(409)
                .body("type", endsWith("/not-trained"));
        Calls.post(
                        PROGRAMME,
                        "/" + id + "/authorise",
                        Map.of("model", "JEM", "agreementId", agency.agreementId(), "from", "2025-05-01"))
                .then()
                .statusCode(409)
                .body("type", endsWith("/agreement-of-another-model"));
        Calls.get(PROGRAMME, "/" + id)
                .then()
                .body("status", equalTo("nominated"))
                .body("trainings", hasSize(0));
        assertThat(Rows.count("audit_entry where subject = ?", "officer/" + id)).isOne();
    }

    @Test
    void whatHasNotBeenHeardOfYetIsSaidSo() {
        // Given
        Agency unheardOf = Agency.unheardOf();
        String id = Calls.authorisedOfficer(Agency.known(), "1001");

        // Then
        Calls.nominate(PROGRAMME, unheardOf, "1001")
                .then()
                .statusCode(409)
                .header("Retry-After", equalTo("2"))
                .body("type", endsWith("/not-yet-known"));
        Calls.post(
                        PROGRAMME,
                        "/" + id + "/authorise",
                        Map.of("model", "TFM", "agreementId", unheardOf.agreementId(), "from", "2025-05-01"))
                .then()
                .statusCode(409)
                .body("type", endsWith("/not-yet-known"));
    }

    @ProgrammeRule(
            of = Section.OFFICERS,
            says = "An officer's name is encrypted at rest, never leaves officers-service and is in no event or log.",
            source = "Privacy Act, 5 USC 552a")
    @Test
    void namesAreSealedInTheDatabase() {
        // Given
        Agency agency = Agency.known();

        // When
        String id = Calls.nominate(PROGRAMME, agency, "1001").path("id");

        // Then
        assertThat(Rows.count(
                        "officer where id = ?::uuid and position('Ana'::bytea in sealed_name) = 0"
                                + " and length(sealed_name) > 20",
                        id))
                .isOne();
    }
}
