package reimbursement.local.stack;

import java.util.Map;
import java.util.TreeMap;
import reimbursement.local.secret.SealingKeyset;
import reimbursement.local.token.TokenSigner;

/** What each service process is told; made when a service starts, since PostgreSQL is asked for its databases then. */
record ServiceEnvironment(Layout layout, PostgresPart postgres, BrokerPart broker, StackOptions options) {

    StackOptions.Compiled compiled() {
        return options.compiled();
    }

    Map<String, String> of(Service service, String replica, int port) {
        var database = postgres.database(service);
        var environment = new TreeMap<>(Map.of(
                "QUARKUS_HTTP_HOST", "127.0.0.1",
                "QUARKUS_HTTP_PORT", Integer.toString(port),
                "QUARKUS_DATASOURCE_JDBC_URL", database.jdbcUrl(),
                "QUARKUS_DATASOURCE_USERNAME", database.runtime(),
                "QUARKUS_DATASOURCE_PASSWORD", database.runtimePassword(),
                "QUARKUS_FLYWAY_USERNAME", database.owner(),
                "QUARKUS_FLYWAY_PASSWORD", database.ownerPassword(),
                "KAFKA_BOOTSTRAP_SERVERS", broker.address(),
                "QUARKUS_OIDC_PUBLIC_KEY", TokenSigner.load(layout.tokenKey()).publicKeyBase64()));
        options.clockStart().ifPresent(start -> environment.put("REIMBURSEMENT_CLOCK_START", start.toString()));
        if (service.seals()) {
            environment.put("REIMBURSEMENT_SEALING_KEYSET", SealingKeyset.load(layout.sealingKeyset()));
        }
        return options.environment().apply(replica, environment);
    }
}
