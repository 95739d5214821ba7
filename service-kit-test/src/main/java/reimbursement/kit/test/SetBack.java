package reimbursement.kit.test;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** Sets the database of the service under test back to an earlier moment, row by row as its owner, and has it recovered. */
public final class SetBack {
    private static final Duration SOON = Duration.ofSeconds(60);

    private SetBack() {}

    /** Does as the owner of the schema what the service itself has no right to do. */
    public static void sql(String sql, Object... values) {
        Config config = ConfigProvider.getConfig();
        try (var connection = DriverManager.getConnection(
                        config.getValue("quarkus.datasource.jdbc.url", String.class),
                        config.getValue("quarkus.flyway.username", String.class),
                        config.getValue("quarkus.flyway.password", String.class));
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }

    /** The counter of a key that this service speaks of. */
    public static void counter(String topic, String key, long sequence) {
        sql("update event_key set last_sequence = ? where topic = ? and key = ?", sequence, topic, key);
    }

    /** Asks for the recovery as an operator does and waits for its end; the age was examined before. */
    public static void recover() {
        operator().body(Map.of("reason", "a test")).post("/v1/recovery").then().statusCode(202);
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(
                                operator().get("/v1/recovery").jsonPath().getString("database"))
                        .isEqualTo("current"));
    }

    private static RequestSpecification operator() {
        return given().auth().oauth2(Tokens.of("operator")).contentType(ContentType.JSON);
    }
}
