package reimbursement.local.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import reimbursement.local.bank.Bank;
import reimbursement.local.client.Api;
import reimbursement.local.client.Together;
import reimbursement.local.client.Waiting;
import reimbursement.local.client.Who;
import reimbursement.local.stack.Service;
import reimbursement.local.token.Role;

/**
 * How long it takes to pay 10,000 awards: scheduled from their events, approved, grouped, certified, rendered in both
 * formats, and settled by the bank's answers; beside the COPY of the rows that it leaves behind.
 */
final class PaymentsBenchmark implements Benchmark {
    private static final int PAYMENTS = 10_000;
    private static final int AT_ONCE = 500;
    private static final double GOAL = 30;
    private static final double NANOS_PER_SECOND = 1e9;
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final List<String> TABLES =
            List.of("payment", "journal", "ledger_entry", "sent_file_part", "settlement");
    private static final Who TREASURY = Who.person(Role.TREASURY, "theo-treasury");
    private static final Who SECOND_TREASURY = Who.person(Role.TREASURY, "thea-treasury");
    private static final Who APPROVER = Who.person(Role.APPROVER, "anna-approver");
    private static final Who CERTIFIER = Who.person(Role.CERTIFIER, "carl-certifier");
    private static final Who DISBURSER = Who.person(Role.DISBURSER, "dora-disburser");

    private double seconds;

    @FunctionalInterface
    private interface Stage<T> {
        T run();
    }

    @Override
    public String name() {
        return "payments";
    }

    @Override
    public List<Figure> measure(Rig rig) {
        rig.service(Service.PAYMENTS).start();
        Api api = rig.api(Service.PAYMENTS);
        try (Connection connection = rig.connect(Service.PAYMENTS)) {
            String fund = prepare(rig, api);
            pay(rig, api, connection, fund);
            double copied = CopiedTables.seconds(connection, TABLES, rig.folder());
            return List.of(new Figure(
                    "payments, from award to settlement",
                    PAYMENTS / seconds,
                    "/s",
                    PAYMENTS / copied,
                    "COPY of the same rows",
                    "10,000 in under 30 s",
                    seconds < GOAL));
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** A fund and an account for each agency; not measured. */
    private static String prepare(Rig rig, Api api) {
        String fund = api.post(TREASURY, "/v1/funds", Map.of("code", "BENCH", "title", "Benchmark", "fiscalYear", 2026))
                .expect(201)
                .json()
                .path("id")
                .asText();
        for (String step : List.of("appropriations", "apportionments", "allotments")) {
            api.post(
                            TREASURY,
                            "/v1/funds/" + fund + "/" + step,
                            Map.of("amount", Map.of("amount", "900000000.00", "currency", "USD"), "reference", "BENCH"))
                    .expect(201);
        }
        Together.each(IntStream.range(0, PAYMENTS).boxed().toList(), number -> payee(api, number));
        rig.say(String.format(Locale.ROOT, "%,d payees have an account", PAYMENTS));
        return fund;
    }

    private static void payee(Api api, int number) {
        String path = "/v1/payees/" + AwardEvents.agency(number) + "/accounts";
        JsonNode account = api.post(
                        TREASURY,
                        path,
                        Map.of(
                                "routingNumber",
                                List.of("123456780", "987654320", "111111118").get(number % 3),
                                "accountNumber",
                                String.format(Locale.ROOT, "%010d", number),
                                "accountType",
                                "CHECKING",
                                "holder",
                                "Sheriff’s Office " + number))
                .expect(201)
                .json();
        api.post(SECOND_TREASURY, path + "/" + account.path("id").asText() + "/confirm", Map.of("method", "CALL_BACK"))
                .expect(200);
    }

    private void pay(Rig rig, Api api, Connection connection, String fund) {
        timed(rig, "scheduled", () -> {
            AwardEvents.publish(rig.brokers(), PAYMENTS);
            Waiting.until("payments", PATIENCE, () -> count(connection, "scheduled") == PAYMENTS);
            return true;
        });
        timed(rig, "approved", () -> {
            approve(api);
            return true;
        });
        String schedule = timed(
                rig,
                "grouped",
                () -> api.post(APPROVER, "/v1/schedules", Map.of("fundId", fund))
                        .expect(201)
                        .json()
                        .path("id")
                        .asText());
        String path = "/v1/schedules/" + schedule;
        timed(
                rig,
                "certified",
                () -> api.post(CERTIFIER, path + "/certify", Map.of()).expect(200));
        timed(
                rig,
                "sent, in both formats",
                () -> api.post(DISBURSER, path + "/transmit", Map.of()).expect(200));
        byte[] file = timed(
                rig,
                "fetched",
                () -> api.get(TREASURY, path + "/files/pain.001").expect(200).bytes());
        Bank.Answers answers = new Bank(287).answer(file);
        timed(rig, "status report posted", () -> settle(api, answers.statusReport()));
        timed(rig, "settled", () -> settle(api, answers.notification().orElseThrow()));
        if (count(connection, "settled") + count(connection, "returned") + count(connection, "rejected") != PAYMENTS) {
            throw new IllegalStateException("not every payment has come to its end");
        }
    }

    private static void approve(Api api) {
        List<String> ids = new ArrayList<>();
        api.each(
                APPROVER,
                "/v1/payments?status=scheduled&limit=1000",
                payment -> ids.add(payment.path("id").asText()));
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            api.post(
                            APPROVER,
                            "/v1/payments/approve",
                            Map.of("paymentIds", ids.subList(from, Math.min(from + AT_ONCE, ids.size()))))
                    .expect(200);
        }
    }

    private static JsonNode settle(Api api, byte[] report) {
        JsonNode posted = api.upload(TREASURY, "/v1/settlements", "application/xml", report)
                .expect(200)
                .json();
        if (posted.path("openItems").asInt() != 0) {
            throw new IllegalStateException("the bank's answer left open items");
        }
        return posted;
    }

    private <T> T timed(Rig rig, String stage, Stage<T> work) {
        long began = System.nanoTime();
        T result = work.run();
        double took = (System.nanoTime() - began) / NANOS_PER_SECOND;
        seconds += took;
        rig.say(String.format(Locale.ROOT, "%-24s %6.1f s", stage, took));
        return result;
    }

    private static int count(Connection connection, String status) {
        try (Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery(
                        "select count(*) from payment where status = '" + status.toUpperCase(Locale.ROOT) + "'")) {
            count.next();
            return count.getInt(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
