package reimbursement.kit.recovery;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import reimbursement.kit.event.DatabaseAge;
import reimbursement.kit.recovery.TopicReading.Stretch;

/**
 * Looks at the last records of each partition: of the topics that this service speaks on, which its counters must have
 * reached, and of those that it hears, up to what its consumer group has acknowledged. Lost events are the last ones that
 * were published; that a hundred old ones were published again behind them all is the only way to miss them.
 */
@ApplicationScoped
class ExaminedAge implements DatabaseAge {
    private static final Logger LOG = Logger.getLogger(ExaminedAge.class);
    private static final int LAST = 100;

    private final Topics topics;
    private final Comparison comparison;
    private final Recoveries recoveries;
    private final DataSource database;
    private volatile State state = new State.Examining();

    ExaminedAge(Topics topics, Comparison comparison, Recoveries recoveries, DataSource database) {
        this.topics = topics;
        this.comparison = comparison;
        this.recoveries = recoveries;
        this.database = database;
    }

    /** What is known of the database. */
    sealed interface State {
        /** It is being looked at for the first time. */
        record Examining() implements State {}

        /** Kafka did not answer. */
        record Unknown() implements State {}

        /** It holds all that was said and heard. */
        record Current() implements State {}

        /** It does not, or is being recovered. */
        record Older(String sign) implements State {}
    }

    State state() {
        return state;
    }

    @Override
    public void examine() {
        try {
            become(look().<State>map(State.Older::new).orElse(new State.Current()));
        } catch (KafkaException silence) {
            if (state instanceof State.Examining) {
                become(new State.Unknown());
            }
            throw silence;
        }
    }

    private void become(State seen) {
        if (!seen.equals(state)) {
            state = seen;
            switch (seen) {
                case State.Older(String sign) ->
                    LOG.errorf("event=database.older detail=\"%s\" action=\"docs/runbooks/restore.md\"", sign);
                case State.Current() -> LOG.info("event=database.current");
                case State.Unknown() -> LOG.warn("event=database.not-examined reason=\"the broker does not answer\"");
                case State.Examining() -> {}
            }
        }
    }

    @Override
    public boolean forbidsWriting() {
        return state instanceof State.Older && !Recovery.isUnderWayHere();
    }

    @Override
    public boolean allowsApplying() {
        return state instanceof State.Current || Recovery.isUnderWayHere();
    }

    private Optional<String> look() {
        try (TopicReading reading = topics.reading()) {
            Optional<String> sign = recoveries.unfinished().map(one -> "a recovery is not finished");
            for (String topic : topics.own()) {
                sign = sign.or(() -> unsaid(reading, topic));
            }
            for (String topic : topics.heard()) {
                sign = sign.or(() -> unheard(reading, topic));
            }
            return sign;
        }
    }

    private Optional<String> unsaid(TopicReading reading, String topic) {
        List<Said> said = read(reading, reading.tails(topic, LAST)).stream()
                .filter(one -> one.isOf(topics.source()))
                .toList();
        return compare(connection -> comparison.unsaid(connection, topic, said));
    }

    private Optional<String> unheard(TopicReading reading, String topic) {
        Map<TopicPartition, Stretch> acknowledged = reading.acknowledged(topic, LAST);
        List<Said> said = read(reading, acknowledged).stream()
                .filter(one -> isWithin(one, acknowledged))
                .toList();
        return compare(connection -> comparison.unheard(connection, topic, said));
    }

    private static List<Said> read(TopicReading reading, Map<TopicPartition, Stretch> stretches) {
        List<Said> said = new ArrayList<>();
        reading.read(stretches, records -> said.addAll(Said.among(records)));
        return said;
    }

    private static boolean isWithin(Said said, Map<TopicPartition, Stretch> stretches) {
        @Nullable
        Stretch stretch = stretches.get(
                new TopicPartition(said.record().topic(), said.record().partition()));
        return stretch != null && said.record().offset() < stretch.to();
    }

    private Optional<String> compare(Query query) {
        try (Connection connection = database.getConnection()) {
            return query.ask(connection);
        } catch (SQLException failure) {
            throw new KafkaException("the database does not answer", failure);
        }
    }

    private interface Query {
        Optional<String> ask(Connection connection) throws SQLException;
    }
}
