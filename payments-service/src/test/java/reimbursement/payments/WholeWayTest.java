package reimbursement.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static reimbursement.payments.People.AUDITOR;
import static reimbursement.payments.People.CLEO;
import static reimbursement.payments.People.TOM;
import static reimbursement.payments.People.as;
import static reimbursement.payments.People.get;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.StreamSupport;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import reimbursement.kit.test.PublishedEvent;
import reimbursement.kit.test.RealBackends;
import reimbursement.kit.test.Topic;
import reimbursement.payments.files.Sha256;

@QuarkusTest
@RealBackends
class WholeWayTest {
    private final DataSource database;

    WholeWayTest(DataSource database) {
        this.database = database;
    }

    @Test
    void anAwardBecomesASettledPaymentThroughThreePeople() {
        // Given
        var scene = Scene.withFund("10000.00");
        var award = scene.approved("4000.00");

        // When
        var schedule = scene.transmitted();
        BankAnswers.post(BankAnswers.debited("WAY-1", scene.endToEndId(award), "4000.00"))
                .then()
                .statusCode(200)
                .body("kind", equalTo("camt.054"))
                .body("status", equalTo("posted"))
                .body("settled", equalTo(1))
                .body("openItems", equalTo(0));

        // Then
        var payment = scene.payment(award, "settled");
        assertThat(payment.getString("[0].preparedBy")).isEqualTo("system");
        assertThat(payment.getString("[0].approvedBy")).isEqualTo("ann");
        assertThat(payment.getString("[0].certifiedBy")).isEqualTo("bob");
        assertThat(payment.getString("[0].disbursedBy")).isEqualTo("cleo");
        assertThat(payment.getString("[0].scheduleId")).isEqualTo(schedule);
        assertThat(payment.getString("[0].settledOn")).isEqualTo("2026-01-22");
        var balances = scene.balances();
        assertThat(balances.getString("balances.allotted.amount")).isEqualTo("10000.00");
        assertThat(balances.getString("balances.available.amount")).isEqualTo("6000.00");
        assertThat(balances.getString("balances.obligated.amount")).isEqualTo("0.00");
        assertThat(balances.getString("balances.expended.amount")).isEqualTo("4000.00");
    }

    @Test
    void eachStepIsSaidWithTheEntriesThatItBooked() {
        // Given
        var scene = Scene.withFund("10000.00");
        var award = scene.approved("4000.00");
        scene.transmitted();
        BankAnswers.post(BankAnswers.debited("WAY-2", scene.endToEndId(award), "4000.00"));
        BankAnswers.post(BankAnswers.returned("WAY-3", scene.endToEndId(award), "4000.00", "R03"));

        // When
        var agency = scene.agencyOf(award).toString();
        await().untilAsserted(() ->
                assertThat(Topic.read("reimbursement.payments", agency)).hasSize(5));
        var events = Topic.read("reimbursement.payments", agency);

        // Then
        assertThat(events)
                .extracting(PublishedEvent::type)
                .containsExactly(
                        "payment-scheduled",
                        "payment-certified",
                        "payment-disbursed",
                        "payment-settled",
                        "payment-returned");
        assertThat(events)
                .extracting(WholeWayTest::moves)
                .containsExactly(
                        "ALLOTMENT_AVAILABLE>RESERVED RESERVED>OBLIGATED",
                        "OBLIGATED>ACCOUNTS_PAYABLE",
                        "ACCOUNTS_PAYABLE>DISBURSED_IN_TRANSIT",
                        "DISBURSED_IN_TRANSIT>EXPENDED",
                        "EXPENDED>OBLIGATED");
        assertThat(ledgerOf(scene.idOf(award)))
                .isEqualTo(events.stream()
                        .flatMap(event -> entries(event).stream())
                        .toList());
        assertThat(scene.payment(award, "returned").getString("[0].returnCode")).isEqualTo("R03");
    }

    @Test
    void theFileOfAScheduleIsReadAsItLeftUnderItsDigest() {
        // Given
        var scene = Scene.withFund("10000.00");
        var award = scene.approved("4000.00");
        var schedule = scene.certified();
        var path = "/v1/schedules/" + schedule + "/files/pain.001";
        get(CLEO, path).then().statusCode(404);
        People.post(CLEO, "/v1/schedules/" + schedule + "/transmit").then().statusCode(200);

        // When
        var first = get(TOM, path)
                .then()
                .statusCode(200)
                .contentType("application/xml")
                .extract();
        var again = get(TOM, path).then().statusCode(200).extract();

        // Then
        var content = first.asByteArray();
        assertThat(again.asByteArray()).isEqualTo(content);
        assertThat(first.header("ETag")).isEqualTo("\"" + Sha256.of(content) + "\"");
        assertThat(new String(content, StandardCharsets.UTF_8))
                .contains(
                        "<EndToEndId>" + scene.endToEndId(award) + "</EndToEndId>",
                        "<CtrlSum>4000.00</CtrlSum>",
                        "<Nm>Washington County Sheriff's Office</Nm>");
        as(TOM).header("If-None-Match", first.header("ETag")).get(path).then().statusCode(304);
    }

    @Test
    void neitherAccountsNorFilesAreReadableInTheDatabase() throws SQLException {
        // Given
        var scene = Scene.withFund("10000.00");
        var award = scene.approved("4000.00");
        var schedule = scene.transmitted();

        // When
        var sealed = "";
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        "select sealed_content from sent_file_part where schedule_id = ?::uuid and format = 'PAIN_001'")) {
            query.setString(1, schedule);
            var row = query.executeQuery();
            assertThat(row.next()).isTrue();
            sealed = new String(row.getBytes(1), StandardCharsets.ISO_8859_1);
        }

        // Then
        assertThat(sealed).hasSizeGreaterThan(500).doesNotContain("Document", scene.endToEndId(award), "2870");
    }

    private static List<String> ledgerOf(String payment) {
        return get(AUDITOR, "/v1/ledger/entries?limit=1000&paymentId=" + payment)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("collect { it.account + ' ' + it.side + ' ' + it.amount.amount }");
    }

    private static List<String> entries(PublishedEvent event) {
        return StreamSupport.stream(event.data().path("entries").spliterator(), false)
                .map(entry -> entry.path("account").asText() + " "
                        + entry.path("side").asText() + " "
                        + entry.path("amount").path("amount").asText())
                .toList();
    }

    private static String moves(PublishedEvent event) {
        var entries = event.data().path("entries");
        var moves = new StringBuilder();
        for (var line = 0; line < entries.size(); line += 2) {
            moves.append(line == 0 ? "" : " ")
                    .append(entries.get(line).path("account").asText())
                    .append(">")
                    .append(entries.get(line + 1).path("account").asText());
        }
        return moves.toString();
    }
}
