package reimbursement.awards.flow;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import reimbursement.awards.application.RevisitingClaims;
import reimbursement.kit.Ids;
import reimbursement.kit.test.ProgrammeRule;
import reimbursement.kit.test.ProgrammeRule.Section;
import reimbursement.kit.test.PublishedEvent;
import reimbursement.kit.test.RealBackends;
import reimbursement.kit.test.Tokens;

/** Claims from the request to the event, and again when facts come late. */
@QuarkusTest
@RealBackends
class ClaimingTest {

    private static final String MONTH = "2026-01";

    private final RevisitingClaims revisiting;

    ClaimingTest(RevisitingClaims revisiting) {
        this.revisiting = revisiting;
    }

    @Test
    void aClaimIsDecidedLineByLineAndToldWithoutPayOrOfficers() {
        // Given
        SomeAgency agency = ClaimsApi.enrolled();
        UUID officer = agency.officers(1).getFirst();
        ClaimsApi.paid(agency, officer, "2025-01-01", "73000.00");
        List<?> lines = List.of(
                ClaimsApi.line("salary", officer, "6000.00"),
                ClaimsApi.line("overtime", officer, "20000.00"),
                ClaimsApi.line("benefits", Ids.next(), "100.00"));

        // When
        ClaimsApi.submitted(agency, MONTH, lines);

        // Then
        settled(agency, MONTH, 2_425_000);
        JsonPath claim = ClaimsApi.claim(agency, MONTH);
        assertThat(claim.getList("lines.decision")).containsExactly("allowed", "reduced", "pending");
        assertThat(claim.getList("lines.rule.rule"))
                .containsExactly("allowed-in-full", "overtime-cap", "officer-not-yet-known");
        assertThat(ClaimsApi.cents(claim, "lines[1].money.limit.limit")).isEqualTo(1_825_000);
        assertThat(claim.getString("lines[1].rule.whatWouldChangeIt")).contains("pay rises");
        AwardsApi.soon().untilAsserted(() -> {
            PublishedEvent last = ClaimsApi.told(agency).getLast();
            assertThat(ClaimsApi.cents(last, "amount")).isEqualTo(2_425_000);
            assertThat(last.data().toString())
                    .doesNotContain(officer.toString())
                    .doesNotContain("73000");
            assertThat(last.data().get("counts").get("pending").asInt()).isEqualTo(1);
        });
    }

