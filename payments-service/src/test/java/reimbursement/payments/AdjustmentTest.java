package reimbursement.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static reimbursement.payments.BankAnswers.returned;
import static reimbursement.payments.People.ANN;
import static reimbursement.payments.People.AUDITOR;
import static reimbursement.payments.People.get;
import static reimbursement.payments.People.post;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import reimbursement.kit.test.PublishedEvent;
import reimbursement.kit.test.RealBackends;
import reimbursement.kit.test.Topic;
import reimbursement.kit.test.Upstream;

@QuarkusTest
@RealBackends
class AdjustmentTest {
    @Test
    void beforeCertificationTheAmountIsReplacedAndTheApprovalFalls() {
        // Given
        var scene = Scene.withFund("10000.00");
        var award = scene.approved("4000.00");
        scene.schedule();

        // When
        scene.adjust(award, 2, "4000.00", "3000.00");

        // Then
        await().untilAsserted(() ->
                assertThat(scene.payments(award).getString("[0].amount.amount")).isEqualTo("3000.00"));
        var payment = scene.payment(award, "scheduled");
        assertThat(payment.getString("[0].approvedBy")).isNull();
        assertThat(payment.getString("[0].scheduleId")).isNull();
        assertThat(scene.available()).isEqualTo("7000.00");
        await().untilAsserted(() -> assertThat(said(scene, award))
                .containsExactly(
                        "payment-scheduled 4000.00 ALLOTMENT_AVAILABLE", "payment-scheduled 3000.00 OBLIGATED"));
    }

    @Test
    void anAwardThatFallsToNothingCancelsItsPaymentAndOneThatRisesAgainIsPaidAnew() {
        // Given
        var scene = Scene.withFund("10000.00");
        var award = scene.award("4000.00");
        scene.payment(award, "scheduled");

        // When
        scene.adjust(award, 2, "4000.00", "0.00");
        scene.payment(award, "cancelled");
        assertThat(scene.available()).isEqualTo("10000.00");
        scene.adjust(award, 3, "0.00", "2500.00");

        // Then
        await().untilAsserted(() ->
                assertThat(scene.payments(award).getList("status")).isEqualTo(List.of("cancelled", "scheduled")));
        assertThat(scene.available()).isEqualTo("7500.00");
    }

    @Test
    void aRiseThatTheFundCannotBearIsHeldWhole() {
        // Given
        var scene = Scene.withFund("4000.00");
        var award = scene.award("4000.00");
        scene.payment(award, "scheduled");

        // When
        scene.adjust(award, 2, "4000.00", "4000.01");

        // Then
        var payment = scene.payment(award, "held");
        assertThat(payment.getString("[0].amount.amount")).isEqualTo("4000.01");
        assertThat(scene.available()).isEqualTo("4000.00");
        scene.allot("0.01", "SECOND");
        scene.payment(award, "scheduled");
        assertThat(scene.available()).isEqualTo("0.00");
    }

    @Test
    void fromCertificationOnMoreIsASupplement() {
        // Given
        var scene = Scene.withFund("10000.00");
        var award = scene.approved("4000.00");
        scene.certified();

        // When
        scene.adjust(award, 2, "4000.00", "4500.00");

        // Then
        await().untilAsserted(() ->
                assertThat(scene.payments(award).getList("status")).isEqualTo(List.of("certified", "scheduled")));
        assertThat(scene.payments(award).getList("amount.amount")).isEqualTo(List.of("4000.00", "500.00"));
        assertThat(scene.payments(award).getList("revision")).isEqualTo(List.of(1, 2));
    }

    @Test
    void fromCertificationOnLessIsADebt() {
        // Given
        var scene = Scene.withFund("10000.00");
        var award = scene.approved("4000.00");
        scene.transmitted();

        // When
        scene.adjust(award, 2, "4000.00", "3000.00");

        // Then
        await().untilAsserted(() -> assertThat(said(scene, award)).contains("debt-raised 1000.00 RECEIVABLE"));
        scene.payment(award, "disbursed");

        // When
        scene.adjust(award, 3, "3000.00", "3500.00");

        // Then: the debt falls, and nothing is paid on top of it
        await().untilAsserted(() -> assertThat(said(scene, award)).contains("debt-reduced 500.00 REFUND_EXPECTED"));
        scene.payment(award, "disbursed");

        // When
        scene.adjust(award, 4, "3500.00", "4200.00");

        // Then: nothing is owed any more, and what is more is a supplement
        await().untilAsserted(() ->
                assertThat(scene.payments(award).getList("amount.amount")).isEqualTo(List.of("4000.00", "200.00")));
        assertThat(get(AUDITOR, "/v1/debts?awardId=" + award).jsonPath().getList("status"))
                .isEqualTo(List.of("closed"));
    }

