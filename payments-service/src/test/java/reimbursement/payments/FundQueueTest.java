package reimbursement.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static reimbursement.payments.People.ANN;
import static reimbursement.payments.People.AUDITOR;
import static reimbursement.payments.People.get;
import static reimbursement.payments.People.post;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import reimbursement.kit.test.PublishedEvent;
import reimbursement.kit.test.RealBackends;
import reimbursement.kit.test.Topic;
import reimbursement.payments.application.EntitlementStatement;
import reimbursement.payments.application.FollowingEntitlements;
import reimbursement.payments.application.WatchingFunds;
import reimbursement.payments.domain.Money;

/** Who gets the money where it does not suffice for all. */
@QuarkusTest
@RealBackends
class FundQueueTest {
    private static final int ATTEMPTS = 200;

    private final FollowingEntitlements following;
    private final WatchingFunds watching;

    FundQueueTest(FollowingEntitlements following, WatchingFunds watching) {
        this.following = following;
        this.watching = watching;
    }

    @Test
    void ofTwoHundredObligationsAtOnceExactlyHalfFitAndTheRestProceedsByAge() throws Exception {
        // Given
        var scene = Scene.withFund("100000.00");
        List<Callable<Integer>> attempts = new ArrayList<>();
        IntStream.range(0, ATTEMPTS)
                .forEach(number -> attempts.add(() -> {
                    following.follow(List.of(due(scene, "1000.00")));
                    return number;
                }));

        // When
        List<Future<Integer>> done;
        try (var executor = Executors.newFixedThreadPool(ATTEMPTS)) {
            done = executor.invokeAll(attempts);
        }

        // Then
        assertThat(done).allSatisfy(each -> assertThat(each.state()).isEqualTo(Future.State.SUCCESS));
        assertThat(ids(scene, "scheduled")).hasSize(ATTEMPTS / 2);
        var waiting = ids(scene, "held");
        assertThat(waiting).hasSize(ATTEMPTS / 2);
        assertThat(scene.available()).isEqualTo("0.00");
        List<String> refused = get(AUDITOR, "/v1/funds/" + scene.fundId() + "/refused-obligations?limit=1000")
                .jsonPath()
                .getList("paymentId");
        assertThat(refused).containsExactlyInAnyOrderElementsOf(waiting);

        // When
        scene.allot("30000.00", "SECOND");

        // Then
        assertThat(ids(scene, "held")).isEqualTo(waiting.subList(30, waiting.size()));
        assertThat(scene.available()).isEqualTo("0.00");
    }

    @Test
    void whatACancelledPaymentGivesBackGoesToTheOldestThatWaits() {
        // Given
        var scene = Scene.withFund("1000.00");
        var first = scene.award("1000.00");
        scene.payment(first, "scheduled");
        var older = scene.award("1000.00");
        scene.payment(older, "held");
        var newer = scene.award("1000.00");
        scene.payment(newer, "held");

        // When
        cancel(scene, first);

        // Then
        scene.payment(older, "scheduled");
        scene.payment(newer, "held");
        assertThat(scene.available()).isEqualTo("0.00");
    }

    @Test
    void whatAFallenAwardGivesBackGoesToTheOldestThatWaitsAndNoNewcomerOvertakes() {
        // Given
        var scene = Scene.withFund("1000.00");
        var first = scene.award("1000.00");
        scene.payment(first, "scheduled");
        var older = scene.award("600.00");
        scene.payment(older, "held");
        var newer = scene.award("50.00");
        scene.payment(newer, "held");

        // When
        scene.adjust(first, 2, "1000.00", "350.00");
        await().untilAsserted(() -> assertThat(scene.available()).isEqualTo("650.00"));
        var newcomer = scene.award("650.00");
        scene.payment(newcomer, "held");
        post(ANN, "/v1/payments/" + scene.idOf(newer) + "/release", People.WHY)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/older-payment-waits"));
        watching.watch();

        // Then
        scene.payment(older, "scheduled");
        scene.payment(newer, "scheduled");
        scene.payment(newcomer, "held");
        assertThat(scene.available()).isEqualTo("0.00");
    }

    @Test
    void aPaymentGivenUpInAYearWithoutAFundIsSaid() {
        // Given
        var scene = Scene.withoutFund();
        var award = scene.award("400.00");
        scene.payment(award, "held");

        // When
        cancel(scene, award);

        // Then
        var agency = scene.agencyOf(award).toString();
        await().untilAsserted(() -> assertThat(Topic.read("reimbursement.payments", agency))
                .extracting(PublishedEvent::type)
                .containsExactly("payment-held", "payment-cancelled"));
        get(AUDITOR, "/v1/funds/refused-obligations?fiscalYear=" + scene.fiscalYear)
                .then()
                .statusCode(200)
                .body("paymentId", equalTo(List.of(scene.idOf(award))))
                .body("available.amount", equalTo(List.of("0.00")));
    }

    private static void cancel(Scene scene, UUID award) {
        post(ANN, "/v1/payments/" + scene.idOf(award) + "/cancel", Map.of("reason", "not due"))
                .then()
                .statusCode(200);
    }

    private static EntitlementStatement.Due due(Scene scene, String amount) {
        return Statements.award(
                UUID.randomUUID(),
                UUID.randomUUID(),
                scene.quarter,
                1,
                Money.parse(amount),
                new EntitlementStatement.Received(
                        UUID.randomUUID(), 1, "award-calculated", Instant.parse("2026-01-20T15:00:00Z"), "{}"));
    }

    /** By age. */
    private static List<String> ids(Scene scene, String status) {
        List<String> ids = get(AUDITOR, "/v1/payments?limit=1000&status=" + status + "&quarter=" + scene.quarter)
                .jsonPath()
                .getList("id");
        assertThat(new HashSet<>(ids)).hasSameSizeAs(ids);
        return ids;
    }
}
