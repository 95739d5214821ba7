package reimbursement.payments;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static reimbursement.payments.People.ANN;
import static reimbursement.payments.People.post;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import reimbursement.kit.test.RealBackends;
import reimbursement.kit.test.Tokens;

@QuarkusTest
@RealBackends
class SecondAwardTest {
    @Test
    void theSameAwardUnderAnotherIdIsParkedAndNeverPaid() {
        // Given
        var scene = Scene.withFund("10000.00");
        var award = scene.award("4000.00");
        scene.payment(award, "scheduled");

        // When
        var second = scene.awardTwice(award, "4000.00");

        // Then
        await().untilAsserted(() -> assertThat(parked(scene.agencyOf(award).toString()))
                .singleElement()
                .satisfies(event -> assertThat(event.get("detail")).asString().contains("second-award")));
        assertThat(scene.payments(second).getList("$")).isEmpty();
        assertThat(scene.available()).isEqualTo("6000.00");
        post(ANN, "/v1/payments/" + scene.idOf(award) + "/approve").then().statusCode(200);
    }

    private static List<Map<String, Object>> parked(String key) {
        List<Map<String, Object>> all = given().auth()
                .oauth2(Tokens.of("operator"))
                .get("/v1/parked?limit=1000")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("$");
        return all.stream().filter(event -> key.equals(event.get("key"))).toList();
    }
}
