package reimbursement.awards.flow;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reimbursement.awards.application.LapsingDisputes;
import reimbursement.awards.domain.quarter.FiscalQuarter;
import reimbursement.kit.test.ProgrammeRule;
import reimbursement.kit.test.ProgrammeRule.Section;
import reimbursement.kit.test.PublishedEvent;
import reimbursement.kit.test.RealBackends;
import reimbursement.kit.test.Tokens;

@QuarkusTest
@RealBackends
class WithholdingAwardsTest {

    private static final FiscalQuarter QUARTER = new FiscalQuarter(2026, 2);

    private final LapsingDisputes lapsing;
    private final DataSource database;

    @Inject
    WithholdingAwardsTest(LapsingDisputes lapsing, DataSource database) {
        this.lapsing = lapsing;
        this.database = database;
    }

    @BeforeEach
    void close() {
        AwardsApi.closed(QUARTER);
    }

    @Test
    void anAwardIsWithheldWhileACountIsMissingAndReleasedWhenItComes() {
        // Given
        SomeAgency agency = attested(2);
        PublishedEvent withheld = AwardsApi.awardEvents(agency, 1).getFirst();
        assertThat(withheld.type()).isEqualTo("award-withheld");
        assertThat(reasons(withheld)).containsExactly("COUNT_MISSING_AGENCY", "COUNT_MISSING_ICE");
        assertThat(AwardsApi.progress(agency, QUARTER).getList("[0].waitsOn"))
                .containsExactly("agency-count", "ice-count");

        // When
        AwardsApi.reports(QUARTER, agency, "agency", 10, 9);
        AwardsApi.reports(QUARTER, agency, "ice", 10, 9);

        // Then
        List<PublishedEvent> events = AwardsApi.awardEvents(agency, 3);
        assertThat(reasons(events.get(1))).containsExactly("COUNT_MISSING_ICE");
        assertThat(events.get(2).type()).isEqualTo("award-calculated");
        assertThat(events.get(2).text("awardId")).isEqualTo(withheld.text("awardId"));
        assertThat(events.get(2).data().path("amount").path("amount").asText()).isEqualTo("2000.00");
    }

    @Test
    void aWithheldAwardShowsWhyAndNoAmount() {
        // When
        SomeAgency agency = attested(2);
        AwardsApi.awardEvents(agency, 1);

        // Then
        JsonPath award = AwardsApi.award(agency, QUARTER);
        assertThat(award.getString("status")).isEqualTo("withheld");
        assertThat(award.getList("reasons")).containsExactly("COUNT_MISSING_AGENCY", "COUNT_MISSING_ICE");
        assertThat(award.getString("reason")).isNull();
        assertThat(award.getString("amount.amount")).isEqualTo("0.00");
        assertThat(award.getInt("eligibleOfficers")).isEqualTo(2);
        assertThat(award.getString("assigned")).isNull();
    }

    @ProgrammeRule(
            of = Section.AWARDS,
            says =
                    "ICE's count decides; a difference opens a dispute window of 30 days during which the award is withheld.",
            source = "our reading: policy settings count.deciding-source, dispute.window-days")
    @Test
    void countsThatDifferOpenADisputeThatItsResolutionEnds() {
        // Given
        SomeAgency agency = disputed();
        JsonPath open = disputes(agency, "open");
        UUID dispute = open.getUUID("[0].id");
        assertThat(open.getInt("[0].agency.located")).isEqualTo(9);
        assertThat(open.getInt("[0].ice.located")).isEqualTo(7);
        assertThat(open.getString("[0].openedOn")).isEqualTo("2027-12-01");
        assertThat(open.getString("[0].closesOn")).isEqualTo("2027-12-31");

        // When
        Response resolved = resolve(dispute, 10, 8, "one case had been counted twice");

        // Then
        assertThat(resolved.statusCode()).isEqualTo(200);
        assertThat(resolved.jsonPath().getString("status")).isEqualTo("resolved");
        PublishedEvent released = AwardsApi.awardEvents(agency, 2).getLast();
        assertThat(released.type()).isEqualTo("award-calculated");
        assertThat(released.text("band")).isEqualTo("80");
        assertThat(AwardsApi.explanation(agency, QUARTER).getString("counts.basis"))
                .isEqualTo("DISPUTE_RESOLVED");
        assertThat(disputes(agency, "open").getList("$")).isEmpty();
        assertThat(audited("dispute-resolved", "dispute/" + dispute)).isEqualTo("programme-person");
    }

