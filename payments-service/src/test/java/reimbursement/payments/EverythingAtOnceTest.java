package reimbursement.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static reimbursement.payments.People.ANN;
import static reimbursement.payments.People.AUDITOR;
import static reimbursement.payments.People.BOB;
import static reimbursement.payments.People.CLEO;
import static reimbursement.payments.People.TOM;
import static reimbursement.payments.People.get;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import reimbursement.kit.test.RealBackends;
import reimbursement.payments.application.EntitlementStatement;
import reimbursement.payments.application.FollowingEntitlements;
import reimbursement.payments.domain.Money;

/** Awards come and change while people approve, hold, cancel, group, certify, transmit and allot, all at once. */
@QuarkusTest
@RealBackends
class EverythingAtOnceTest {
    private static final int THREADS = 8;
    private static final int STEPS = 40;
    private static final int AWARDS = 30;

    private final FollowingEntitlements following;
    private final AtomicInteger revision = new AtomicInteger(1);
    private final AtomicInteger allotments = new AtomicInteger();

    EverythingAtOnceTest(FollowingEntitlements following) {
        this.following = following;
    }

    @Test
    void nothingDeadlocksAndEveryCentIsInOnePlace() throws Exception {
        // Given
        var scene = Scene.withFund("40000.00");
        var agencies =
                IntStream.range(0, AWARDS).mapToObj(n -> UUID.randomUUID()).toList();
        var awards = IntStream.range(0, AWARDS).mapToObj(n -> UUID.randomUUID()).toList();
        agencies.forEach(People::confirmAccount);
        follow(scene, agencies, awards, new Random(0), AWARDS);

        // When
        List<String> failures;
        try (var executor = Executors.newFixedThreadPool(THREADS)) {
            failures = executor
                    .invokeAll(IntStream.range(0, THREADS)
                            .mapToObj(seed ->
                                    Executors.callable(() -> live(scene, agencies, awards, new Random(seed)), seed))
                            .toList())
                    .stream()
                    .filter(run -> run.state() != Future.State.SUCCESS)
                    .map(run -> String.valueOf(run.exceptionNow()))
                    .toList();
        }

        // Then
        assertThat(failures).isEmpty();
        get(AUDITOR, "/v1/ledger/trial-balance?fundId=" + scene.fundId())
                .then()
                .statusCode(200)
                .body("balanced", equalTo(true));
        var balances = scene.balances();
        var allotted = Money.parse(balances.getString("balances.allotted.amount"));
        var accounted = Money.sum(List.of(
                Money.parse(balances.getString("balances.available.amount")),
                Money.parse(balances.getString("balances.obligated.amount")),
                Money.parse(balances.getString("balances.expended.amount"))));
        assertThat(accounted).isEqualTo(allotted);
        assertThat(obligatedByPayments(scene)).isEqualTo(Money.parse(balances.getString("balances.obligated.amount")));
    }

    private void live(Scene scene, List<UUID> agencies, List<UUID> awards, Random random) {
        for (var step = 0; step < STEPS; step++) {
            switch (random.nextInt(8)) {
                case 0 -> follow(scene, agencies, awards, random, 1 + random.nextInt(10));
                case 1 -> act(ANN, "/v1/schedules", "{\"fundId\":\"" + scene.fundId() + "\"}");
                case 2 -> onSchedules(random);
                case 3 -> allot(scene, random);
                case 4 -> onPayment(scene, random, "hold", "{\"reason\":\"doubt\"}");
                case 5 -> onPayment(scene, random, random.nextBoolean() ? "release" : "cancel", "{\"reason\":\"r\"}");
                default -> onPayment(scene, random, "approve", "{}");
            }
        }
    }

    private void follow(Scene scene, List<UUID> agencies, List<UUID> awards, Random random, int count) {
        List<EntitlementStatement> statements = new ArrayList<>();
        for (var n = 0; n < count; n++) {
            var index = count == AWARDS ? n : random.nextInt(AWARDS);
            if (count < AWARDS && random.nextInt(5) == 0) {
                var withheld = random.nextInt(AWARDS);
                statements.add(Statements.withheld(
                        awards.get(withheld),
                        agencies.get(withheld),
                        scene.quarter,
                        Received.at("2026-01-20T15:00:00Z")));
                continue;
            }
            statements.add(Statements.award(
                    awards.get(index),
                    agencies.get(index),
                    scene.quarter,
                    revision.getAndIncrement(),
                    Money.ofCents(random.nextInt(0, 300_000)),
                    Received.at("2026-01-20T15:00:00Z")));
        }
        following.follow(statements);
    }

    private void allot(Scene scene, Random random) {
        var step = List.of("appropriations", "apportionments", "allotments").get(random.nextInt(3));
        act(
                TOM,
                "/v1/funds/" + scene.fundId() + "/" + step,
                "{\"amount\":{\"amount\":\"%d.00\",\"currency\":\"USD\"},\"reference\":\"R%d\"}"
                        .formatted(1 + random.nextInt(2_000), allotments.incrementAndGet()));
    }

    private static void onPayment(Scene scene, Random random, String action, String body) {
        List<String> ids = get(AUDITOR, "/v1/payments?limit=1000&quarter=" + scene.quarter)
                .jsonPath()
                .getList("id");
        act(ANN, "/v1/payments/" + ids.get(random.nextInt(ids.size())) + "/" + action, body);
    }

    private static void onSchedules(Random random) {
        List<String> ids = get(AUDITOR, "/v1/schedules?limit=1000")
                .jsonPath()
                .getList("findAll { it.status != 'transmitted' }.id");
        if (!ids.isEmpty()) {
            var path = "/v1/schedules/" + ids.get(random.nextInt(ids.size()));
            act(BOB, path + "/certify", "{}");
            act(CLEO, path + "/transmit", "{}");
        }
    }

    /** Done, or refused by a rule; never an error. */
    private static void act(String token, String path, String body) {
        var answer = PlainClient.post(token, path, body);
        assertThat(answer.statusCode()).as("%s: %s", path, answer.body()).isIn(200, 201, 409);
    }

    private static Money obligatedByPayments(Scene scene) {
        var payments =
                get(AUDITOR, "/v1/payments?limit=1000&quarter=" + scene.quarter).jsonPath();
        List<String> amounts =
                payments.getList("findAll { it.status in ['scheduled', 'approved', 'certified', 'disbursed'] "
                        + " || it.status == 'held' && !it.holds.contains('FUNDS') }"
                        + ".amount.amount");
        return Money.sum(amounts.stream().map(Money::parse).toList());
    }
}
