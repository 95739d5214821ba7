package reimbursement.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static reimbursement.payments.People.AUDITOR;
import static reimbursement.payments.People.get;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import reimbursement.kit.test.RealBackends;
import reimbursement.kit.test.Tokens;

@QuarkusTest
@RealBackends
class TrailTest {
    @Test
    void aPaymentLeadsBackToTheCountsAndToEverybodyWhoDecided() {
        // Given
        var scene = Scene.withFund("10000.00");
        var award = scene.approved("4000.00");
        scene.transmitted();
        scene.withhold(award);
        scene.adjust(award, 2, "4000.00", "4000.00");
        var path = "/v1/payments/" + scene.idOf(award) + "/trail";
        await().untilAsserted(() ->
                assertThat(get(AUDITOR, path).jsonPath().getList("award")).hasSize(3));

        // When
        var trail = get(AUDITOR, path).then().statusCode(200).extract().jsonPath();

        // Then
        assertThat(trail.getList("award.type"))
                .isEqualTo(List.of("award-calculated", "award-withheld", "award-adjusted"));
        assertThat(trail.getInt("award[0].facts.assigned")).isEqualTo(10);
        assertThat(trail.getInt("award[0].facts.located")).isEqualTo(10);
        assertThat(trail.getString("award[0].facts.band")).isEqualTo("90");
        assertThat(trail.getString("award[0].facts.policyVersion")).isEqualTo("2026.1");
        assertThat(trail.getInt("award[0].facts.rosterRevision")).isEqualTo(1);
        assertThat(trail.getList("award[1].facts.reasons")).isEqualTo(List.of("DISPUTE_OPEN"));
        assertThat(UUID.fromString(trail.getString("award[2].eventId"))).isNotNull();
        assertThat(trail.getList("decisions.action"))
                .containsSubsequence(
                        "payment-approved", "schedule-opened", "schedule-certified", "schedule-transmitted");
        assertThat(trail.getList("decisions.actor")).containsSubsequence("ann", "bob", "cleo");
        assertThat(trail.getList("entries.step")).contains("OBLIGATION", "CERTIFICATION", "DISBURSEMENT");
        assertThat(trail.getString("payment.certifiedBy")).isEqualTo("bob");
    }

    @Test
    void itIsForWhoeverDecidesOrAudits() {
        get(AUDITOR, "/v1/payments/" + UUID.randomUUID() + "/trail").then().statusCode(404);
        get(Tokens.agency(UUID.randomUUID()), "/v1/payments/" + UUID.randomUUID() + "/trail")
                .then()
                .statusCode(403);
    }
}
