package reimbursement.agreements.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static reimbursement.agreements.Api.agency;
import static reimbursement.agreements.Api.agreement;
import static reimbursement.agreements.Api.as;
import static reimbursement.agreements.Api.asAgency;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reimbursement.kit.test.RealBackends;

@QuarkusTest
@RealBackends
class AccessTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"/v1/agencies", "/v1/agreements", "/v1/agreements/imports/00000000-0000-0000-0000-000000000000"})
    void withoutATokenNothingIsShown(String path) {
        given().get(path).then().statusCode(401);
        given().auth().oauth2("not-a-token").get(path).then().statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"agency", "ice", "treasury", "approver", "certifier", "disburser", "auditor", "operator"})
    void onlyTheProgrammeDecides(String role) {
        // Given
        UUID agency = agency();
        UUID agreement = agreement(agency, "TFM", "2025-03-01");
        var day = Map.of("effectiveOn", "2025-12-01");

        // When / Then
        as(role).body(Map.of("name", "Pine", "state", "OH", "type", "COUNTY"))
                .post("/v1/agencies")
                .then()
                .statusCode(403);
        as(role).body(Map.of("agencyId", agency, "model", "WSO", "signedOn", "2025-03-01"))
                .post("/v1/agreements")
                .then()
                .statusCode(403);
        as(role).body(Map.of("status", "approved", "effectiveOn", "2025-12-01"))
                .put("/v1/agencies/" + agency + "/enrolment")
                .then()
                .statusCode(403);
        for (String action :
                new String[] {"suspend", "extend", "vacate", "sign", "reinstate", "give-notice", "terminate", "correct"
                }) {
            as(role).body(day)
                    .post("/v1/agreements/" + agreement + "/" + action)
                    .then()
                    .statusCode(403);
        }
        for (String action : new String[] {"rename", "merge"}) {
            as(role).body(day)
                    .post("/v1/agencies/" + agency + "/" + action)
                    .then()
                    .statusCode(403);
        }
        as(role).contentType("text/csv")
                .body("STATE")
                .post("/v1/agreements/imports")
                .then()
                .statusCode(403);
    }

    @Test
    void anAgencySeesItselfAlone() {
        // Given
        UUID own = agency();
        UUID ownAgreement = agreement(own, "TFM", "2025-03-01");
        UUID other = agency();
        UUID otherAgreement = agreement(other, "TFM", "2025-03-01");

        // When / Then
        assertThat(asAgency(own).get("/v1/agencies").jsonPath().getList("id", String.class))
                .containsExactly(own.toString());
        assertThat(asAgency(own).get("/v1/agreements").jsonPath().getList("id", String.class))
                .containsExactly(ownAgreement.toString());
        asAgency(own).get("/v1/agencies/" + own).then().statusCode(200);
        asAgency(own).get("/v1/agencies/" + own + "/enrolment").then().statusCode(200);
        asAgency(own).get("/v1/agreements/" + ownAgreement).then().statusCode(200);
        asAgency(own)
                .get("/v1/agencies/" + other)
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/other-agency"));
        asAgency(own).get("/v1/agencies/" + other + "/enrolment").then().statusCode(403);
        asAgency(own).get("/v1/agreements?agencyId=" + other).then().statusCode(403);
        asAgency(own).get("/v1/agreements/" + otherAgreement).then().statusCode(404);
        as("agency").get("/v1/agencies").then().statusCode(403);
    }
}
