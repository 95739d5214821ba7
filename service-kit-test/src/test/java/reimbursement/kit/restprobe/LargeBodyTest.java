package reimbursement.kit.restprobe;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reimbursement.kit.test.RealBackends;
import reimbursement.kit.test.Tokens;

@QuarkusTest
@RealBackends
class LargeBodyTest {
    private static final int MEBIBYTE = 1024 * 1024;

    @ParameterizedTest
    @ValueSource(ints = {17, 25, 100})
    void aBodyOfDeclaredLengthIsRefusedWithASentence(int mebibytes) throws IOException {
        // Given
        HttpURLConnection connection = connection();
        connection.setFixedLengthStreamingMode((long) mebibytes * MEBIBYTE);

        // Then
        assertThat(answer(connection, mebibytes)).contains("\"status\":413", "bytes at most");
    }

    @ParameterizedTest
    @ValueSource(ints = {17, 25, 100})
    void aBodyInChunksIsRefusedWithASentence(int mebibytes) throws IOException {
        // Given
        HttpURLConnection connection = connection();
        connection.setChunkedStreamingMode(MEBIBYTE);

        // Then
        assertThat(answer(connection, mebibytes)).contains("\"status\":413", "bytes at most");
    }

    private static HttpURLConnection connection() throws IOException {
        URI imports = URI.create("http://127.0.0.1:" + RestAssured.port + "/v1/things/imports");
        HttpURLConnection connection = (HttpURLConnection) imports.toURL().openConnection();
        connection.setRequestMethod("POST");
        connection.setDoOutput(true);
        connection.setRequestProperty("Content-Type", "text/csv");
        connection.setRequestProperty("Authorization", "Bearer " + Tokens.of("programme"));
        return connection;
    }

    private static String answer(HttpURLConnection connection, int mebibytes) throws IOException {
        byte[] part = "a,b\n".repeat(MEBIBYTE / 4).getBytes(UTF_8);
        try (OutputStream body = connection.getOutputStream()) {
            for (int i = 0; i < mebibytes; i++) {
                body.write(part);
            }
        }
        assertThat(connection.getResponseCode()).isEqualTo(413);
        assertThat(connection.getContentType()).isEqualTo("application/problem+json");
        try (InputStream answer = connection.getErrorStream()) {
            return new String(answer.readAllBytes(), UTF_8);
        }
    }
}
