package reimbursement.local.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import reimbursement.local.client.Api;
import reimbursement.local.client.Waiting;
import reimbursement.local.client.Who;
import reimbursement.local.stack.Service;
import reimbursement.local.token.Role;

/**
 * How long awards-service needs to recompute a closed quarter of 958 agreements and 8,501 officers, beside what it takes
 * to read the same rows from its database.
 */
final class ReplayBenchmark implements Benchmark {
    private static final int AGENCIES = 958;
    private static final int OFFICERS = 8_501;
    private static final int ROUNDS = 25;
    private static final double GOAL_MILLIS = 100;
    private static final double GOAL_WHOLE_MILLIS = 2_000;
    private static final double MICROS_PER_MILLI = 1e3;
    private static final double NANOS_PER_MILLI = 1e6;
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String QUARTER = "/v1/quarters/FY2026Q1";
    private static final Who PROGRAMME = Who.person(Role.PROGRAMME, "bench");
    private static final Who ICE = Who.person(Role.ICE, "bench");
    private static final List<String> TABLES = List.of(
            "standing",
            "standing_agreement",
            "roster",
            "roster_row",
            "performance_report",
            "award_decision",
            "award_officer");

    private record Round(double recomputing, double whole) {}

    @Override
    public String name() {
        return "replay";
    }

    @Override
    public List<Figure> measure(Rig rig) {
        rig.service(Service.AWARDS).start();
        Api api = rig.api(Service.AWARDS);
        api.post(PROGRAMME, QUARTER + "/close", Map.of()).expect(200);
        QuarterEvents.publish(rig.brokers(), AGENCIES, OFFICERS);
        try (Connection connection = rig.connect(Service.AWARDS)) {
            count(rig, api, connection);
            List<Round> rounds = new ArrayList<>();
            List<Double> reading = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                rounds.add(replay(api));
                reading.add(read(connection));
            }
            double recomputing = median(rounds, Round::recomputing);
            double whole = median(rounds, Round::whole);
            double limit = median(reading, Double::doubleValue);
            rig.say(String.format(
                    Locale.ROOT,
                    "recomputed in %.1f ms (%.1f the first time), replayed in %.0f ms (%.0f the first time)",
                    recomputing,
                    rounds.getFirst().recomputing(),
                    whole,
                    rounds.getFirst().whole()));
            return List.of(
                    new Figure(
                            "a quarter recomputed in memory",
                            recomputing,
                            "ms",
                            limit,
                            "reading the same rows",
                            "under 100 ms",
                            recomputing < GOAL_MILLIS),
                    new Figure(
                            "a quarter replayed, request to answer",
                            whole,
                            "ms",
                            limit,
                            "reading the same rows",
                            "about a second",
                            whole < GOAL_WHOLE_MILLIS));
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Both sources' counts, and the awards that follow; not measured. */
    private static void count(Rig rig, Api api, Connection connection) {
        StringBuilder counts = new StringBuilder("agencyId,assigned,located\n");
        for (int number = 0; number < AGENCIES; number++) {
            counts.append(QuarterEvents.agency(number))
                    .append(",100,")
                    .append(60 + number % 41)
                    .append('\n');
        }
        byte[] table = counts.toString().getBytes(StandardCharsets.UTF_8);
        Waiting.until("agencies", PATIENCE, () -> rows(connection, "agency") == AGENCIES);
        String imports = "/v1/performance/imports?quarter=FY2026Q1&source=";
        api.upload(PROGRAMME, imports + "agency", "text/csv", table).expect(202);
        api.upload(ICE, imports + "ice", "text/csv", table).expect(202);
        Waiting.until(
                "awards",
                PATIENCE,
                () -> rows(connection, "award where status in ('CALCULATED', 'ADJUSTED')") == AGENCIES);
        rig.say(String.format(Locale.ROOT, "%,d awards, %,d officers", AGENCIES, rows(connection, "roster_row")));
    }

    private static Round replay(Api api) {
        long began = System.nanoTime();
        JsonNode replay =
                api.post(PROGRAMME, QUARTER + "/replay", Map.of()).expect(200).json();
        double whole = (System.nanoTime() - began) / NANOS_PER_MILLI;
        if (replay.path("agreed").asInt() != AGENCIES || replay.path("officers").asInt() != OFFICERS) {
            throw new IllegalStateException("the replay does not agree: " + replay);
        }
        return new Round(replay.path("timing").path("recomputingMicros").asDouble() / MICROS_PER_MILLI, whole);
    }

    private static double read(Connection connection) throws SQLException {
        long began = System.nanoTime();
        for (String table : TABLES) {
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("select * from " + table)) {
                int columns = rows.getMetaData().getColumnCount();
                while (rows.next()) {
                    for (int column = 1; column <= columns; column++) {
                        rows.getObject(column);
                    }
                }
            }
        }
        return (System.nanoTime() - began) / NANOS_PER_MILLI;
    }

    private static int rows(Connection connection, String table) {
        try (Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery("select count(*) from " + table)) {
            count.next();
            return count.getInt(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static <T> double median(List<T> measured, ToDoubleFunction<T> value) {
        return measured.stream().mapToDouble(value).sorted().toArray()[measured.size() / 2];
    }
}