    @Test
    void whatBouncedIsScheduledAnewWhenItsAwardChanges() {
        // Given
        var scene = Scene.withFund("10000.00");
        var award = scene.approved("4000.00");
        scene.transmitted();
        BankAnswers.post(returned("ADJ-" + scene.fiscalYear, scene.endToEndId(award), "4000.00", "R03"));

        // When
        scene.adjust(award, 2, "4000.00", "3000.00");

        // Then
        await().untilAsserted(() ->
                assertThat(scene.payments(award).getList("status")).isEqualTo(List.of("cancelled", "scheduled")));
        assertThat(scene.available()).isEqualTo("7000.00");
    }

    @Test
    void aDebtFallsAwayWhenTheMoneyComesBackAndWhatIsDueIsPaid() {
        // Given
        var scene = Scene.withFund("20000.00");
        var award = scene.approved("10000.00");
        scene.transmitted();
        scene.adjust(award, 2, "10000.00", "8000.00");
        await().untilAsserted(() -> assertThat(said(scene, award)).contains("debt-raised 2000.00 RECEIVABLE"));

        // When
        BankAnswers.post(returned("DEBT-" + scene.fiscalYear, scene.endToEndId(award), "10000.00", "R03"))
                .then()
                .statusCode(200);

        // Then
        assertThat(scene.payments(award).getList("status")).isEqualTo(List.of("cancelled", "scheduled"));
        assertThat(scene.payments(award).getList("amount.amount")).isEqualTo(List.of("10000.00", "8000.00"));
        assertThat(scene.available()).isEqualTo("12000.00");

        // When
        scene.adjust(award, 3, "8000.00", "9000.00");

        // Then
        await().untilAsserted(() ->
                assertThat(scene.payments(award).getList("amount.amount")).isEqualTo(List.of("10000.00", "9000.00")));
        assertThat(scene.available()).isEqualTo("11000.00");
    }

    @Test
    void aSecondPaymentOfARevisionTakesThePlaceOfMoneyThatCameBack() {
        // Given: 4,000.00 and 500.00 are on their way, and a debt of 1,000.00 stands
        var scene = Scene.withFund("20000.00");
        var award = scene.approved("4000.00");
        var first = scene.transmittedAs(award);
        scene.adjust(award, 2, "4000.00", "4500.00");
        await().untilAsserted(() ->
                assertThat(scene.payments(award).getList("status")).isEqualTo(List.of("disbursed", "scheduled")));
        post(ANN, "/v1/payments/" + scene.payments(award).getString("[1].id") + "/approve");
        scene.transmitted();
        scene.adjust(award, 3, "4500.00", "3500.00");
        await().untilAsserted(() -> assertThat(said(scene, award)).contains("debt-raised 1000.00 RECEIVABLE"));

        // When
        BankAnswers.post(returned("TWICE-" + scene.fiscalYear, first, "4000.00", "R03"))
                .then()
                .statusCode(200);

        // Then
        assertThat(scene.payments(award).getList("status")).isEqualTo(List.of("cancelled", "disbursed", "scheduled"));
        assertThat(scene.payments(award).getList("amount.amount")).isEqualTo(List.of("4000.00", "500.00", "3000.00"));
    }

    @Test
    void anAwardOfNothingBringsNoPayment() {
        var scene = Scene.withFund("10000.00");
        var nothing = scene.award("0.00");
        var something = scene.award("1.00");

        scene.payment(something, "scheduled");
        scene.adjust(nothing, 2, "0.00", "5.00");

        scene.payment(nothing, "scheduled");
    }

    @Test
    void anAwardIsPaidOnceHoweverOftenItIsSaid() {
        // Given
        var scene = Scene.withFund("10000.00");
        var award = scene.award("4000.00");
        scene.payment(award, "scheduled");
        var agency = scene.agencyOf(award).toString();
        var said = Topic.read("reimbursement.awards", agency).getFirst();

        // When: the broker delivers it again, and awards-service says it anew
        Upstream.repeats("reimbursement.awards", agency, 1, "award-calculated", said.data());
        Upstream.says("reimbursement.awards", agency, "award-calculated", said.data());
        scene.adjust(award, 2, "4000.00", "4000.00");
        var behind = UUID.fromString(scene.idOf(award));
        post(ANN, "/v1/payments/" + behind + "/approve").then().statusCode(200);
        scene.adjust(award, 3, "4000.00", "4100.00");

        // Then
        await().untilAsserted(() ->
                assertThat(scene.payments(award).getList("amount.amount")).isEqualTo(List.of("4100.00")));
        assertThat(scene.available()).isEqualTo("5900.00");
    }

    private static List<String> said(Scene scene, UUID award) {
        return Topic.read("reimbursement.payments", scene.agencyOf(award).toString()).stream()
                .map(AdjustmentTest::line)
                .toList();
    }

    private static String line(PublishedEvent event) {
        return event.type() + " " + event.data().path("amount").path("amount").asText() + " "
                + event.data().path("entries").path(0).path("account").asText();
    }
}
