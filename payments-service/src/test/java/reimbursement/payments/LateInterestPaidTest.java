package reimbursement.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static reimbursement.payments.People.ANN;
import static reimbursement.payments.People.TOM;
import static reimbursement.payments.People.get;
import static reimbursement.payments.People.post;

import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reimbursement.kit.test.RealBackends;
import reimbursement.kit.test.Tokens;
import reimbursement.kit.test.Topic;
import reimbursement.payments.application.FollowingEntitlements;
import reimbursement.payments.application.SwitchableInterest;
import reimbursement.payments.domain.Money;
import reimbursement.payments.files.PamFile;
import reimbursement.payments.files.WrittenOrder;

/** Where a rate is set, what is paid late is paid with its interest, in the same file. */
@QuarkusTest
@RealBackends
class LateInterestPaidTest {
    private static final String ADA = Tokens.of("approver", "ada");

    private final FollowingEntitlements following;
    private final SwitchableInterest interest;
    private final MovableClock clock;

    LateInterestPaidTest(FollowingEntitlements following, SwitchableInterest interest, MovableClock clock) {
        this.following = following;
        this.interest = interest;
        this.clock = clock;
    }

    @AfterEach
    void asBefore() {
        interest.off();
        clock.reset();
    }

    /** Due on 7 April 2026, 30 days after it was calculated. The first two are the published examples. */
    @ParameterizedTest
    @CsvSource({
        "6.5, 2026-04-17, 2.71",
        "6,   2026-06-22, 18.83",
        "6,   2026-04-07, 0.00",
        "6,   2026-04-08, 0.00",
    })
    void bothFilesTheLedgerAndTheEventsHaveTheInterest(String rate, String day, String owed) {
        // Given
        interest.on(rate);
        var scene = Scene.withFund("2000.00");
        var award = due(scene);

        // When
        clock.standAt(Instant.parse(day + "T15:00:00Z"));
        var schedule = scene.transmitted();

        // Then
        var sent = new BigDecimal(owed).add(new BigDecimal("1500.00"));
        assertThat(WrittenOrder.read(file(schedule, "pain.001")).total()).isEqualByComparingTo(sent);
        assertThat(PamFile.read(file(schedule, "pam-spr")).dollars("E", "TotalAmountPayments"))
                .isEqualByComparingTo(sent);
        assertThat(scene.payments(award).getString("[0].interest.amount")).isEqualTo(owed);
        BankAnswers.post(BankAnswers.debited("INT-" + scene.fiscalYear, scene.endToEndId(award), sent.toPlainString()))
                .then()
                .body("settled", equalTo(1));
        assertThat(scene.balances().getString("balances.expended.amount")).isEqualTo(sent.toPlainString());
        assertThat(scene.balances().getString("balances.obligated.amount")).isEqualTo("0.00");
        var agency = scene.agencyOf(award).toString();
        await().untilAsserted(() -> assertThat(Topic.read("reimbursement.payments", agency, "payment-settled"))
                .singleElement()
                .satisfies(event -> assertThat(
                                event.data().path("interest").path("amount").asText("0.00"))
                        .isEqualTo(owed)));
    }

    @Test
    void whatComesBackBringsItsInterestBackAndIsReissuedWithWhatIsOwedByThen() {
        // Given
        interest.on("6.5");
        var scene = Scene.withFund("2000.00");
        var award = due(scene);
        clock.standAt(Instant.parse("2026-04-17T15:00:00Z"));
        var endToEndId = scene.transmittedAs(award);
        var first = scene.idOf(award);

        // When
        BankAnswers.post(BankAnswers.debited("INT-A", endToEndId, "1500.00"))
                .then()
                .body("openItems", equalTo(1));
        BankAnswers.post(BankAnswers.returned("INT-B", endToEndId, "1502.71", "R03"))
                .then()
                .body("returned", equalTo(1));
        clock.standAt(Instant.parse("2026-06-22T15:00:00Z"));
        var fresh = post(ANN, "/v1/payments/" + first + "/reissue", Map.of("reason", "another account"))
                .then()
                .statusCode(201)
                .body("dueOn", equalTo("2026-04-07"))
                .body("interest.amount", equalTo("0.00"))
                .extract()
                .<String>path("id");
        post(ADA, "/v1/payments/" + fresh + "/approve").then().statusCode(200);
        scene.transmitted();

        // Then
        get(TOM, "/v1/payments/" + fresh).then().body("interest.amount", equalTo("20.40"));
        assertThat(scene.balances().getString("balances.obligated.amount")).isEqualTo("1520.40");
        assertThat(scene.available()).isEqualTo("479.60");
    }

    /** 1,500.00, due on 7 April 2026, approved, with an account to be paid to. */
    private UUID due(Scene scene) {
        clock.standAt(Instant.parse("2026-03-08T15:00:00Z"));
        var award = UUID.randomUUID();
        var agency = UUID.randomUUID();
        scene.knows(award, agency);
        following.follow(List.of(Statements.award(
                award, agency, scene.quarter, 1, Money.parse("1500.00"), Received.at("2026-03-08T15:00:00Z"))));
        People.confirmAccount(agency);
        scene.approve(award);
        return award;
    }

    private static byte[] file(String schedule, String format) {
        return get(TOM, "/v1/schedules/" + schedule + "/files/" + format).asByteArray();
    }
}
