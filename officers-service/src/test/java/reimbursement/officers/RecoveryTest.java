package reimbursement.officers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static reimbursement.officers.Calls.PROGRAMME;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import reimbursement.kit.event.DatabaseAge;
import reimbursement.kit.test.PublishedEvent;
import reimbursement.kit.test.RealBackends;
import reimbursement.kit.test.SetBack;

@QuarkusTest
@RealBackends
class RecoveryTest {
    private static final String QUARTER = "FY2026Q1";
    private static final String SNAPSHOT = "2025-12-31";

    private final DatabaseAge age;

    RecoveryTest(DatabaseAge age) {
        this.age = age;
    }

    @Test
    void whatIsLostOfOfficersComesBackFromTheEvents() {
        // Given
        Agency agency = Agency.known();
        String officer = Calls.nominate(PROGRAMME, agency, "1001")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        everythingElseHappens(agency, officer);
        agency.standingIsAttested(QUARTER, SNAPSHOT, 1);
        await().atMost(Agency.SOON)
                .untilAsserted(() -> assertThat(agency.attested()).hasSize(1));
        String before = shown(officer).prettify();
        List<PublishedEvent> said = agency.events();
        await().atMost(Agency.SOON).untilAsserted(() -> assertThat(agency.pay()).hasSize(1));

        // When
        backToTheNomination(agency, officer);
        age.examine();
        SetBack.recover();

        // Then
        assertThat(shown(officer).prettify()).isEqualTo(before);
        assertThat(Rows.count("pay_rate where officer_id = ? and annual_cents = 6125000", UUID.fromString(officer)))
                .isOne();
        await().atMost(Agency.SOON)
                .untilAsserted(() -> assertThat(agency.attested())
                        .extracting(event -> event.text("revision"))
                        .containsExactly("1", "2"));
        assertThat(agency.attested())
                .extracting(event -> event.text("sha256"))
                .containsOnly(agency.attested().getFirst().text("sha256"));
        assertThat(agency.events())
                .extracting(PublishedEvent::sequence)
                .isSorted()
                .doesNotHaveDuplicates()
                .hasSize(said.size() * 2);
    }

    @Test
    void aTransferThatIsLostComesBackForBothAgencies() {
        // Given
        Agency left = Agency.known();
        Agency joined = Agency.known();
        String officer = Calls.authorisedOfficer(left, "1001");
        post("/" + officer + "/transfer", Map.of("toAgencyId", joined.id(), "effectiveOn", "2025-11-01"));
        post(
                "/" + officer + "/authorise",
                Map.of("model", "TFM", "agreementId", joined.agreementId(), "from", "2025-11-15"));
        String before = shown(officer).prettify();
        await().atMost(Agency.SOON).untilAsserted(() -> {
            assertThat(left.events()).hasSize(6);
            assertThat(joined.events()).hasSize(4);
        });

        // When
        UUID id = UUID.fromString(officer);
        SetBack.sql("delete from authorisation where officer_id = ? and agency_id = '" + joined.id() + "'", id);
        SetBack.sql(
                "update authorisation set revoked_on = null, revoked_by = null, revoked_reason = null"
                        + " where officer_id = ?",
                id);
        SetBack.sql("delete from transfer where officer_id = ?", id);
        SetBack.sql("update officer set agency_id = '" + left.id() + "' where id = ?", id);
        SetBack.counter(Agency.OFFICERS, left.key(), 4);
        SetBack.counter(Agency.OFFICERS, joined.key(), 0);
        age.examine();
        SetBack.recover();

        // Then
        assertThat(shown(officer).prettify()).isEqualTo(before);
        await().atMost(Agency.SOON).untilAsserted(() -> {
            assertThat(left.events()).hasSize(12);
            assertThat(joined.events()).hasSize(8);
        });
    }

    private static void everythingElseHappens(Agency agency, String officer) {
        post("/" + officer + "/start-training", Map.of("model", "TFM", "effectiveOn", "2025-04-10"));
        post("/" + officer + "/complete-training", Map.of("model", "TFM", "effectiveOn", "2025-04-20"));
        post(
                "/" + officer + "/authorise",
                Map.of("model", "TFM", "agreementId", agency.agreementId(), "from", "2025-05-01"));
        String authorisation = shown(officer).getString("authorisations[0].id");
        post(
                "/" + officer + "/revoke",
                Map.of(
                        "authorisationId",
                        authorisation,
                        "by",
                        "ICE",
                        "reason",
                        "SUPERVISION",
                        "effectiveOn",
                        SNAPSHOT));
        post("/" + officer + "/separate", Map.of("effectiveOn", "2026-01-01"));
        Calls.put(PROGRAMME, "/" + officer + "/pay", Calls.pay("61250.00", "2025-11-01"))
                .then()
                .statusCode(200);
    }

    private static void backToTheNomination(Agency agency, String officer) {
        UUID id = UUID.fromString(officer);
        SetBack.sql("delete from pay_rate where officer_id = ?", id);
        SetBack.sql("delete from authorisation where officer_id = ?", id);
        SetBack.sql("delete from training where officer_id = ?", id);
        SetBack.sql("update officer set separated_on = null where id = ?", id);
        SetBack.sql("delete from standing where agency_id = ?", agency.id());
        SetBack.counter(Agency.OFFICERS, agency.key(), 1);
        SetBack.counter(Agency.PAY, agency.key(), 0);
    }

    private static JsonPath shown(String officer) {
        return Calls.get(PROGRAMME, "/" + officer)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static void post(String path, Map<String, ?> body) {
        Calls.post(PROGRAMME, path, body).then().statusCode(200);
    }
}
