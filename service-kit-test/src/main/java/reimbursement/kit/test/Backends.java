package reimbursement.kit.test;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import reimbursement.local.kafka.EmbeddedBroker;
import reimbursement.local.kafka.Topics;
import reimbursement.local.postgres.DatabaseAccess;
import reimbursement.local.postgres.EmbeddedPostgres;
import reimbursement.local.token.TokenSigner;

/** Starts what a service needs, empty, and tells the service where it is. */
public final class Backends implements QuarkusTestResourceLifecycleManager {
    private static final String BROKERS = "reimbursement-test.brokers";
    private static final String SIGNER = "reimbursement-test.signer";

    private @Nullable EmbeddedPostgres postgres;
    private @Nullable EmbeddedBroker broker;

    /** The test broker's address; test resources and tests live in different class loaders. */
    static String brokers() {
        return Objects.requireNonNull(System.getProperty(BROKERS), "no @RealBackends");
    }

    static TokenSigner signer() {
        return TokenSigner.load(Path.of(Objects.requireNonNull(System.getProperty(SIGNER), "no @RealBackends")));
    }

    @Override
    public Map<String, String> start() {
        try {
            Path folder = Files.createTempDirectory("reimbursement-test");
            EmbeddedPostgres database = EmbeddedPostgres.start(folder.resolve("postgres"));
            postgres = database;
            DatabaseAccess access = database.createDatabase("service");
            EmbeddedBroker kafka = EmbeddedBroker.start(folder.resolve("kafka"));
            broker = kafka;
            kafka.createTopics(Topics.ALL);
            Path key = folder.resolve("token-key");
            TokenSigner signer = TokenSigner.load(key);
            System.setProperty(BROKERS, kafka.bootstrapServers());
            System.setProperty(SIGNER, key.toString());
            Map<String, String> settings = new HashMap<>();
            settings.put("quarkus.datasource.jdbc.url", access.jdbcUrl());
            settings.put("quarkus.datasource.username", access.runtime());
            settings.put("quarkus.datasource.password", access.runtimePassword());
            settings.put("quarkus.flyway.username", access.owner());
            settings.put("quarkus.flyway.password", access.ownerPassword());
            settings.put("kafka.bootstrap.servers", kafka.bootstrapServers());
            settings.put("quarkus.oidc.public-key", signer.publicKeyBase64());
            settings.put("reimbursement.sealing.keyset", RotatedKeyset.make().after());
            settings.put("quarkus.http.test-port", "0");
            return settings;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void stop() {
        if (broker != null) {
            broker.close();
        }
        if (postgres != null) {
            postgres.close();
        }
    }
}
