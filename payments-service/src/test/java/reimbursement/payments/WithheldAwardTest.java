package reimbursement.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static reimbursement.payments.People.ANN;
import static reimbursement.payments.People.BOB;
import static reimbursement.payments.People.post;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import reimbursement.kit.test.RealBackends;
import reimbursement.kit.test.Topic;
import reimbursement.payments.application.EntitlementStatement;
import reimbursement.payments.application.FollowingEntitlements;
import reimbursement.payments.domain.Money;

@QuarkusTest
@RealBackends
class WithheldAwardTest {
    private final FollowingEntitlements following;
    private final DataSource database;

    WithheldAwardTest(FollowingEntitlements following, DataSource database) {
        this.following = following;
        this.database = database;
    }

    @Test
    void thePaymentOfAnAwardThatIsWithheldIsHeldUntilTheAwardIsStatedAgain() {
        // Given
        var scene = Scene.withFund("10000.00");
        var award = scene.approved("4000.00");
        var schedule = scene.schedule();
        var path = "/v1/payments/" + scene.idOf(award);

        // When
        scene.withhold(award);

        // Then
        var held = scene.payment(award, "held");
        assertThat(held.getString("[0].heldFor")).isEqualTo("AWARD");
        assertThat(held.getString("[0].approvedBy")).isNull();
        assertThat(held.getString("[0].scheduleId")).isNull();
        assertThat(scene.available()).isEqualTo("6000.00");
        refused(post(ANN, path + "/approve").then().statusCode(409).extract().path("type"), "payment-not-scheduled");
        refused(
                post(ANN, path + "/release", People.WHY)
                        .then()
                        .statusCode(409)
                        .extract()
                        .path("type"),
                "payment-not-held");
        post(BOB, "/v1/schedules/" + schedule + "/certify").then().statusCode(409);

        // When
        scene.adjust(award, 2, "4000.00", "4000.00");

        // Then
        scene.payment(award, "scheduled");
        assertThat(scene.available()).isEqualTo("6000.00");
        await().untilAsserted(() -> assertThat(said(scene, award))
                .containsExactly(
                        "payment-scheduled 4000.00 4", "payment-held 4000.00 0", "payment-scheduled 4000.00 0"));
        assertThat(reasons(scene, award)).containsExactly("AWARD_WITHHELD");
    }

    @Test
    void anAwardThatComesBackLowerIsPaidLower() {
        // Given
        var scene = Scene.withFund("10000.00");
        var award = scene.award("4000.00");
        scene.payment(award, "scheduled");
        scene.withhold(award);
        scene.payment(award, "held");

        // When
        scene.adjust(award, 2, "4000.00", "3000.00");

        // Then
        var payment = scene.payment(award, "scheduled");
        assertThat(payment.getString("[0].amount.amount")).isEqualTo("3000.00");
        assertThat(scene.available()).isEqualTo("7000.00");
        await().untilAsserted(() -> assertThat(said(scene, award))
                .containsExactly(
                        "payment-scheduled 4000.00 4", "payment-held 4000.00 0", "payment-scheduled 3000.00 2"));
    }

    @Test
    void calculatedWithheldAndAdjustedInOneBatchIsPaidAsAdjusted() {
        // Given
        var scene = Scene.withFund("10000.00");
        var released = UUID.randomUUID();
        var still = UUID.randomUUID();

        // When
        following.follow(List.of(
                due(scene, released, 1, "4000.00"),
                withheld(scene, released),
                due(scene, still, 1, "1000.00"),
                due(scene, released, 2, "3500.00"),
                withheld(scene, still)));

        // Then
        assertThat(scene.payments(released).getList("status")).isEqualTo(List.of("scheduled"));
        assertThat(scene.payments(released).getString("[0].amount.amount")).isEqualTo("3500.00");
        assertThat(scene.payments(still).getList("status")).isEqualTo(List.of("held"));
        assertThat(scene.available()).isEqualTo("5500.00");
    }

    @Test
    void aPaymentThatWaitsForFundsAndForItsAwardWaitsForBoth() {
        // Given
        var scene = Scene.withFund("1000.00");
        var award = scene.award("4000.00");
        scene.payment(award, "held");
        scene.withhold(award);
        await().untilAsserted(() ->
                assertThat(scene.payments(award).getList("[0].holds")).isEqualTo(List.of("AWARD", "FUNDS")));

        // When
        scene.allot("3000.00", "SECOND");

        // Then
        assertThat(scene.payment(award, "held").getList("[0].holds")).isEqualTo(List.of("AWARD"));
        assertThat(scene.available()).isEqualTo("0.00");
        scene.adjust(award, 2, "4000.00", "4000.00");
        scene.payment(award, "scheduled");
    }

    @Test
    void fromCertificationOnThePaymentGoesOnAndThatIsRecorded() {
        // Given
        var scene = Scene.withFund("10000.00");
        var award = scene.approved("4000.00");
        scene.certified();

        // When
        scene.withhold(award);

        // Then
        await().untilAsserted(() -> assertThat(recorded(scene.idOf(award))).isEqualTo(1));
        scene.payment(award, "certified");
    }

    @Test
    void aPersonsHoldSurvivesAnAwardThatRisesBeyondTheFund() {
        // Given
        var scene = Scene.withFund("10500.00");
        var award = scene.award("10000.00");
        scene.payment(award, "scheduled");
        var path = "/v1/payments/" + scene.idOf(award);
        post(ANN, path + "/hold", Map.of("reason", "believed improper")).then().statusCode(200);
        scene.adjust(award, 2, "10000.00", "12000.00");
        await().untilAsserted(() ->
                assertThat(scene.payments(award).getList("[0].holds")).isEqualTo(List.of("MANUAL", "FUNDS")));

        // When
        scene.allot("5000.00", "SECOND");

        // Then
        var payment = scene.payment(award, "held");
        assertThat(payment.getString("[0].heldFor")).isEqualTo("MANUAL");
        assertThat(payment.getString("[0].reason")).isEqualTo("believed improper");
        assertThat(scene.available()).isEqualTo("3500.00");
        post(BOB, path + "/release", People.WHY).then().statusCode(200).body("status", equalTo("scheduled"));
    }

    private static EntitlementStatement due(Scene scene, UUID award, int revision, String amount) {
        return Statements.award(
                award, award, scene.quarter, revision, Money.parse(amount), Received.at("2026-01-20T15:00:00Z"));
    }

    private static EntitlementStatement withheld(Scene scene, UUID award) {
        return Statements.withheld(award, award, scene.quarter, Received.at("2026-01-20T15:00:00Z"));
    }

    private static void refused(String type, String rule) {
        assertThat(type).isEqualTo("/problems/" + rule);
    }

    private static List<String> said(Scene scene, UUID award) {
        return Topic.read("reimbursement.payments", scene.agencyOf(award).toString()).stream()
                .map(event -> event.type() + " "
                        + event.data().path("amount").path("amount").asText() + " "
                        + event.data().path("entries").size())
                .toList();
    }

    private static List<String> reasons(Scene scene, UUID award) {
        return Topic.read("reimbursement.payments", scene.agencyOf(award).toString()).stream()
                .filter(event -> event.type().equals("payment-held"))
                .map(event -> event.text("reason"))
                .toList();
    }

    private int recorded(String paymentId) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        "select count(*) from audit_entry where action = 'award-withheld-too-late' and subject = ?")) {
            query.setString(1, "payment/" + paymentId);
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }
}
