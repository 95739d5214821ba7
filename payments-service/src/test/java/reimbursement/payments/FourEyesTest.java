package reimbursement.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static reimbursement.payments.People.ANN;
import static reimbursement.payments.People.BOB;
import static reimbursement.payments.People.CLEO;
import static reimbursement.payments.People.TOM;
import static reimbursement.payments.People.get;
import static reimbursement.payments.People.post;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reimbursement.kit.test.ProgrammeRule;
import reimbursement.kit.test.ProgrammeRule.Section;
import reimbursement.kit.test.RealBackends;
import reimbursement.kit.test.Tokens;

@QuarkusTest
@RealBackends
class FourEyesTest {
    @Test
    void theSystemCannotApproveWhatItPrepared() {
        var scene = Scene.withFund("10000.00");
        var award = scene.award("4000.00");
        scene.payment(award, "scheduled");

        isSeparationOfDuties(post(Tokens.of("approver", "system"), "/v1/payments/" + scene.idOf(award) + "/approve"));
        scene.payment(award, "scheduled");
    }

    @Test
    void whoeverApprovedCannotCertify() {
        var scene = Scene.withFund("10000.00");
        var award = scene.approved("4000.00");
        var schedule = scene.schedule();

        isSeparationOfDuties(post(Tokens.of("certifier", "ann"), "/v1/schedules/" + schedule + "/certify"));
        scene.payment(award, "approved");
    }

    @ProgrammeRule(
            of = Section.MONEY,
            says = "Preparer, approver, certifier and disburser are four different people.",
            source = "31 USC 3528, 3325")
    @ParameterizedTest
    @ValueSource(strings = {"ann", "bob", "system"})
    void whoeverApprovedOrCertifiedCannotTransmit(String person) {
        // Given
        var scene = Scene.withFund("10000.00");
        var award = scene.approved("4000.00");
        var schedule = scene.certified();

        // When
        var answer = post(Tokens.of("disburser", person), "/v1/schedules/" + schedule + "/transmit");

        // Then
        isSeparationOfDuties(answer);
        scene.payment(award, "certified");
        get(TOM, "/v1/schedules/" + schedule + "/files/pain.001").then().statusCode(404);
    }

    @Test
    void ofTwoDisbursersAtOnceOneWins() throws Exception {
        // Given
        var scene = Scene.withFund("10000.00");
        scene.approved("4000.00");
        var schedule = scene.certified();
        var path = "/v1/schedules/" + schedule + "/transmit";

        // When
        List<Integer> answers;
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Integer> cleo = () -> post(CLEO, path).statusCode();
            Callable<Integer> carl =
                    () -> post(Tokens.of("disburser", "carl"), path).statusCode();
            answers = executor.invokeAll(List.of(cleo, carl)).stream()
                    .map(Future::resultNow)
                    .sorted()
                    .toList();
        }

        // Then
        assertThat(answers).containsExactly(200, 409);
        assertThat(scene.balances().getString("balances.obligated.amount")).isEqualTo("4000.00");
    }

    @Test
    void aScheduleIsCertifiedBeforeItIsTransmittedAndEachOnce() {
        var scene = Scene.withFund("10000.00");
        scene.approved("4000.00");
        var schedule = "/v1/schedules/" + scene.schedule();

        refused(post(CLEO, schedule + "/transmit"), "schedule-not-certified");
        post(BOB, schedule + "/certify").then().statusCode(200).body("status", equalTo("certified"));
        refused(post(BOB, schedule + "/certify"), "schedule-not-open");
        post(CLEO, schedule + "/transmit").then().statusCode(200).body("status", equalTo("transmitted"));
        refused(post(CLEO, schedule + "/transmit"), "schedule-not-certified");
    }

    @Test
    void onlyAScheduledPaymentIsApproved() {
        var scene = Scene.withFund("10000.00");
        var award = scene.approved("4000.00");

        refused(post(ANN, "/v1/payments/" + scene.idOf(award) + "/approve"), "payment-not-scheduled");
    }

    @Test
    void aPaymentWithoutAConfirmedPayeeIsLeftOutOfTheSchedule() {
        // Given
        var scene = Scene.withFund("10000.00");
        var award = scene.award("4000.00");
        var before = scene.payment(award, "scheduled");
        assertThat(before.getBoolean("[0].payeeConfirmed")).isFalse();
        post(ANN, "/v1/payments/" + scene.idOf(award) + "/approve").then().statusCode(200);
        refused(post(ANN, "/v1/schedules", Map.of("fundId", scene.fundId())), "nothing-to-schedule");

        // When
        People.confirmAccount(scene.agencyOf(award));

        // Then
        assertThat(scene.payment(award, "approved").getBoolean("[0].payeeConfirmed"))
                .isTrue();
        assertThat(scene.schedule()).isNotBlank();
    }

    @Test
    void aScheduleThatEverybodyLeftIsNotCertified() {
        var scene = Scene.withFund("10000.00");
        var award = scene.approved("4000.00");
        var schedule = scene.schedule();
        post(ANN, "/v1/payments/" + scene.idOf(award) + "/hold", Map.of("reason", "doubt"))
                .then()
                .statusCode(200);

        refused(post(BOB, "/v1/schedules/" + schedule + "/certify"), "schedule-empty");
    }

    private static void isSeparationOfDuties(Response answer) {
        refused(answer, "separation-of-duties");
    }

    private static void refused(Response answer, String rule) {
        answer.then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/" + rule));
    }
}
