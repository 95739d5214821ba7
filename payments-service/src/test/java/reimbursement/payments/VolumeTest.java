package reimbursement.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static reimbursement.payments.People.ANN;
import static reimbursement.payments.People.AUDITOR;
import static reimbursement.payments.People.BOB;
import static reimbursement.payments.People.CLEO;
import static reimbursement.payments.People.TESS;
import static reimbursement.payments.People.TOM;
import static reimbursement.payments.People.get;
import static reimbursement.payments.People.post;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import reimbursement.kit.test.RealBackends;
import reimbursement.local.bank.Bank;
import reimbursement.payments.application.EntitlementStatement;
import reimbursement.payments.application.FollowingEntitlements;
import reimbursement.payments.domain.Money;

/** A quarter of the national programme: 958 awards scheduled, paid and settled. The times are far above what is usual. */
@QuarkusTest
@RealBackends
class VolumeTest {
    private static final Logger LOG = Logger.getLogger(VolumeTest.class);
    private static final int AWARDS = 958;
    private static final Duration SLOW = Duration.ofSeconds(20);

    private final FollowingEntitlements following;

    VolumeTest(FollowingEntitlements following) {
        this.following = following;
    }

    @FunctionalInterface
    private interface Work<T> {
        T run() throws Exception;
    }

    @Test
    void aQuarterOfTheWholeProgrammeIsPaid() {
        // Given
        var scene = Scene.withFund("100000000.00");
        var statements = statements(scene);
        var due = Money.sum(
                statements.stream().map(EntitlementStatement.Due::amount).toList());

        // When
        timed("scheduled", () -> {
            following.follow(statements);
            return true;
        });
        timed("payees confirmed", () -> all(statements, statement -> confirmAccount(statement.agencyId())));
        timed(
                "approved",
                () -> all(idsOf(scene), id -> PlainClient.send(ANN, "/v1/payments/" + id + "/approve", "{}", 200)));
        var schedule = timed("grouped", scene::schedule);
        var path = "/v1/schedules/" + schedule;
        timed("certified", () -> post(BOB, path + "/certify").then().statusCode(200));
        timed("transmitted", () -> post(CLEO, path + "/transmit").then().statusCode(200));
        var file = get(TOM, path + "/files/pain.001").asByteArray();
        var answers = new Bank(287).answer(file);
        var status = timed("status report posted", () -> settle(answers.statusReport()));
        var booked =
                timed("notification posted", () -> settle(answers.notification().orElseThrow()));

        // Then
        assertThat(status.getInt("accepted") + status.getInt("rejected")).isEqualTo(AWARDS);
        assertThat(booked.getInt("settled")).isEqualTo(AWARDS - status.getInt("rejected"));
        assertThat(booked.getInt("returned")).isPositive();
        assertThat(booked.getInt("openItems")).isZero();
        assertThat(statuses(scene)).containsOnly("settled", "returned", "rejected");
        var balances = scene.balances();
        var expended = Money.parse(balances.getString("balances.expended.amount"));
        var owed = Money.parse(balances.getString("balances.obligated.amount"));
        assertThat(expended.plus(owed)).isEqualTo(due);
        get(AUDITOR, "/v1/ledger/trial-balance").then().body("balanced", equalTo(true));
    }

    private static List<EntitlementStatement.Due> statements(Scene scene) {
        var random = new Random(958);
        return IntStream.range(0, AWARDS)
                .mapToObj(number -> Statements.award(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        scene.quarter,
                        1,
                        Money.ofCents(random.nextInt(1, 60) * 75_000L),
                        Received.at("2026-01-20T15:00:00Z")))
                .toList();
    }

    private static JsonPath settle(byte[] report) {
        return BankAnswers.post(new String(report, StandardCharsets.UTF_8))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static List<String> idsOf(Scene scene) {
        return get(AUDITOR, "/v1/payments?limit=1000&quarter=" + scene.quarter)
                .jsonPath()
                .getList("id");
    }

    private static List<String> statuses(Scene scene) {
        return get(AUDITOR, "/v1/payments?limit=1000&quarter=" + scene.quarter)
                .jsonPath()
                .getList("status");
    }

    private static <T> int all(List<T> things, Consumer<T> work) throws InterruptedException {
        try (var executor = Executors.newFixedThreadPool(8)) {
            var done = executor.invokeAll(things.stream()
                    .map(thing -> Executors.callable(() -> work.accept(thing)))
                    .toList());
            assertThat(done).allSatisfy(each -> assertThat(each.state()).isEqualTo(Future.State.SUCCESS));
            return things.size();
        }
    }

    private static void confirmAccount(UUID agency) {
        var path = "/v1/payees/" + agency + "/accounts";
        var proposed = PlainClient.send(TOM, path, """
                {"routingNumber":"021000021","accountNumber":"28700001","accountType":"CHECKING","holder":"Sheriff"}
                """, 201);
        PlainClient.send(
                TESS,
                path + "/" + proposed.replaceFirst(".*\"id\":\"([^\"]+)\".*", "$1") + "/confirm",
                "{\"method\":\"CALL_BACK\"}",
                200);
    }

    private static <T> T timed(String stage, Work<T> work) {
        var start = System.nanoTime();
        try {
            var result = work.run();
            var took = Duration.ofNanos(System.nanoTime() - start);
            LOG.infof("event=volume.measured stage=\"%s\" awards=%d millis=%d", stage, AWARDS, took.toMillis());
            assertThat(took).as(stage).isLessThan(SLOW);
            return result;
        } catch (Exception failure) {
            throw new AssertionError(stage, failure);
        }
    }
}
