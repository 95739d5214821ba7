package reimbursement.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static reimbursement.payments.BankAnswers.debited;
import static reimbursement.payments.BankAnswers.returned;
import static reimbursement.payments.People.BOB;
import static reimbursement.payments.People.CLEO;
import static reimbursement.payments.People.TOM;
import static reimbursement.payments.People.get;
import static reimbursement.payments.People.post;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reimbursement.kit.test.ProgrammeRule;
import reimbursement.kit.test.ProgrammeRule.Section;
import reimbursement.kit.test.PublishedEvent;
import reimbursement.kit.test.RealBackends;
import reimbursement.kit.test.Topic;
import reimbursement.payments.application.CompletingAccountChanges;

/** What becomes of payments when the account that they go to is changed or closed. */
@QuarkusTest
@RealBackends
class ChangedAccountTest {
    private final MovableClock clock;
    private final CompletingAccountChanges completing;

    ChangedAccountTest(MovableClock clock, CompletingAccountChanges completing) {
        this.clock = clock;
        this.completing = completing;
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    @ProgrammeRule(
            of = Section.MONEY,
            says =
                    "A change of bank account: out-of-band confirmation, two people, a hold period, notice to the old contact; payments under way freeze.",
            source = "our reading, ADR 0012")
    @Test
    void paymentsUnderWayFreezeAndGoToTheNewAccountWithNewApprovals() {
        // Given
        var scene = Scene.withFund("20000.00");
        var payee = Payees.paid(clock);
        var certified = scene.approved(payee.agency, "4000.00");
        var another = scene.approved("2000.00");
        var certifiedSchedule = scene.certified();
        var grouped = scene.approved(payee.agency, "1000.00");
        var openSchedule = scene.schedule();
        var scheduled = scene.award(payee.agency, "500.00");
        scene.payment(scheduled, "scheduled");

        // When
        var change = payee.change(payee.own(), Payees.NEW);

        // Then
        for (var award : List.of(certified, grouped, scheduled)) {
            var payment = scene.payment(award, "held");
            assertThat(payment.getList("[0].holds")).isEqualTo(List.of("ACCOUNT_CHANGE"));
            assertThat(payment.getString("[0].approvedBy")).isNull();
            assertThat(payment.getString("[0].certifiedBy")).isNull();
            assertThat(payment.getString("[0].scheduleId")).isNull();
        }
        post(BOB, "/v1/schedules/" + openSchedule + "/certify")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/schedule-empty"));
        post(CLEO, "/v1/schedules/" + certifiedSchedule + "/transmit")
                .then()
                .statusCode(200)
                .body("payments", equalTo(1));
        scene.payment(another, "disbursed");
        assertThat(scene.available()).isEqualTo("12500.00");
        await().untilAsserted(() -> assertThat(said(payee.agency, scene.idOf(certified)))
                .endsWith("payment-scheduled ACCOUNTS_PAYABLE OBLIGATED", "payment-held ACCOUNT_CHANGE"));
        post(People.ANN, "/v1/payments/" + scene.idOf(scheduled) + "/approve")
                .then()
                .statusCode(409);
        post(People.ANN, "/v1/payments/" + scene.idOf(scheduled) + "/release", People.WHY)
                .then()
                .statusCode(409);

        // When
        payee.agree(change);
        completing.completeDue();
        scene.payment(certified, "held");
        clock.forwardDays(11);
        completing.completeDue();

        // Then
        assertThat(payee.shown().getList("accounts.status")).isEqualTo(List.of("replaced", "confirmed"));
        List.of(certified, grouped, scheduled).forEach(award -> {
            scene.payment(award, "scheduled");
            scene.approve(award);
        });
        var schedule = scene.transmitted();
        var file = get(TOM, "/v1/schedules/" + schedule + "/files/pain.001")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(file).contains(Payees.NEW).doesNotContain(Payees.OLD);
        get(TOM, "/v1/ledger/trial-balance").then().statusCode(200).body("balanced", equalTo(true));
    }

    @Test
    void aNewPaymentDuringAChangeIsHeldFromTheStart() {
        var scene = Scene.withFund("20000.00");
        var payee = Payees.paid(clock);
        var change = payee.change(TOM, Payees.NEW);

        var award = scene.award(payee.agency, "4000.00");

        assertThat(scene.payment(award, "held").getList("[0].holds")).isEqualTo(List.of("ACCOUNT_CHANGE"));
        assertThat(scene.available()).isEqualTo("16000.00");
        post(TOM, payee.path + "/changes/" + change + "/withdraw", Map.of("reason", "a mistake"))
                .then()
                .statusCode(200)
                .body("status", equalTo("withdrawn"));
        scene.payment(award, "scheduled");
    }

    @Test
    void theHoldEndsAtItsVeryInstant() {
        // Given
        var payee = Payees.paid(clock);
        var change = payee.change(TOM, Payees.NEW);
        payee.agree(change);
        var end = Instant.parse(payee.shownChange(change).getString("holdUntil"));

        // When, Then
        clock.standAt(end.minusMillis(1));
        completing.completeDue();
        assertThat(payee.shownChange(change).getString("status")).isEqualTo("confirmed");
        clock.standAt(end);
        completing.completeDue();
        assertThat(payee.shownChange(change).getString("status")).isEqualTo("completed");
        assertThat(Instant.parse(payee.shown().getString("accounts[1].usableFrom")))
                .isEqualTo(end);
    }

    @Test
    void aPaymentInAFileThatLeftGoesToTheOldAccount() {
        // Given
        var scene = Scene.withFund("20000.00");
        var payee = Payees.paid(clock);
        var award = scene.approved(payee.agency, "4000.00");
        var schedule = scene.transmitted();
        var name = scene.endToEndId(award);

        // When
        var change = payee.change(TOM, Payees.NEW);
        payee.agree(change);
        clock.forwardDays(11);
        completing.completeDue();

        // Then
        scene.payment(award, "disbursed");
        BankAnswers.post(debited("C-" + name, name, "4000.00")).then().statusCode(200);
        scene.payment(award, "settled");
        assertThat(get(TOM, "/v1/schedules/" + schedule + "/files/pain.001").asString())
                .contains(Payees.OLD);
    }

    @Test
    void whatComesBackDuringAChangeIsReissuedAndWaitsForTheNewAccount() {
        // Given
        var scene = Scene.withFund("20000.00");
        var payee = Payees.paid(clock);
        var award = scene.approved(payee.agency, "4000.00");
        var name = scene.transmittedAs(award);
        payee.change(TOM, Payees.NEW);
        BankAnswers.post(returned("R-" + name, name, "4000.00", "R02")).then().statusCode(200);

        // When
        post(People.ANN, "/v1/payments/" + scene.idOf(award) + "/reissue", Map.of("reason", "the account is closed"))
                .then()
                .statusCode(201);

        // Then
        assertThat(scene.payments(award).getList("status")).isEqualTo(List.of("cancelled", "held"));
        assertThat(scene.payments(award).getList("[1].holds")).isEqualTo(List.of("ACCOUNT_CHANGE"));
    }

    @Test
    void anAccountThatIsClosedBeforeItsFileLeavesIsPaidNothing() {
        // Given
        var scene = Scene.withFund("20000.00");
        var payee = Payees.paid(clock);
        var award = scene.approved(payee.agency, "4000.00");
        var schedule = scene.certified();
        var account = payee.shown().getString("accounts[0].id");

        // When
        post(TOM, payee.path + "/accounts/" + account + "/close", Map.of("reason", "the bank says so"))
                .then()
                .statusCode(200)
                .body("status", equalTo("closed"));

        // Then
        scene.payment(award, "held");
        post(CLEO, "/v1/schedules/" + schedule + "/transmit")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/schedule-empty"));
        var later = scene.award(payee.agency, "1000.00");
        scene.payment(later, "held");
        assertThat(payee.shown().getBoolean("payable")).isFalse();

        // When: a change that is given up leaves them where they are, one that is confirmed lets them go on
        var first = payee.change(TOM, Payees.NEW);
        post(TOM, payee.path + "/changes/" + first + "/reject", Map.of("reason", "wrong"))
                .then()
                .statusCode(200);
        scene.payment(award, "held");
        var second = payee.change(TOM, "444455556666");
        payee.agree(second);
        clock.forwardDays(11);
        completing.completeDue();

        // Then
        scene.payment(award, "scheduled");
        scene.payment(later, "scheduled");
    }

    @Test
    void aPaymentThatIsTakenBackJoinsWhatItsAwardHasBroughtSince() {
        // Given
        var scene = Scene.withFund("20000.00");
        var payee = Payees.paid(clock);
        var risen = scene.approved(payee.agency, "4000.00");
        var fallen = scene.approved(payee.agency, "3000.00");
        var withheld = scene.approved(payee.agency, "1000.00");
        scene.certified();
        scene.adjust(risen, 2, "4000.00", "4500.00");
        scene.adjust(fallen, 2, "3000.00", "1000.00");
        scene.withhold(withheld);
        await().untilAsserted(() ->
                assertThat(scene.payments(risen).getList("status")).isEqualTo(List.of("certified", "scheduled")));
        await().untilAsserted(() -> assertThat(Topic.read("reimbursement.payments", payee.agency.toString()))
                .extracting(PublishedEvent::type)
                .contains("debt-raised"));

        // When
        payee.change(TOM, Payees.NEW);

        // Then
        assertThat(scene.payments(risen).getList("status")).isEqualTo(List.of("cancelled", "held"));
        assertThat(scene.payments(risen).getString("[1].amount.amount")).isEqualTo("4500.00");
        assertThat(scene.payments(fallen).getList("status")).isEqualTo(List.of("held"));
        assertThat(scene.payments(fallen).getString("[0].amount.amount")).isEqualTo("1000.00");
        assertThat(scene.payments(withheld).getList("[0].holds")).isEqualTo(List.of("AWARD", "ACCOUNT_CHANGE"));
        assertThat(scene.available()).isEqualTo("13500.00");
    }

    private static List<String> said(UUID agency, String paymentId) {
        return Topic.read("reimbursement.payments", agency.toString()).stream()
                .filter(event -> paymentId.equals(event.data().path("paymentId").asText()))
                .map(event -> (event.type() + " " + event.data().path("reason").asText()
                                + String.join(" ", event.data().findValuesAsText("account")))
                        .strip())
                .toList();
    }
}
