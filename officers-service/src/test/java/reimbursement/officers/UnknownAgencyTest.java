package reimbursement.officers;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import reimbursement.kit.test.RealBackends;
import reimbursement.kit.test.Tokens;

@QuarkusTest
@RealBackends
class UnknownAgencyTest {

    @Test
    void anAgreementOfAnAgencyThatNobodyRegisteredIsParkedAndOthersFlowOn() {
        // Given
        Agency nobody = Agency.unheardOf();

        // When
        nobody.saysOfAgreement("agreement-signed", Map.of("effectiveOn", Agency.SIGNED));
        Agency known = Agency.known();

        // Then
        await().atMost(Agency.SOON)
                .untilAsserted(() -> assertThat(parked(nobody))
                        .singleElement()
                        .satisfies(event -> assertThat(event)
                                .containsEntry("reason", "refused")
                                .containsEntry(
                                        "detail", "unknown-agency: no agency-registered was heard of " + nobody.id())));
        assertThat(parked(known)).isEmpty();
    }

    private static List<Map<String, Object>> parked(Agency agency) {
        return given().auth()
                .oauth2(Tokens.of("operator"))
                .get("/v1/parked?limit=1000")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("findAll { it.key == '" + agency.key() + "' }");
    }
}
