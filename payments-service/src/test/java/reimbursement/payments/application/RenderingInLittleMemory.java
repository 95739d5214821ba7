package reimbursement.payments.application;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import reimbursement.kit.crypto.Sealing;
import reimbursement.payments.domain.payments.PaymentType;
import reimbursement.payments.domain.payments.Samples;
import reimbursement.payments.domain.schedules.Schedule;
import reimbursement.payments.persistence.FileStore;
import reimbursement.payments.persistence.PaymentFiles;
import reimbursement.payments.persistence.TransfersOfSchedule;

/** A process of its own, given little memory, that renders a schedule out of the database with the service's classes. */
public final class RenderingInLittleMemory {
    private static final Instant CERTIFIED = Instant.parse("2026-01-20T15:00:00Z");
    private static final String PREFIX = "RENDERING_";

    private RenderingInLittleMemory() {}

    /** Says on the first line of its output how much heap it was given at most, and then a line a file. */
    public static void main(String... arguments) throws SQLException, IOException {
        System.out.println(Runtime.getRuntime().maxMemory());
        try (var connection = DriverManager.getConnection(setting("URL"), setting("USER"), setting("PASSWORD"))) {
            connection.setAutoCommit(false);
            var rendered = rendering(always(connection))
                    .render(certified(UUID.fromString(setting("SCHEDULE"))), Integer.parseInt(setting("YEAR")));
            connection.commit();
            rendered.files().forEach(file -> System.out.println(file.format() + " " + file.bytes()));
        }
    }

    private static RenderingOrder rendering(DataSource database) throws IOException {
        var sealing = Sealing.ifConfigured(() -> Optional.of(setting("KEYSET"))).orElseThrow();
        var calendar = new Calendar(Clock.systemUTC());
        var store = new FileStore(database);
        var settings = settings();
        return new RenderingOrder(
                new PaymentOrders(
                        calendar,
                        settings.getConfigMapping(PaymentSettings.class),
                        settings.getConfigMapping(TreasurySettings.class)),
                new TransfersOfSchedule(database),
                new AccountNumbers(sealing),
                new SentFiles(sealing, calendar, store, new PaymentFiles()),
                store);
    }

    private static Schedule certified(UUID id) {
        var schedule = new Schedule(id, id, PaymentType.PERFORMANCE_AWARD, "ann", Instant.EPOCH);
        Samples.done(schedule.certify("bob", List.of(Samples.waiting("1.00").duties()), CERTIFIED));
        return schedule;
    }

    private static SmallRyeConfig settings() throws IOException {
        return new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .addDiscoveredConverters()
                .withSources(new PropertiesConfigSource(
                        RenderingInLittleMemory.class.getResource("/application.properties")))
                .withMapping(PaymentSettings.class)
                .withMapping(TreasurySettings.class)
                .withMappingIgnore("reimbursement.**")
                .build();
    }

    /** The one connection, whose transaction everything joins, as in the service. */
    private static DataSource always(Connection connection) {
        var kept = (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    try {
                        return method.getName().equals("close") ? null : method.invoke(connection, arguments);
                    } catch (InvocationTargetException failure) {
                        throw failure.getCause();
                    }
                });
        return (DataSource) Proxy.newProxyInstance(
                DataSource.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (proxy, method, arguments) -> Map.of("getConnection", kept).get(method.getName()));
    }

    private static String setting(String name) {
        return Optional.ofNullable(System.getenv(PREFIX + name)).orElseThrow();
    }
}
