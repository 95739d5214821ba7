package reimbursement.local.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import reimbursement.local.stack.Service;

/** How fast a backlog leaves the outbox, beside a producer that has nothing else to do. */
final class RelayBenchmark implements Benchmark {
    private static final String TOPIC = "reimbursement.officers";
    private static final int ROWS = 3_500_000;
    private static final int WARM = 150_000;
    private static final int LIMIT_RECORDS = 3_000_000;
    private static final double GOAL = 0.6;

    /** A thousand keys; data of 1,000 bytes. */
    private static final String FILL = """
            insert into outbox (topic, key, sequence, id, type, recorded_at, data)
            select '%s', key, sequence, gen_random_uuid(), 'officer-trained', now(), rpad(json, 989) || '"}'
            from (select i / 1000 + 1 as sequence, md5('agency' || i %% 1000)::uuid::text as key,
                    '{"recordedAt":"2026-01-02T12:00:00Z","filling":"' || repeat(md5(i::text), 29) as json
                  from generate_series(%d, %d) i) event
            """;

    @Override
    public String name() {
        return "relay";
    }

    @Override
    public List<Figure> measure(Rig rig) {
        fill(rig);
        rig.say(String.format(Locale.ROOT, "%,d events wait", ROWS));
        try (TopicEnd topic = new TopicEnd(rig.brokers(), TOPIC)) {
            rig.service(Service.OFFICERS).start();
            Speed.Watched relay = Speed.of("the backlog", topic::records, WARM, ROWS);
            rig.service(Service.OFFICERS).stop();
            rig.say(String.format(
                    Locale.ROOT, "relay: %,.0f events/s over %.1f s", relay.perSecond(), relay.seconds()));
            double limit = ProducerPerformanceRun.recordsPerSecond(rig, LIMIT_RECORDS, topic.bytesOfARecord());
            return List.of(new Figure(
                    "relay, from a backlog of 3.5 million",
                    relay.perSecond(),
                    "events/s",
                    limit,
                    "ProducerPerformance, acks=all",
                    "60 % of it",
                    relay.perSecond() >= GOAL * limit));
        }
    }

    private static void fill(Rig rig) {
        int step = 100_000;
        try (Connection connection = rig.connect(Service.OFFICERS);
                Statement statement = connection.createStatement()) {
            for (int from = 0; from < ROWS; from += step) {
                statement.execute(String.format(Locale.ROOT, FILL, TOPIC, from, from + step - 1));
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