    @Test
    void aClaimIsSentOnceAndTheSameAgainChangesNothing() {
        // Given
        SomeAgency agency = ClaimsApi.enrolled();
        UUID officer = agency.officers(1).getFirst();
        List<?> lines = List.of(ClaimsApi.line("benefits", officer, "310.00"));
        ClaimsApi.submitted(agency, MONTH, lines);
        settled(agency, MONTH, 31_000);

        // When
        Response again = ClaimsApi.submit(agency, MONTH, lines);
        Response other = ClaimsApi.submit(agency, MONTH, List.of(ClaimsApi.line("benefits", officer, "311.00")));

        // Then
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.jsonPath().getInt("claim.version")).isEqualTo(1);
        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(other.jsonPath().getString("type")).isEqualTo("/problems/already-claimed");
    }

    @ProgrammeRule(
            of = Section.CLAIMS,
            says = "A claim can be amended; the difference is what moves.",
            source = "our reading")
    @Test
    void anAmendmentMovesTheDifferenceAndTheFormShowsIt() {
        // Given
        SomeAgency agency = ClaimsApi.enrolled();
        UUID officer = agency.officers(1).getFirst();
        ClaimsApi.submitted(agency, "2025-12", List.of(ClaimsApi.line("benefits", officer, "1000.00")));
        ClaimsApi.submitted(agency, MONTH, List.of(ClaimsApi.line("benefits", officer, "310.00")));
        settled(agency, "2025-12", 100_000);
        settled(agency, MONTH, 31_000);

        // When
        Response amended = ClaimsApi.amend(agency, MONTH, List.of(ClaimsApi.line("benefits", officer, "300.00")));
        Response same = ClaimsApi.amend(agency, MONTH, List.of(ClaimsApi.line("benefits", officer, "300.00")));

        // Then
        assertThat(amended.statusCode()).isEqualTo(200);
        assertThat(amended.jsonPath().getInt("claim.version")).isEqualTo(2);
        assertThat(same.jsonPath().getInt("claim.version")).isEqualTo(2);
        AwardsApi.soon()
                .untilAsserted(
                        () -> assertThat(ClaimsApi.cents(ClaimsApi.told(agency).getLast(), "difference"))
                                .isEqualTo(-1_000));
        assertDense(ClaimsApi.told(agency), MONTH);
        JsonPath form = AwardsApi.get(Tokens.agency(agency.id), "/v1/claims/" + ClaimsApi.id(agency, MONTH) + "/sf-270")
                .jsonPath();
        assertThat(ClaimsApi.cents(form, "block11.a")).isEqualTo(130_000);
        assertThat(ClaimsApi.cents(form, "block11.f")).isZero();
        assertThat(ClaimsApi.cents(form, "block11.g")).isEqualTo(130_000);
        assertThat(ClaimsApi.cents(form, "block11.h")).isEqualTo(131_000);
        assertThat(ClaimsApi.cents(form, "block11.i")).isEqualTo(-1_000);
        List<Map<String, Object>> decisions = AwardsApi.get(
                        Tokens.of("auditor"), "/v1/claims/" + ClaimsApi.id(agency, MONTH) + "/decisions")
                .jsonPath()
                .getList("$");
        assertThat(decisions.getLast().get("cause")).isEqualTo("amended");
    }

    @Test
    void lateFactsDecideAClaimAgainAndNothingDecidedIsOverwritten() {
        // Given
        SomeAgency agency = SomeAgency.registered();
        UUID officer = agency.unheardOfOfficer();
        ClaimsApi.submitted(
                agency,
                MONTH,
                List.of(
                        ClaimsApi.line("salary", officer, "6200.00"),
                        Map.of("type", "vehicle", "amount", ClaimsApi.money("31000.00"))));
        assertThat(ClaimsApi.claim(agency, MONTH).getList("lines.rule.rule"))
                .containsExactly("officer-not-yet-known", "agency-enrolled");

        // When, Then
        agency.restated();
        ClaimsApi.enrol(agency);
        ClaimsApi.sign(agency);
        settled(agency, MONTH, 3_100_000);
        ClaimsApi.paid(agency, officer, "2025-01-01", "74400.00");
        settled(agency, MONTH, 3_720_000);
        agency.revoked(officer, LocalDate.of(2026, 1, 11));
        settled(agency, MONTH, 3_300_000);
        ClaimsApi.suspend(agency, "2026-01-01", "2026-01-05");
        settled(agency, MONTH, 3_200_000);
        ClaimsApi.paid(agency, officer, "2025-01-01", "0.00");
        settled(agency, MONTH, 3_100_000);
        assertThat(ClaimsApi.claim(agency, MONTH).getString("lines[0].rule.rule"))
                .isEqualTo("pay-not-plausible");
        assertDense(ClaimsApi.told(agency), MONTH);
    }

    @Test
    void theCapFollowsAnOfficerThroughATransferAndAnEarlierMonthThatComesLate() {
        // Given
        SomeAgency from = ClaimsApi.enrolled();
        SomeAgency to = ClaimsApi.enrolled();
        UUID officer = from.officers(1).getFirst();
        ClaimsApi.paid(from, officer, "2025-01-01", "73000.00");
        ClaimsApi.transferred(officer, from, to, "2026-02-01");
        ClaimsApi.authorised(officer, to, LocalDate.of(2026, 2, 1));
        ClaimsApi.submitted(
                to,
                "2026-02",
                List.of(ClaimsApi.line("salary", officer, "1.00"), ClaimsApi.line("overtime", officer, "18000.00")));
        settled(to, "2026-02", 1_800_100);

        // When
        ClaimsApi.submitted(
                from,
                MONTH,
                List.of(ClaimsApi.line("salary", officer, "1.00"), ClaimsApi.line("overtime", officer, "10000.00")));

        // Then
        settled(from, MONTH, 1_000_100);
        settled(to, "2026-02", 825_100);
        assertThat(ClaimsApi.claim(to, "2026-02").getString("lines[1].rule.rule"))
                .isEqualTo("overtime-cap");
    }

    @Test
    void payIsShownToTheAgencyAndTheProgrammeAlone() {
        // Given
        SomeAgency agency = ClaimsApi.enrolled();
        UUID officer = agency.officers(1).getFirst();
        ClaimsApi.submitted(
                agency,
                MONTH,
                List.of(ClaimsApi.line("salary", officer, "4321.09"), ClaimsApi.line("equipment", officer, "250.00")));
        String path = "/v1/claims/" + ClaimsApi.id(agency, MONTH);

        // Then
        for (String role : List.of("treasury", "auditor", "certifier", "approver")) {
            Response seen = AwardsApi.get(Tokens.of(role), path);
            assertThat(seen.statusCode()).isEqualTo(200);
            assertThat(seen.jsonPath().getMap("lines[0]")).doesNotContainKey("money");
            assertThat(ClaimsApi.cents(seen.jsonPath(), "lines[1].money.amount"))
                    .isEqualTo(25_000);
        }
        assertThat(ClaimsApi.cents(AwardsApi.get(Tokens.of("programme"), path).jsonPath(), "lines[0].money.amount"))
                .isEqualTo(432_109);
        assertThat(ClaimsApi.cents(ClaimsApi.claim(agency, MONTH), "lines[0].money.amount"))
                .isEqualTo(432_109);
        assertThat(AwardsApi.get(Tokens.agency(Ids.next()), path).statusCode()).isEqualTo(404);
        assertThat(AwardsApi.get(Tokens.of("operator"), path).statusCode()).isEqualTo(403);
    }

    @Test
    void aLineIsExplainedByRulePolicyPayAndTheEventsThatBroughtEachInput() {
        // Given
        SomeAgency agency = ClaimsApi.enrolled();
        UUID officer = agency.officers(1).getFirst();
        ClaimsApi.paid(agency, officer, "2025-01-01", "73000.00");
        ClaimsApi.submitted(
                agency,
                MONTH,
                List.of(ClaimsApi.line("salary", officer, "6000.00"), ClaimsApi.line("overtime", officer, "20000.00")));
        settled(agency, MONTH, 2_425_000);
        String path = "/v1/claims/" + ClaimsApi.id(agency, MONTH) + "/lines/2";

        // When
        JsonPath told = AwardsApi.get(Tokens.agency(agency.id), path).jsonPath();
        Response toAuditor = AwardsApi.get(Tokens.of("auditor"), path);

        // Then
        assertThat(told.getString("line.rule.rule")).isEqualTo("overtime-cap");
        assertThat(told.getString("share")).isEqualTo("10000/10000");
        assertThat(told.getString("daysCounted")).isEqualTo("31/31");
        assertThat(ClaimsApi.cents(told, "pay.annualSalary")).isEqualTo(7_300_000);
        assertThat(told.getString("pay.rates[0].origin.eventId")).isNotBlank();
        assertThat(told.getString("settings.find { it.name == 'claims.overtime.percent' }.value"))
                .isEqualTo("25");
        assertThat(told.getList("whatWouldChangeIt.steps.rule")).containsExactly("overtime-cap");
        assertThat(ClaimsApi.cents(told, "whatWouldChangeIt.steps[0].amount")).isEqualTo(175_000);
        assertThat(ClaimsApi.cents(told, "whatWouldChangeIt.limitLeft")).isZero();
        assertThat(told.getList("whatWouldChangeIt.daysNotCounted")).isEmpty();
        assertThat(told.getList("events.type"))
                .contains("officer-trained", "officer-authorised", "pay-set", "agreement-signed", "enrolment-approved");
        assertThat(toAuditor.statusCode()).isEqualTo(200);
        assertThat(toAuditor.body().asString())
                .doesNotContain("73000.00")
                .doesNotContain("18250.00")
                .doesNotContain("1750.00");
        assertThat(toAuditor.jsonPath().getMap("whatWouldChangeIt"))
                .containsKey("steps")
                .doesNotContainKey("limitLeft");
        assertThat(AwardsApi.get(Tokens.of("auditor"), path + "0").statusCode()).isEqualTo(404);
    }

    @Test
    void theDaysThatDoNotCountAreNamedWithWhatWouldChangeThem() {
        // Given
        SomeAgency agency = ClaimsApi.enrolled();
        UUID officer = agency.officers(1).getFirst();
        agency.revoked(officer, LocalDate.of(2026, 1, 29));
        ClaimsApi.suspend(agency, "2026-01-01", "2026-01-02");
        ClaimsApi.submitted(agency, MONTH, List.of(ClaimsApi.line("benefits", officer, "310.00")));
        settled(agency, MONTH, 26_000);

        // When
        JsonPath told = AwardsApi.get(Tokens.of("auditor"), "/v1/claims/" + ClaimsApi.id(agency, MONTH) + "/lines/1")
                .jsonPath();

        // Then
        assertThat(told.getList("whatWouldChangeIt.daysNotCounted.rule"))
                .containsExactly("agreement-not-suspended", "not-revoked");
        assertThat(told.getString("whatWouldChangeIt.daysNotCounted[1].from")).isEqualTo("2026-01-29");
        assertThat(told.getString("whatWouldChangeIt.daysNotCounted[1].until")).isEqualTo("2026-01-31");
        assertThat(told.getString("whatWouldChangeIt.daysNotCounted[1].whatWouldChangeIt"))
                .contains("authorised anew");
    }

    @Test
    void claimsWithPendingLinesArePagedByThemselves() {
        // Given
        SomeAgency agency = ClaimsApi.enrolled();
        UUID officer = agency.officers(1).getFirst();
        ClaimsApi.submitted(agency, "2025-11", List.of(ClaimsApi.line("benefits", officer, "10.00")));
        ClaimsApi.submitted(agency, "2025-12", List.of(ClaimsApi.line("benefits", Ids.next(), "10.00")));
        ClaimsApi.submitted(agency, MONTH, List.of(ClaimsApi.line("salary", officer, "10.00")));
        settled(agency, "2025-11", 1_000);
        String path = "/v1/claims?agencyId=" + agency.id + "&pending=";

        // When
        Response first = AwardsApi.get(Tokens.of("programme"), path + "true&limit=1");
        Response decided = AwardsApi.get(Tokens.agency(agency.id), path + "false");
        Response unclear = AwardsApi.get(Tokens.of("programme"), path + "perhaps");

        // Then
        assertThat(first.jsonPath().getList("month")).containsExactly("2025-12");
        assertThat(first.header("Link")).contains("rel=\"next\"").contains("pending=true");
        assertThat(AwardsApi.get(Tokens.of("programme"), path + "true")
                        .jsonPath()
                        .getList("month"))
                .containsExactly("2025-12", MONTH);
        assertThat(decided.jsonPath().getList("month")).containsExactly("2025-11");
        assertThat(unclear.statusCode()).isEqualTo(400);
    }

    @Test
    void aListShowsAnAgencyItsOwnClaimsPageByPage() {
        // Given
        SomeAgency agency = ClaimsApi.enrolled();
        UUID officer = agency.officers(1).getFirst();
        List<String> months = new ArrayList<>(List.of("2025-10", "2025-11", "2025-12"));
        months.forEach(
                month -> ClaimsApi.submitted(agency, month, List.of(ClaimsApi.line("benefits", officer, "10.00"))));

        // When
        Response page = AwardsApi.get(Tokens.agency(agency.id), "/v1/claims?limit=2");
        Response ofMonth = AwardsApi.get(Tokens.of("auditor"), "/v1/claims?month=2025-11&agencyId=" + agency.id);

        // Then
        assertThat(page.jsonPath().getList("month")).containsExactly("2025-10", "2025-11");
        assertThat(page.header("Link")).contains("rel=\"next\"");
        assertThat(ofMonth.jsonPath().getList("id")).containsExactly(ClaimsApi.id(agency, "2025-11"));
        assertThat(AwardsApi.get(Tokens.agency(Ids.next()), "/v1/claims?agencyId=" + agency.id)
                        .statusCode())
                .isEqualTo(403);
    }

    private void settled(SomeAgency agency, String month, long cents) {
        AwardsApi.soon().untilAsserted(() -> {
            revisiting.revisit();
            assertThat(ClaimsApi.cents(ClaimsApi.claim(agency, month), "claim.amount"))
                    .isEqualTo(cents);
            assertThat(ClaimsApi.net(agency, month)).isEqualTo(cents);
        });
    }

    private static void assertDense(List<PublishedEvent> told, String month) {
        long amount = 0;
        int revision = 0;
        for (PublishedEvent event : told) {
            if (month.equals(event.text("month"))) {
                revision++;
                assertThat(event.data().get("revision").asInt()).isEqualTo(revision);
                assertThat(ClaimsApi.cents(event, "previous")).isEqualTo(amount);
                amount += ClaimsApi.cents(event, "difference");
                assertThat(ClaimsApi.cents(event, "amount")).isEqualTo(amount);
            }
        }
    }
}