    @Test
    void aDisputeIsResolvedOnce() {
        // Given
        SomeAgency agency = disputed();
        UUID dispute = disputes(agency, "open").getUUID("[0].id");
        resolve(dispute, 10, 8, "as agreed");

        // When
        Response again = resolve(dispute, 10, 10, "no, all of them");

        // Then
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.jsonPath().getString("type")).isEqualTo("/problems/dispute-not-open");
        assertThat(AwardsApi.awardEvents(agency, 2)).hasSize(2);
    }

    @Test
    void anEqualCorrectionSettlesTheDispute() {
        // Given
        SomeAgency agency = disputed();
        UUID dispute = disputes(agency, "open").getUUID("[0].id");

        // When
        AwardsApi.reports(QUARTER, agency, "agency", 10, 7);

        // Then
        PublishedEvent released = AwardsApi.awardEvents(agency, 2).getLast();
        assertThat(released.type()).isEqualTo("award-calculated");
        assertThat(released.text("band")).isEqualTo("70");
        assertThat(AwardsApi.get(Tokens.of("ice"), "/v1/disputes/" + dispute)
                        .jsonPath()
                        .getString("status"))
                .isEqualTo("settled");
    }

    @Test
    void aCorrectionThatStillDiffersKeepsTheDisputeAndItsWindow() {
        // Given
        SomeAgency agency = disputed();
        UUID dispute = disputes(agency, "open").getUUID("[0].id");

        // When
        AwardsApi.reports(QUARTER, agency, "agency", 10, 8);

        // Then
        JsonPath open = disputes(agency, "open");
        assertThat(open.getUUID("[0].id")).isEqualTo(dispute);
        assertThat(open.getInt("[0].agency.located")).isEqualTo(8);
        assertThat(AwardsApi.awardEvents(agency, 1)).hasSize(1);
    }

    @Test
    void icesCountDecidesOnceTheWindowIsOver() {
        // Given
        SomeAgency agency = disputed();
        UUID dispute = disputes(agency, "open").getUUID("[0].id");
        lapsing.lapse();
        assertThat(AwardsApi.awardEvents(agency)).hasSize(1);

        // When
        windowEnds(dispute, LocalDate.of(2027, 12, 1));
        lapsing.lapse();

        // Then
        PublishedEvent released = AwardsApi.awardEvents(agency, 2).getLast();
        assertThat(released.type()).isEqualTo("award-calculated");
        assertThat(released.data().path("located").asInt()).isEqualTo(7);
        assertThat(AwardsApi.explanation(agency, QUARTER).getString("counts.basis"))
                .isEqualTo("WINDOW_OVER");
        assertThat(audited("dispute-lapsed", "dispute/" + dispute)).isEqualTo("system");
    }

    @Test
    void aDisputeAboutACalculatedAwardWithholdsItUntilItIsReleased() {
        // Given
        SomeAgency agency = attested(2);
        AwardsApi.awardEvents(agency, 1);
        AwardsApi.bothReport(QUARTER, agency, 10, 9);
        AwardsApi.awardEvents(agency, 3);

        // When
        AwardsApi.reports(QUARTER, agency, "ice", 10, 7);
        AwardsApi.reports(QUARTER, agency, "ice", 10, 9);

        // Then
        List<PublishedEvent> events = AwardsApi.awardEvents(agency, 5);
        assertThat(events.get(3).type()).isEqualTo("award-withheld");
        assertThat(reasons(events.get(3))).containsExactly("DISPUTE_OPEN");
        assertThat(events.get(4).type()).isEqualTo("award-adjusted");
        assertThat(events.get(4).data().path("difference").path("amount").asText())
                .isEqualTo("0.00");
        assertThat(events.get(4).text("cause")).isEqualTo("COUNT");
    }

    @ProgrammeRule(
            of = Section.AWARDS,
            says = "A late fact about a closed quarter recomputes it; nothing already decided is overwritten.",
            source = "our reading")
    @Test
    void aCorrectedCountAdjustsTheAward() {
        // Given
        SomeAgency agency = disputed();
        AwardsApi.reports(QUARTER, agency, "agency", 10, 7);
        AwardsApi.awardEvents(agency, 2);

        // When
        AwardsApi.reports(QUARTER, agency, "ice", 10, 10);
        AwardsApi.reports(QUARTER, agency, "agency", 10, 10);

        // Then
        PublishedEvent adjusted = AwardsApi.awardEvents(agency, 4).getLast();
        assertThat(adjusted.type()).isEqualTo("award-adjusted");
        assertThat(adjusted.text("cause")).isEqualTo("COUNT");
        assertThat(adjusted.data().path("previous").path("amount").asText()).isEqualTo("1000.00");
        assertThat(adjusted.data().path("amount").path("amount").asText()).isEqualTo("2000.00");
        assertThat(adjusted.data().path("difference").path("amount").asText()).isEqualTo("1000.00");
    }

    @Test
    void aRosterThatIsNotTheAttestedOneWithholdsTheAwardUntilItIs() {
        // Given
        SomeAgency agency = SomeAgency.registered();
        agency.officers(2);
        AwardsApi.bothReport(QUARTER, agency, 10, 9);
        agency.standing(QUARTER, 1);
        agency.strangeRoster(QUARTER, 1, 1);
        PublishedEvent withheld = AwardsApi.awardEvents(agency, 1).getFirst();
        assertThat(reasons(withheld)).containsExactly("ROSTER_MISMATCH");
        assertThat(AwardsApi.progress(agency, QUARTER).getList("[0].waitsOn")).containsExactly("mismatch");

        // When
        agency.roster(QUARTER, 2, 1);

        // Then
        assertThat(AwardsApi.awardEvents(agency, 2).getLast().type()).isEqualTo("award-calculated");
    }

    private static SomeAgency attested(int officers) {
        SomeAgency agency = SomeAgency.registered();
        agency.officers(officers);
        agency.standing(QUARTER, 1);
        agency.roster(QUARTER, 1, 1);
        return agency;
    }

    /** The agency says 9 of 10, ICE 7 of 10; the award is withheld for that. */
    private static SomeAgency disputed() {
        SomeAgency agency = SomeAgency.registered();
        agency.officers(2);
        AwardsApi.reports(QUARTER, agency, "agency", 10, 9);
        AwardsApi.reports(QUARTER, agency, "ice", 10, 7);
        agency.standing(QUARTER, 1);
        agency.roster(QUARTER, 1, 1);
        PublishedEvent withheld = AwardsApi.awardEvents(agency, 1).getFirst();
        assertThat(reasons(withheld)).containsExactly("DISPUTE_OPEN");
        return agency;
    }

    private static JsonPath disputes(SomeAgency agency, String status) {
        return AwardsApi.get(Tokens.of("programme"), "/v1/disputes?agencyId=" + agency.id + "&status=" + status)
                .jsonPath();
    }

    private static Response resolve(UUID dispute, int assigned, int located, String reason) {
        return given().auth()
                .oauth2(Tokens.of("programme"))
                .contentType(ContentType.JSON)
                .body(Map.of("assigned", assigned, "located", located, "reason", reason))
                .post("/v1/disputes/{id}/resolve", dispute);
    }

    private static List<String> reasons(PublishedEvent event) {
        return event.data()
                .path("reasons")
                .valueStream()
                .map(JsonNode::asText)
                .sorted()
                .toList();
    }

    private void windowEnds(UUID dispute, LocalDate on) {
        try (Connection connection = database.getConnection();
                PreparedStatement update =
                        connection.prepareStatement("update dispute set closes_on = ? where id = ?")) {
            update.setObject(1, on);
            update.setObject(2, dispute);
            assertThat(update.executeUpdate()).isEqualTo(1);
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }

    private String audited(String action, String subject) {
        try (Connection connection = database.getConnection();
                PreparedStatement query =
                        connection.prepareStatement("select actor from audit_entry where action = ? and subject = ?")) {
            query.setString(1, action);
            query.setString(2, subject);
            var rows = query.executeQuery();
            assertThat(rows.next()).isTrue();
            String actor = rows.getString(1);
            assertThat(rows.next()).isFalse();
            return actor;
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }
}
