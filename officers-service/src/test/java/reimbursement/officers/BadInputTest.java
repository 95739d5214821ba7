package reimbursement.officers;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static reimbursement.officers.Calls.PROGRAMME;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import reimbursement.kit.test.RealBackends;

@QuarkusTest
@RealBackends
class BadInputTest {

    @ParameterizedTest
    @CsvSource(
            value = {
                "officerNumber; ''",
                "officerNumber; '   '",
                "officerNumber; '12345678901234567890123456789012345678901'",
                "officerNumber; '12\u00007'",
                "name; ''",
                "name; 'Ana\u202eNúñez'",
                "name; 'Ana\nNúñez'",
                "nominatedOn; 1492-10-12",
                "nominatedOn; '+123456789-01-01'",
            },
            delimiter = ';')
    void aFieldThatIsWrongIsNamed(String field, String value) {
        // Given
        Map<String, Object> body = nomination(Agency.known());
        body.put(field, value);

        // Then
        Calls.post(PROGRAMME, "", body)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations.field", hasItem(endsWith(field)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"agencyId", "officerNumber", "name", "nominatedOn"})
    void aFieldThatIsMissingIsNamed(String field) {
        // Given
        Map<String, Object> body = nomination(Agency.known());
        body.remove(field);

        // Then
        Calls.post(PROGRAMME, "", body).then().statusCode(400).body("violations.field", hasItem(endsWith(field)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{",
                "{\"agencyId\": 7}",
                "{\"agencyId\": \"not-an-id\", \"officerNumber\": \"1\", \"name\": \"A\", \"nominatedOn\": \"2025-04-01\"}",
                "{\"nominatedOn\": \"01/04/2025\"}",
            })
    void aBodyThatIsNoneIsRefused(String body) {
        given().auth()
                .oauth2(PROGRAMME)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/v1/officers")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    @Test
    void aFieldThatNobodyKnowsIsRefused() {
        // Given
        Map<String, Object> body = nomination(Agency.known());
        body.put("rank", "sergeant");

        // Then
        Calls.post(PROGRAMME, "", body).then().statusCode(400).contentType("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.00", "-1.00", "1000000.01", "61250.505", "1e5", "lots"})
    void payOutOfBoundsIsRefused(String amount) {
        // Given
        Agency agency = Agency.known();
        String id = Calls.nominate(PROGRAMME, agency, "1001").path("id");

        // Then
        Calls.put(PROGRAMME, "/" + id + "/pay", Calls.pay(amount, "2025-01-01"))
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
        assertThat(Rows.count("pay_rate where officer_id = ?::uuid", id)).isZero();
    }

    @Test
    void nobodyAsksForARevocationByAnAgreementsEnd() {
        // Given
        Agency agency = Agency.known();
        String id = Calls.authorisedOfficer(agency, "1001");
        String authorisationId = Calls.get(PROGRAMME, "/" + id).path("authorisations[0].id");

        // Then
        Calls.post(
                        PROGRAMME,
                        "/" + id + "/revoke",
                        Map.of(
                                "authorisationId", authorisationId,
                                "by", "AGREEMENT_ENDED",
                                "reason", "R1",
                                "effectiveOn", "2025-12-01"))
                .then()
                .statusCode(400);
        Calls.post(
                        PROGRAMME,
                        "/" + id + "/revoke",
                        Map.of(
                                "authorisationId", authorisationId,
                                "by", "ICE",
                                "reason", "He was rude",
                                "effectiveOn", "2025-12-01"))
                .then()
                .statusCode(400)
                .body("violations.field", hasItem(endsWith("reason")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"?status=fired", "?agencyId=17", "?limit=0", "?limit=1001", "?cursor=%00", "/17", "/imports/17"})
    void anAddressThatMakesNoSenseIsAProblemAndNoError(String path) {
        // When
        int status = Calls.get(PROGRAMME, path)
                .then()
                .contentType("application/problem+json")
                .extract()
                .statusCode();

        // Then
        assertThat(status).isIn(400, 404);
    }

    private static Map<String, Object> nomination(Agency agency) {
        return new HashMap<>(Map.of(
                "agencyId", agency.id(),
                "officerNumber", "1001",
                "name", "Ana Núñez",
                "nominatedOn", "2025-04-01"));
    }
}
