package reimbursement.officers;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.Map;
import reimbursement.kit.test.Tokens;

/** Requests to the service under test. */
final class Calls {
    static final String PROGRAMME = Tokens.of("programme");
    private static final String ROOT = "/v1/officers";

    private Calls() {}

    static Response get(String token, String path) {
        return given().auth().oauth2(token).get(ROOT + path);
    }

    static Response post(String token, String path, Object body) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body(body)
                .post(ROOT + path);
    }

    static Response put(String token, String path, Object body) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body(body)
                .put(ROOT + path);
    }

    static Response nominate(String token, Agency agency, String number) {
        return post(
                token,
                "",
                Map.of(
                        "agencyId",
                        agency.id(),
                        "officerNumber",
                        number,
                        "name",
                        "Ana Núñez",
                        "nominatedOn",
                        "2025-04-01"));
    }

    /** The id of a new officer, who is authorised from 2025-05-01 on. */
    static String authorisedOfficer(Agency agency, String number) {
        String id = nominate(PROGRAMME, agency, number)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        post(PROGRAMME, "/" + id + "/start-training", Map.of("model", "TFM", "effectiveOn", "2025-04-10"))
                .then()
                .statusCode(200);
        post(PROGRAMME, "/" + id + "/complete-training", Map.of("model", "TFM", "effectiveOn", "2025-04-20"))
                .then()
                .statusCode(200);
        post(
                        PROGRAMME,
                        "/" + id + "/authorise",
                        Map.of("model", "TFM", "agreementId", agency.agreementId(), "from", "2025-05-01"))
                .then()
                .statusCode(200);
        return id;
    }

    static Map<String, Object> pay(String amount, String from) {
        return Map.of("annualSalary", Map.of("amount", amount, "currency", "USD"), "effectiveOn", from);
    }

    static Response importSheet(String token, String csv) {
        return given().auth()
                .oauth2(token)
                .contentType("text/csv; charset=UTF-8")
                .body(csv)
                .post(ROOT + "/imports");
    }
}
