package reimbursement.kit.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.postgresql.ds.PGSimpleDataSource;

/** Opens what a relay works with: a connection outside the pool, whose end ends its locks, and a producer. */
@ApplicationScoped
class RelayConnections {
    private static final int SILENT_SECONDS = 15;

    private final String url;
    private final String user;
    private final String password;
    private final String brokers;

    RelayConnections(
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String user,
            @ConfigProperty(name = "quarkus.datasource.password") String password,
            @ConfigProperty(name = "kafka.bootstrap.servers") String brokers) {
        this.url = url;
        this.user = user;
        this.password = password;
        this.brokers = brokers;
    }

    RelaySession database() throws SQLException {
        return new RelaySession(open("outbox-relay"));
    }

    /** What rings the bell: neither the pool's nor the relay's, for both may be busy. */
    Connection bell() throws SQLException {
        return open("outbox-bell");
    }

    private Connection open(String name) throws SQLException {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl(url);
        database.setUser(user);
        database.setPassword(password);
        database.setApplicationName(name);
        database.setTcpKeepAlive(true);
        database.setConnectTimeout(SILENT_SECONDS);
        database.setSocketTimeout(SILENT_SECONDS);
        return database.getConnection();
    }

    /** Retries for ever and keeps the order while it does: a send fails only if it can never succeed. */
    RelayProducer broker() {
        return new RelayProducer(new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        brokers,
                        ProducerConfig.ACKS_CONFIG,
                        "all",
                        ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                        true,
                        ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                        Integer.MAX_VALUE,
                        ProducerConfig.MAX_BLOCK_MS_CONFIG,
                        5_000,
                        ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
                        EventLimits.LARGEST_REQUEST,
                        ProducerConfig.BATCH_SIZE_CONFIG,
                        262_144,
                        // what is handed over together leaves in few requests
                        ProducerConfig.LINGER_MS_CONFIG,
                        1,
                        ProducerConfig.CLIENT_ID_CONFIG,
                        "outbox-relay"),
                new StringSerializer(),
                new ByteArraySerializer()));
    }
}
