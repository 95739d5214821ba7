package reimbursement.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static reimbursement.payments.People.ANN;
import static reimbursement.payments.People.BOB;
import static reimbursement.payments.People.CLEO;
import static reimbursement.payments.People.TESS;
import static reimbursement.payments.People.TOM;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import reimbursement.kit.test.Tokens;
import reimbursement.payments.Stored.DebtRow;
import reimbursement.payments.Stored.PaymentRow;
import reimbursement.payments.application.EntitlementStatement;
import reimbursement.payments.application.FollowingEntitlements;
import reimbursement.payments.domain.Quarter;

/**
 * Many agencies whose histories go on together, so that one schedule pays for all of them. What is done is chosen by each
 * history alone; how, is what people and services do: statements of awards, requests, and reports of a bank.
 */
final class RandomProgramme {
    private static final String ADA = Tokens.of("approver", "ada");
    private static final List<String> ROUTING_NUMBERS = List.of("021000021", "011401533", "091000019");
    private static final int AT_ONCE = 250;

    final List<Scene> scenes = List.of(Scene.withFund("1500000.00"), Scene.withFund("600000.00"));
    final FilesOnTheWay files = new FilesOnTheWay();
    final RandomBank bank = new RandomBank("RANDOM-" + scenes.getFirst().fiscalYear);
    final List<AgencyHistory> histories;
    private final Map<UUID, AgencyHistory> byAgency;
    private final Map<UUID, Long> repaid = new HashMap<>();
    private final List<UUID> held = new ArrayList<>();
    private final FollowingEntitlements following;
    private final Stored stored;
    private int receipts;

    RandomProgramme(long seed, int agencies, FollowingEntitlements following, Stored stored) {
        this.following = following;
        this.stored = stored;
        this.histories = LongStream.range(seed, seed + agencies)
                .mapToObj(AgencyHistory::new)
                .toList();
        this.byAgency = histories.stream().collect(Collectors.toMap(history -> history.agency, history -> history));
    }

    Collection<UUID> agencies() {
        return byAgency.keySet();
    }

    /** What the bank has brought the agency, less what it has paid back, in cents. */
    long has(AgencyHistory history) {
        return bank.received(history.agency) - repaid.getOrDefault(history.agency, 0L);
    }

    void openAccounts() {
        all(histories, history -> {
            var path = "/v1/payees/" + history.agency + "/accounts";
            var proposed = PlainClient.send(
                    TOM, path, """
                    {"routingNumber":"%s","accountNumber":"2870%d","accountType":"CHECKING","holder":"Sheriff"}
                    """.formatted(ROUTING_NUMBERS.get(history.oneOf(3)), history.seed), 201);
            var id = proposed.replaceFirst(".*?\"id\":\"([^\"]+)\".*", "$1");
            PlainClient.send(TESS, path + "/" + id + "/confirm", "{\"method\":\"CALL_BACK\"}", 200);
            return 200;
        });
    }

    /** A quarter ends: its awards come, and claims of its months. */
    void quarterEnds(Quarter quarter) {
        follow(history -> history.quarterEnds(quarter));
    }

    void adjust(int onceIn) {
        follow(history -> history.somethingChanges(onceIn));
    }

    void lastWord() {
        follow(AgencyHistory::lastWord);
    }

    /** Some of what is scheduled is held, and what was held before goes on, as far as it still waits for that. */
    void holdAndRelease() {
        allOf(held, id -> post(ANN, "/v1/payments/" + id + "/release", "{\"reason\":\"no doubt\"}"));
        held.clear();
        payments(payment -> payment.status().equals("SCHEDULED")).stream()
                .filter(payment -> historyOf(payment.agency()).once(25))
                .forEach(payment -> held.add(payment.id()));
        allOf(held, id -> post(ANN, "/v1/payments/" + id + "/hold", "{\"reason\":\"doubt\"}"));
    }

    void release() {
        allOf(held, id -> post(ANN, "/v1/payments/" + id + "/release", "{\"reason\":\"no doubt\"}"));
        held.clear();
    }

    /** @param leavingOutOneIn so many are left for later, 0 for none */
    void approve(int leavingOutOneIn) {
        var ids = payments(payment -> payment.status().equals("SCHEDULED")).stream()
                .filter(payment ->
                        leavingOutOneIn == 0 || !historyOf(payment.agency()).once(leavingOutOneIn))
                .map(payment -> "\"" + payment.id() + "\"")
                .toList();
        for (var from = 0; from < ids.size(); from += AT_ONCE) {
            var some = String.join(",", ids.subList(from, Math.min(from + AT_ONCE, ids.size())));
            PlainClient.send(ADA, "/v1/payments/approve", "{\"paymentIds\":[" + some + "]}", 200);
        }
    }

    /** Groups and certifies what is approved; the schedules. */
    List<String> certify() {
        var schedules = new ArrayList<String>();
        for (var scene : scenes) {
            for (var type : List.of("PERFORMANCE_AWARD", "REIMBURSEMENT")) {
                var wanted = "{\"fundId\":\"" + scene.fundId() + "\",\"paymentType\":\"" + type + "\"}";
                var grouped = PlainClient.post(ADA, "/v1/schedules", wanted);
                assertThat(grouped.statusCode()).as(grouped.body()).isIn(201, 409);
                if (grouped.statusCode() == 201) {
                    var id = grouped.body().replaceFirst(".*?\"id\":\"([^\"]+)\".*", "$1");
                    PlainClient.send(BOB, "/v1/schedules/" + id + "/certify", "{}", 200);
                    schedules.add(id);
                }
            }
        }
        return schedules;
    }

