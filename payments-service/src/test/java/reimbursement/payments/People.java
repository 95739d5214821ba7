package reimbursement.payments;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import reimbursement.kit.test.Tokens;

/** The people of these tests, and how they speak to the service. */
final class People {
    static final String ANN = Tokens.of("approver", "ann");
    static final String BOB = Tokens.of("certifier", "bob");
    static final String CLEO = Tokens.of("disburser", "cleo");
    static final String TOM = Tokens.of("treasury", "tom");
    static final String TESS = Tokens.of("treasury", "tess");
    static final String AUDITOR = Tokens.of("auditor");

    /** What is said where a reason is asked for. */
    static final Map<String, String> WHY = Map.of("reason", "looked into");

    private People() {}

    static RequestSpecification as(String token) {
        return given().auth().oauth2(token);
    }

    static Response post(String token, String path, Object body) {
        return as(token).contentType(ContentType.JSON).body(body).post(path);
    }

    static Response post(String token, String path) {
        return as(token).post(path);
    }

    static Response get(String token, String path) {
        return as(token).get(path);
    }

    static Map<String, String> dollars(String amount) {
        return Map.of("amount", amount, "currency", "USD");
    }

    /** An account that one treasurer proposes and another confirms. */
    static void confirmAccount(UUID agency) {
        var id = post(
                        TOM,
                        "/v1/payees/" + agency + "/accounts",
                        account("2870" + Math.floorMod(agency.hashCode(), 1_000_000)))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        post(TESS, "/v1/payees/" + agency + "/accounts/" + id + "/confirm", Map.of("method", "CALL_BACK"))
                .then()
                .statusCode(200);
    }

    static Map<String, String> account(String number) {
        return Map.of(
                "routingNumber",
                "021000021",
                "accountNumber",
                number,
                "accountType",
                "CHECKING",
                "holder",
                "Washington County Sheriff’s Office");
    }
}
