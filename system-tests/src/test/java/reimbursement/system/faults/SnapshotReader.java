package reimbursement.system.faults;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import reimbursement.local.kafka.Topics;
import reimbursement.local.postgres.DatabaseAccess;
import reimbursement.local.stack.Service;
import reimbursement.local.stack.Stack;

/** Reads all topics from their beginning, and all tables. */
final class SnapshotReader {
    private static final Duration POLL = Duration.ofMillis(500);

    private final Stack stack;

    SnapshotReader(Stack stack) {
        this.stack = stack;
    }

    /** @param expected what has to become of what strangers sent */
    Snapshot read(List<Acknowledged> acknowledged, Foreign expected) {
        Map<String, Map<String, List<Row>>> databases = new HashMap<>();
        for (Service service : Service.values()) {
            databases.put(service.label(), tables(stack.postgres().database(service)));
        }
        List<Published> events = new ArrayList<>();
        List<Foreign.Place> noEvents = new ArrayList<>();
        records().forEach(record -> {
            if (!Objects.equals(record.key(), header(record, "ce_subject"))) {
                noEvents.add(new Foreign.Place(record.topic(), record.partition(), record.offset()));
            } else if (!Foreign.is(record.key())) {
                events.add(published(record));
            }
        });
        return new Snapshot(events, databases, acknowledged, expected.with(noEvents));
    }

    /** One number by SQL of one service's database. */
    long number(Service service, String sql) {
        try (Connection connection = connect(stack.postgres().database(service));
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    List<Row> rows(Service service, String sql) {
        try (Connection connection = connect(stack.postgres().database(service))) {
            return rows(connection, sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private List<ConsumerRecord<String, byte[]>> records() {
        Map<String, Object> settings = Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                stack.broker().address(),
                ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                "read_committed");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = Topics.ALL.stream()
                    .flatMap(topic -> Stream.iterate(0, number -> number < Topics.PARTITIONS, number -> number + 1)
                            .map(number -> new TopicPartition(topic, number)))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(POLL).forEach(records::add);
            }
            return records;
        }
    }

    private static Published published(ConsumerRecord<String, byte[]> record) {
        return new Published(
                record.topic(),
                record.partition(),
                record.offset(),
                record.key(),
                Long.parseLong(header(record, "ce_sequence")),
                header(record, "ce_id"),
                header(record, "ce_type"),
                new String(record.value(), StandardCharsets.UTF_8));
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }

    private static Map<String, List<Row>> tables(DatabaseAccess access) {
        try (Connection connection = connect(access)) {
            Map<String, List<Row>> tables = new HashMap<>();
            for (String table : names(connection)) {
                tables.put(table, rows(connection, "select * from " + table));
            }
            return tables;
        } catch (SQLException failure) {
            throw new IllegalStateException("cannot read " + access.jdbcUrl(), failure);
        }
    }

    /** As the owner of a service's tables. */
    static Connection connect(DatabaseAccess access) throws SQLException {
        Properties login = new Properties();
        login.setProperty("user", access.owner());
        login.setProperty("password", access.ownerPassword());
        return DriverManager.getConnection(access.jdbcUrl(), login);
    }

    private static List<String> names(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(
                        "select tablename from pg_tables where schemaname = 'public' and tablename <> 'audit_entry'")) {
            List<String> names = new ArrayList<>();
            while (result.next()) {
                names.add(result.getString(1));
            }
            return names;
        }
    }

    private static List<Row> rows(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            ResultSetMetaData columns = result.getMetaData();
            List<Row> rows = new ArrayList<>();
            while (result.next()) {
                Map<String, String> row = new HashMap<>();
                for (int column = 1; column <= columns.getColumnCount(); column++) {
                    row.put(columns.getColumnName(column), Objects.requireNonNullElse(result.getString(column), ""));
                }
                rows.add(new Row(row));
            }
            return rows;
        }
    }
}
