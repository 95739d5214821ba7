package reimbursement.agreements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static reimbursement.agreements.Api.HEADER;
import static reimbursement.agreements.Api.as;
import static reimbursement.agreements.Api.imported;
import static reimbursement.agreements.Api.newName;
import static reimbursement.agreements.Api.submit;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reimbursement.kit.table.Table;
import reimbursement.kit.test.RealBackends;
import reimbursement.kit.test.Tokens;

@QuarkusTest
@RealBackends
class BadSheetTest {

    private static final int MEBIBYTE = 1024 * 1024;

    @TestHTTPResource
    URI service = URI.create("http://localhost");

    @Test
    void aSheetOfPendingAgenciesIsOfTheWrongKind() {
        // Given
        String sheet =
                "STATE,LAW ENFORCEMENT AGENCY,TYPE,COUNTY,SUPPORT TYPE\nOHIO,Pine,County,Pine,Task Force Model\n";

        // When
        JsonPath done = imported(Table.CSV, sheet.getBytes(StandardCharsets.UTF_8));

        // Then
        assertThat(done.getString("state")).isEqualTo("failed");
        assertThat(done.getString("error")).contains("pending agencies", "SIGNED");
    }

    @Test
    void anyOtherTableIsOfTheWrongKind() {
        // When
        JsonPath done = imported(Table.CSV, "agencyId,assigned,located\n1,2,3\n".getBytes(StandardCharsets.UTF_8));

        // Then
        assertThat(done.getString("state")).isEqualTo("failed");
        assertThat(done.getString("error")).contains("wrong kind", "it lacks STATE");
    }

    @ParameterizedTest
    @ValueSource(strings = {Table.CSV, Table.XLSX})
    void anEmptyFileIsRefused(String mediaType) {
        submit(mediaType, new byte[0]).then().statusCode(400).contentType("application/problem+json");
    }

    @Test
    void aSheetOfBlanksIsRefused() {
        JsonPath done = imported(Table.CSV, " \n\n".getBytes(StandardCharsets.UTF_8));
        assertThat(done.getString("state")).isEqualTo("failed");
        assertThat(done.getString("error")).contains("empty");
    }

    @Test
    void aTruncatedSpreadsheetIsRefusedWithNothingTaken() {
        // Given
        String name = newName();
        byte[] whole = Xlsx.of(
                List.of("STATE", "LAW ENFORCEMENT AGENCY", "TYPE", "COUNTY", "SUPPORT TYPE", "SIGNED"),
                List.of("OHIO", name, "County", "Pine", "Task Force Model", 45922));

        // When
        JsonPath done = imported(Table.XLSX, Arrays.copyOf(whole, whole.length * 2 / 3));

        // Then
        assertThat(done.getString("state")).isEqualTo("failed");
        assertThat(done.getString("error")).containsAnyOf("truncated", "damaged");
        assertThat(named(name)).isEmpty();
    }

    @Test
    void aTruncatedCsvIsRefusedWithNothingTaken() {
        // Given
        String name = newName();
        String sheet = HEADER + "OHIO," + name + ",County,Pine,Task Force Model,05/08/2025,,\nOHIO,\"Half a na";

        // When
        JsonPath done = imported(Table.CSV, sheet.getBytes(StandardCharsets.UTF_8));

        // Then
        assertThat(done.getString("state")).isEqualTo("failed");
        assertThat(named(name)).isEmpty();
    }

    @Test
    void aZipBombIsRefusedBeforeItIsUnpacked() {
        // Given
        byte[] bomb = Xlsx.ofSheet(" ".repeat(200 * MEBIBYTE));

        // When
        JsonPath done = imported(Table.XLSX, bomb);

        // Then
        assertThat(bomb.length).isLessThan(MEBIBYTE);
        assertThat(done.getString("state")).isEqualTo("failed");
        assertThat(done.getString("error")).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {Table.CSV, Table.XLSX})
    void aFileOfAnotherKindIsRefused(String mediaType) {
        submit(mediaType, "%PDF-1.7".getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("detail", containsString("PDF"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/plain", "application/octet-stream"})
    void anotherMediaTypeIsRefused(String mediaType) {
        submit(mediaType, HEADER.getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(415)
                .contentType("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2026-02-30", "+999999999-01-01"})
    void aDayThatIsNoneIsRefused(String asOf) {
        as("programme")
                .contentType(Table.CSV)
                .queryParam("asOf", asOf)
                .body(HEADER)
                .post("/v1/agreements/imports")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("asOf"));
    }

    @Test
    void aHundredMegabytesAreRefusedWithoutBeingRead() throws IOException {
        // When
        String answer = post(100L * MEBIBYTE);

        // Then
        assertThat(answer).startsWith("HTTP/1.1 413").contains("application/problem+json", "\"status\":413");
    }

    @Test
    void anUnknownImportIsNotFound() {
        UUID none = UUID.randomUUID();
        as("programme").get("/v1/agreements/imports/" + none).then().statusCode(404);
        as("programme")
                .get("/v1/agreements/imports/" + none + "/findings")
                .then()
                .statusCode(404);
    }

    /** Speaks HTTP by hand, for a client that has not been answered yet would go on sending. */
    private String post(long length) throws IOException {
        try (Socket socket = new Socket(service.getHost(), service.getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(("POST /v1/agreements/imports HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/csv\r\n"
                            + "Authorization: Bearer " + Tokens.of("programme")
                            + "\r\nConnection: close\r\nContent-Length: "
                            + length + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            byte[] block = HEADER.repeat(1000).getBytes(StandardCharsets.UTF_8);
            InputStream in = socket.getInputStream();
            try {
                for (long sent = 0; sent < length && in.available() == 0; sent += block.length) {
                    out.write(block, 0, (int) Math.min(block.length, length - sent));
                }
            } catch (SocketException closed) {
                // the answer is there already
            }
            socket.shutdownOutput();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<String> named(String name) {
        return as("programme")
                .queryParam("name", name)
                .get("/v1/agencies")
                .jsonPath()
                .getList("id");
    }
}
