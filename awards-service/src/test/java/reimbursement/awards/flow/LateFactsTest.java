package reimbursement.awards.flow;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reimbursement.awards.application.RevisitingClaims;
import reimbursement.awards.domain.quarter.FiscalQuarter;
import reimbursement.kit.test.PublishedEvent;
import reimbursement.kit.test.RealBackends;
import reimbursement.kit.test.Tokens;

/** A late fact about a closed quarter or a decided month ends in the signed difference; what was decided stays readable. */
@QuarkusTest
@RealBackends
class LateFactsTest {

    private static final FiscalQuarter QUARTER = new FiscalQuarter(2026, 2);
    private static final LocalDate IN_THE_QUARTER = LocalDate.of(2026, 3, 1);

    private final RevisitingClaims revisiting;

    LateFactsTest(RevisitingClaims revisiting) {
        this.revisiting = revisiting;
    }

    @BeforeEach
    void close() {
        AwardsApi.closed(QUARTER);
    }

    @Test
    void aRetroactiveSuspensionTakesTheAwardBack() {
        // Given
        SomeAgency agency = awarded(3);

        // When
        agency.standing(QUARTER, 2, true, true);
        agency.roster(QUARTER, 2, 2);

        // Then
        adjusted(agency, 2, "STANDING", "3000.00", "0.00", "-3000.00");
        assertThat(AwardsApi.explanation(agency, QUARTER).getList("officers.missing.flatten().rule"))
                .containsOnly("agreement-not-suspended");
    }

    @Test
    void aVacatedSuspensionGivesItAgain() {
        // Given
        SomeAgency agency = awarded(3);
        agency.standing(QUARTER, 2, true, true);
        agency.roster(QUARTER, 2, 2);
        AwardsApi.awardEvents(agency, 2);

        // When
        agency.standing(QUARTER, 3, true, false);
        agency.roster(QUARTER, 3, 3);

        // Then
        adjusted(agency, 3, "STANDING", "0.00", "3000.00", "3000.00");
    }

    @Test
    void aRetroactiveRevocationTakesTheOfficersPartBack() {
        // Given
        SomeAgency agency = awarded(2);
        UUID third = agency.officers(1).getFirst();
        agency.roster(QUARTER, 2, 1);
        adjusted(agency, 2, "ROSTER", "2000.00", "3000.00", "1000.00");

        // When
        agency.revoked(third, IN_THE_QUARTER);
        agency.roster(QUARTER, 3, 1);

        // Then
        adjusted(agency, 3, "ROSTER", "3000.00", "2000.00", "-1000.00");
    }

    @Test
    void aCorrectedCountMovesTheAwardToItsBand() {
        // Given
        SomeAgency agency = awarded(2);

        // When
        AwardsApi.reports(QUARTER, agency, "ice", 10, 8);
        AwardsApi.reports(QUARTER, agency, "agency", 10, 8);

        // Then
        AwardsApi.awardEvents(agency, 3);
        adjusted(agency, 3, "COUNT", "2000.00", "1500.00", "-500.00");
    }

    @Test
    void anotherReasonForNothingIsToldToo() {
        // Given
        SomeAgency agency = awarded(0);

        // When
        agency.standing(QUARTER, 2, false, false);
        agency.roster(QUARTER, 2, 2);

        // Then
        adjusted(agency, 2, "STANDING", "0.00", "0.00", "0.00");
        assertThat(AwardsApi.awardEvents(agency).getLast().text("reason")).isEqualTo("NOT_ENROLLED");
    }

    @Test
    void correctedPayOfAMonthThatWasDecidedMovesTheDifference() {
        // Given
        SomeAgency agency = ClaimsApi.enrolled();
        UUID officer = agency.officers(1).getFirst();
        ClaimsApi.paid(agency, officer, "2025-01-01", "73000.00");
        ClaimsApi.submitted(
                agency,
                "2026-01",
                List.of(ClaimsApi.line("salary", officer, "6000.00"), ClaimsApi.line("overtime", officer, "20000.00")));
        claimed(agency, 2_425_000);

        // When
        ClaimsApi.paid(agency, officer, "2025-01-01", "60000.00");

        // Then
        claimed(agency, 2_100_000);
        PublishedEvent told = ClaimsApi.told(agency).getLast();
        assertThat(told.text("cause")).isEqualTo("RECALCULATED");
        assertThat(ClaimsApi.cents(told, "difference")).isEqualTo(-325_000);
        List<String> amounts = AwardsApi.get(
                        Tokens.of("auditor"), "/v1/claims/" + ClaimsApi.id(agency, "2026-01") + "/decisions")
                .jsonPath()
                .getList("amount.amount");
        assertThat(amounts).contains("24250.00").endsWith("21000.00");
    }

    /** Decided at 90 %: 1,000.00 for each officer. */
    private static SomeAgency awarded(int officers) {
        SomeAgency agency = SomeAgency.registered();
        agency.officers(officers);
        AwardsApi.bothReport(QUARTER, agency, 10, 9);
        agency.standing(QUARTER, 1);
        agency.roster(QUARTER, 1, 1);
        AwardsApi.awardEvents(agency, 1);
        return agency;
    }

    private static void adjusted(
            SomeAgency agency, int events, String cause, String previous, String amount, String difference) {
        PublishedEvent adjusted = AwardsApi.awardEvents(agency, events).getLast();
        assertThat(adjusted.type()).isEqualTo("award-adjusted");
        assertThat(adjusted.text("cause")).isEqualTo(cause);
        assertThat(adjusted.text("policyVersion")).isEqualTo("2025-10-01.1");
        assertThat(adjusted.data().path("previous").path("amount").asText()).isEqualTo(previous);
        assertThat(adjusted.data().path("amount").path("amount").asText()).isEqualTo(amount);
        assertThat(adjusted.data().path("difference").path("amount").asText()).isEqualTo(difference);
        JsonPath explained = AwardsApi.explanation(agency, QUARTER);
        assertThat(explained.getList("history")).hasSize(events);
        assertThat(explained.getString("history[0].kind")).isEqualTo("calculated");
        assertThat(explained.<String>getList("history.amount.amount"))
                .contains(previous)
                .endsWith(amount);
    }

    private void claimed(SomeAgency agency, long cents) {
        AwardsApi.soon().untilAsserted(() -> {
            revisiting.revisit();
            assertThat(ClaimsApi.net(agency, "2026-01")).isEqualTo(cents);
        });
    }
}
