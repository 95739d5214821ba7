package reimbursement.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static reimbursement.payments.People.ANN;
import static reimbursement.payments.People.post;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reimbursement.kit.test.ProgrammeRule;
import reimbursement.kit.test.ProgrammeRule.Section;
import reimbursement.kit.test.RealBackends;
import reimbursement.kit.test.Topic;

/** The thirty days, and the days that do not count. */
@QuarkusTest
@RealBackends
class DueDayTest {
    private final MovableClock clock;

    DueDayTest(MovableClock clock) {
        this.clock = clock;
    }

    @AfterEach
    void theRealTimeAgain() {
        clock.reset();
    }

    @ProgrammeRule(
            of = Section.MONEY,
            says = "Reimbursement is due 30 calendar days after the bill unless held as believed improper.",
            source = "2 CFR 200.305(b)(3)")
    @Test
    void daysForWhichItIsHeldAsBelievedImproperDoNotCount() {
        // Given
        var scene = Scene.withFund("4000.00");
        var award = scene.award("4000.00");
        var first = dueOn(scene.payment(award, "scheduled"), "dueOn");
        hold(scene, award, Map.of("reason", "no such officers", "believedImproper", true));

        // When
        clock.forwardDays(10);
        var stopped = scene.payment(award, "held");
        post(ANN, "/v1/payments/" + scene.idOf(award) + "/release", People.WHY)
                .then()
                .statusCode(200);
        clock.forwardDays(3);

        // Then
        assertThat(stopped.getBoolean("[0].clock.running")).isFalse();
        assertThat(stopped.getInt("[0].clock.daysStopped")).isEqualTo(10);
        assertThat(dueOn(stopped, "clock.dueOn")).isEqualTo(first.plusDays(10));
        var payment = scene.payment(award, "scheduled");
        assertThat(dueOn(payment, "dueOn")).isEqualTo(first.plusDays(10));
        assertThat(dueOn(payment, "clock.firstDueOn")).isEqualTo(first);
        assertThat(payment.getBoolean("[0].clock.running")).isTrue();
        assertThat(payment.getInt("[0].clock.daysLeft")).isEqualTo(27);
        assertThat(payment.getList("[0].clock.stops.reason")).containsExactly("BELIEVED_IMPROPER");
        assertThat(payment.getList("[0].clock.stops.days")).containsExactly(10);
        var agency = scene.agencyOf(award).toString();
        await().untilAsserted(() -> assertThat(
                        Topic.read("reimbursement.payments", agency).getLast().text("dueOn"))
                .isEqualTo(first.plusDays(10).toString()));
    }

    @ProgrammeRule(
            of = Section.MONEY,
            says = "Reimbursement is due 30 calendar days after the bill unless held as believed improper.",
            source = "2 CFR 200.305(b)(3)")
    @Test
    void anyOtherHoldLetsTheDaysCount() {
        // Given
        var scene = Scene.withFund("4000.00");
        var award = scene.award("4000.00");
        var first = dueOn(scene.payment(award, "scheduled"), "dueOn");
        hold(scene, award, Map.of("reason", "holidays"));

        // When
        clock.forwardDays(31);

        // Then
        var payment = scene.payment(award, "held");
        assertThat(dueOn(payment, "clock.dueOn")).isEqualTo(first);
        assertThat(payment.getInt("[0].clock.daysLeft")).isEqualTo(-1);
        assertThat(payment.getList("[0].clock.stops")).isEmpty();
    }

    @Test
    void aWithheldAwardStopsTheClockUntilItIsStatedAgain() {
        // Given
        var scene = Scene.withFund("4000.00");
        var award = scene.award("4000.00");
        var first = dueOn(scene.payment(award, "scheduled"), "dueOn");
        scene.withhold(award);
        scene.payment(award, "held");

        // When
        clock.forwardDays(5);
        scene.adjust(award, 2, "4000.00", "3000.00");

        // Then
        var payment = scene.payment(award, "scheduled");
        assertThat(dueOn(payment, "dueOn")).isEqualTo(first.plusDays(5));
        assertThat(payment.getList("[0].clock.stops.reason")).containsExactly("AWARD_WITHHELD");
        assertThat(payment.getString("[0].clock.stops[0].until"))
                .isEqualTo(LocalDate.parse(payment.getString("[0].clock.stops[0].from"))
                        .plusDays(5)
                        .toString());
    }

    @Test
    void anOpenStopHasNoEnd() {
        var scene = Scene.withFund("4000.00");
        var award = scene.award("4000.00");
        scene.payment(award, "scheduled");
        hold(scene, award, Map.of("reason", "twice billed", "believedImproper", true));

        var path = "/v1/payments/" + scene.idOf(award);
        People.get(ANN, path).then().body("clock.stops[0].until", nullValue()).body("clock.stops[0].days", equalTo(0));
        post(ANN, path + "/hold", Map.of("reason", "x", "believedImproper", "perhaps"))
                .then()
                .statusCode(400);
    }

    private static void hold(Scene scene, UUID award, Map<String, Object> body) {
        post(ANN, "/v1/payments/" + scene.idOf(award) + "/hold", body).then().statusCode(200);
    }

    private static LocalDate dueOn(JsonPath payments, String field) {
        return LocalDate.parse(payments.getString("[0]." + field));
    }
}
