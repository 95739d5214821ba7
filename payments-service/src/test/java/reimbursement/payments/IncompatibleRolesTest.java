package reimbursement.payments;

import static org.hamcrest.Matchers.equalTo;
import static reimbursement.payments.People.get;
import static reimbursement.payments.People.post;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reimbursement.kit.test.RealBackends;
import reimbursement.kit.test.Tokens;

@QuarkusTest
@RealBackends
class IncompatibleRolesTest {
    @ParameterizedTest
    @CsvSource({"treasury, approver", "treasury, certifier", "treasury, disburser", "approver, treasury"})
    void treasuryHasNoPartInPayments(String role, String second) {
        var both = Tokens.of(role, "also-" + second);

        for (var answer : new Response[] {
            get(both, "/v1/funds"), post(both, "/v1/funds", Map.of("code", "BOTH", "title", "T", "fiscalYear", 2026))
        }) {
            answer.then()
                    .statusCode(403)
                    .contentType("application/problem+json")
                    .body("type", equalTo("/problems/incompatible-roles"));
        }
    }

    @Test
    void eachOfThemAloneAndWithAnythingElseIsWelcome() {
        for (var token : new String[] {
            People.TOM,
            People.ANN,
            People.BOB,
            People.CLEO,
            Tokens.of("treasury", "also-auditor"),
            Tokens.of("approver", "also-certifier")
        }) {
            get(token, "/v1/funds").then().statusCode(200);
        }
    }
}