    /** Sends the schedules; the bank does as it likes, or, at the end, all that it should. */
    void send(List<String> schedules, boolean reliably) {
        bank.remember();
        for (var schedule : schedules) {
            PlainClient.send(CLEO, "/v1/schedules/" + schedule + "/transmit", "{}", 200);
            var order = files.read(schedule);
            var byName = payments(payment -> true).stream()
                    .collect(Collectors.toMap(PaymentRow::endToEndId, payment -> payment));
            bank.carryOut(order, name -> Objects.requireNonNull(byName.get(name), name), this::historyOf, reliably);
        }
    }

    /** Most of what came back is paid anew; it may be that its award has seen to that. */
    void reissue(int leavingOutOneIn) {
        var back = payments(payment -> payment.bounced() && !payment.another()).stream()
                .filter(payment ->
                        leavingOutOneIn == 0 || !historyOf(payment.agency()).once(leavingOutOneIn))
                .map(PaymentRow::id)
                .toList();
        allOf(back, id -> post(ANN, "/v1/payments/" + id + "/reissue", "{\"reason\":\"sent again\"}"));
    }

    /** Some debts are appealed, appeals are decided, some are repaid in part. */
    void argue() {
        debts(debt -> debt.status().equals("APPEALED")).forEach(this::decide);
        debts(debt -> debt.status().equals("NOTICED")).forEach(debt -> {
            var history = historyOf(debt.agency());
            switch (history.oneOf(5)) {
                case 0, 1 -> post(Tokens.agency(debt.agency()), on(debt, "appeal"), "{\"reason\":\"our counts\"}");
                case 2 -> repay(debt, history.partOf(debt.outstanding()));
                default -> {}
            }
        });
    }

    /** What is still owed is paid back. */
    void repayAll() {
        debts(debt -> debt.status().equals("APPEALED"))
                .forEach(debt -> PlainClient.send(
                        TOM, on(debt, "decide"), "{\"decision\":\"UPHELD\",\"reason\":\"it stands\"}", 200));
        debts(debt -> debt.outstanding() > 0).forEach(debt -> repay(debt, debt.outstanding()));
    }

    void allot(String reference) {
        scenes.forEach(scene -> scene.allot("1000000.00", reference));
    }

    List<PaymentRow> payments(Predicate<PaymentRow> which) {
        return stored.payments(agencies()).stream().filter(which).toList();
    }

    List<DebtRow> debts(Predicate<DebtRow> which) {
        return stored.debts(agencies()).stream().filter(which).toList();
    }

    private void decide(DebtRow debt) {
        var history = historyOf(debt.agency());
        var decision = switch (history.oneOf(3)) {
            case 0 -> "\"WAIVED\"";
            case 1 -> "\"REDUCED\",\"outstanding\":" + money(history.partOf(debt.outstanding()));
            default -> "\"UPHELD\"";
        };
        post(TOM, on(debt, "decide"), "{\"reason\":\"as seen\",\"decision\":" + decision + "}");
    }

    private void repay(DebtRow debt, long cents) {
        PlainClient.send(
                TOM,
                on(debt, "repayments"),
                "{\"reference\":\"R%d\",\"amount\":%s}".formatted(++receipts, money(cents)),
                201);
        repaid.merge(debt.agency(), cents, Long::sum);
    }

    private void follow(Function<AgencyHistory, List<EntitlementStatement>> says) {
        var statements = histories.stream()
                .flatMap(history -> says.apply(history).stream())
                .toList();
        for (var from = 0; from < statements.size(); from += AT_ONCE) {
            following.follow(statements.subList(from, Math.min(from + AT_ONCE, statements.size())));
        }
    }

    private AgencyHistory historyOf(UUID agency) {
        return Objects.requireNonNull(byAgency.get(agency));
    }

    private static String on(DebtRow debt, String command) {
        return "/v1/debts/" + debt.id() + "/" + command;
    }

    private static String money(long cents) {
        return "{\"amount\":\"" + FilesOnTheWay.dollars(cents) + "\",\"currency\":\"USD\"}";
    }

    private static int post(String token, String path, String body) {
        return PlainClient.post(token, path, body).statusCode();
    }

    private static void allOf(Collection<UUID> ids, Function<UUID, Integer> request) {
        all(ids, request);
    }

    /** Done, or refused by a rule; never an error. */
    private static <T> void all(Collection<T> things, Function<T, Integer> request) {
        try (var executor = Executors.newFixedThreadPool(8)) {
            var answers = executor.invokeAll(things.stream()
                    .map(thing -> (Callable<Integer>) () -> request.apply(thing))
                    .toList());
            assertThat(answers).allSatisfy(answer -> {
                assertThat(answer.state()).isEqualTo(Future.State.SUCCESS);
                assertThat(answer.resultNow()).isIn(200, 201, 409);
            });
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }
}
