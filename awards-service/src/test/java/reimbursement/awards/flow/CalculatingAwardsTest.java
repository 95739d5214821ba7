package reimbursement.awards.flow;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reimbursement.awards.domain.quarter.FiscalQuarter;
import reimbursement.kit.test.ProgrammeRule;
import reimbursement.kit.test.ProgrammeRule.Section;
import reimbursement.kit.test.PublishedEvent;
import reimbursement.kit.test.RealBackends;

@QuarkusTest
@RealBackends
class CalculatingAwardsTest {

    private static final FiscalQuarter QUARTER = new FiscalQuarter(2026, 1);
    private static final LocalDate SNAPSHOT = QUARTER.snapshotOn();

    @BeforeEach
    void close() {
        AwardsApi.closed(QUARTER);
    }

    @ParameterizedTest
    @CsvSource({
        "100, 100, 90, 3000.00, BAND_90",
        "10, 9, 90, 3000.00, BAND_90",
        "500, 448, 80, 2250.00, BAND_80",
        "10, 8, 80, 2250.00, BAND_80",
        "10, 7, 70, 1500.00, BAND_70",
        "1000, 699, none, 0.00, BELOW_BANDS",
        "0, 0, none, 0.00, NO_ASSIGNMENTS",
    })
    void anAwardIsCalculatedFromTheFrozenRosterAndTheCounts(
            int assigned, int located, String band, String amount, String reason) {
        // Given
        SomeAgency agency = SomeAgency.registered();
        agency.officers(3);
        AwardsApi.bothReport(QUARTER, agency, assigned, located);

        // When
        agency.standing(QUARTER, 1);
        agency.roster(QUARTER, 1, 1);

        // Then
        PublishedEvent event = AwardsApi.awardEvents(agency, 1).getFirst();
        assertThat(event.type()).isEqualTo("award-calculated");
        assertThat(event.text("band")).isEqualTo(band);
        assertThat(event.text("reason")).isEqualTo(reason);
        assertThat(event.data().path("amount").path("amount").asText()).isEqualTo(amount);
        assertThat(event.data().path("eligibleOfficers").asInt()).isEqualTo(3);
        assertThat(event.data().path("assigned").asInt()).isEqualTo(assigned);
        assertThat(event.data().path("located").asInt()).isEqualTo(located);
        assertThat(event.data().path("revision").asInt()).isEqualTo(1);
        assertThat(event.text("effectiveOn")).isEqualTo("2025-12-31");
        JsonPath award = AwardsApi.award(agency, QUARTER);
        assertThat(award.getString("status")).isEqualTo("calculated");
        assertThat(award.getString("amount.amount")).isEqualTo(amount);
        assertThat(award.getString("reason")).isEqualTo(reason);
        assertThat(AwardsApi.progress(agency, QUARTER).getList("[0].waitsOn")).isEmpty();
    }

    @Test
    void onlyOfficersWhoCountAtTheSnapshotArePaidFor() {
        // Given
        SomeAgency agency = SomeAgency.registered();
        List<UUID> officers = agency.officers(6);
        agency.officer(SNAPSHOT, SNAPSHOT);
        agency.officer(SNAPSHOT.plusDays(1), SNAPSHOT);
        agency.officer(SNAPSHOT, SNAPSHOT.plusDays(1));
        agency.revoked(officers.get(0), SNAPSHOT);
        agency.revoked(officers.get(1), SNAPSHOT.plusDays(1));
        agency.separated(officers.get(2), SNAPSHOT);
        agency.separated(officers.get(3), SNAPSHOT.plusDays(1));
        AwardsApi.bothReport(QUARTER, agency, 10, 10);

        // When
        agency.standing(QUARTER, 1);
        agency.roster(QUARTER, 1, 1);

        // Then
        PublishedEvent event = AwardsApi.awardEvents(agency, 1).getFirst();
        assertThat(event.type()).isEqualTo("award-calculated");
        assertThat(event.data().path("eligibleOfficers").asInt()).isEqualTo(5);
        assertThat(event.data().path("amount").path("amount").asText()).isEqualTo("5000.00");
    }

    @Test
    void aTransferEndsWhatWasHeldAtTheAgencyLeftAndNothingAtTheOther() {
        // Given
        SomeAgency agency = SomeAgency.registered();
        List<UUID> officers = agency.officers(4);
        agency.transferredAway(officers.get(0), SNAPSHOT);
        agency.transferredAway(officers.get(1), SNAPSHOT.plusDays(1));
        agency.transferredHere(officers.get(2), SNAPSHOT.minusDays(9));
        AwardsApi.bothReport(QUARTER, agency, 10, 10);

        // When
        agency.standing(QUARTER, 1);
        agency.roster(QUARTER, 1, 1);

        // Then
        PublishedEvent event = AwardsApi.awardEvents(agency, 1).getFirst();
        assertThat(event.type()).isEqualTo("award-calculated");
        assertThat(event.data().path("eligibleOfficers").asInt()).isEqualTo(3);
    }

    @Test
    void aRosterThatComesBeforeItsStandingWaitsForIt() {
        // Given
        SomeAgency agency = SomeAgency.registered();
        agency.officers(2);
        AwardsApi.bothReport(QUARTER, agency, 10, 9);
        agency.roster(QUARTER, 1, 1);
        AwardsApi.soon()
                .untilAsserted(
                        () -> assertThat(AwardsApi.progress(agency, QUARTER).getBoolean("[0].roster.matches"))
                                .isTrue());
        assertThat(AwardsApi.progress(agency, QUARTER).getList("[0].waitsOn")).containsExactly("standing", "roster");

        // When
        agency.standing(QUARTER, 1);

        // Then
        assertThat(AwardsApi.awardEvents(agency, 1).getFirst().type()).isEqualTo("award-calculated");
    }

    @Test
    void anAgencyThatIsNotEnrolledGetsNothingAndIsAskedForNoCounts() {
        // Given
        SomeAgency agency = SomeAgency.registered();
        agency.officers(2);

        // When
        agency.standing(QUARTER, 1, false, false);
        agency.roster(QUARTER, 1, 1);

        // Then
        PublishedEvent event = AwardsApi.awardEvents(agency, 1).getFirst();
        assertThat(event.type()).isEqualTo("award-calculated");
        assertThat(event.text("reason")).isEqualTo("NOT_ENROLLED");
        assertThat(event.data().path("amount").path("amount").asText()).isEqualTo("0.00");
        assertThat(AwardsApi.award(agency, QUARTER).getString("assigned")).isNull();
        assertThat(AwardsApi.progress(agency, QUARTER).getList("[0].waitsOn")).isEmpty();
    }

    @Test
    void anAgencyWithoutOfficersAndAgreementsGetsNothing() {
        // Given
        SomeAgency agency = SomeAgency.registered();

        // When
        agency.standingWithoutAgreement(QUARTER, 1);
        agency.roster(QUARTER, 1, 1);

        // Then
        assertThat(AwardsApi.awardEvents(agency, 1).getFirst().text("reason")).isEqualTo("NO_LIVE_AGREEMENT");
    }

    @ProgrammeRule(
            of = Section.AWARDS,
            says = "A late fact about a closed quarter recomputes it; nothing already decided is overwritten.",
            source = "our reading")
    @Test
    void aSuspensionLearnedLateAdjustsTheAward() {
        // Given
        SomeAgency agency = paid(3);

        // When
        agency.standing(QUARTER, 2, true, true);
        agency.roster(QUARTER, 2, 2);

        // Then
        PublishedEvent adjusted = AwardsApi.awardEvents(agency, 2).getLast();
        assertThat(adjusted.type()).isEqualTo("award-adjusted");
        assertThat(adjusted.data().path("revision").asInt()).isEqualTo(2);
        assertThat(adjusted.text("cause")).isEqualTo("STANDING");
        assertThat(adjusted.data().path("previous").path("amount").asText()).isEqualTo("3000.00");
        assertThat(adjusted.data().path("amount").path("amount").asText()).isEqualTo("0.00");
        assertThat(adjusted.data().path("difference").path("amount").asText()).isEqualTo("-3000.00");
        assertThat(adjusted.text("reason")).isEqualTo("NO_LIVE_AGREEMENT");
        assertThat(AwardsApi.award(agency, QUARTER).getString("status")).isEqualTo("adjusted");
    }

    @ProgrammeRule(
            of = Section.AWARDS,
            says = "A late fact about a closed quarter recomputes it; nothing already decided is overwritten.",
            source = "our reading")
    @Test
    void aRevocationLearnedLateAdjustsTheAward() {
        // Given
        SomeAgency agency = SomeAgency.registered();
        List<UUID> officers = agency.officers(3);
        settle(agency);

        // When
        agency.revoked(officers.getFirst(), LocalDate.of(2025, 12, 1));
        agency.roster(QUARTER, 2, 1);

        // Then
        PublishedEvent adjusted = AwardsApi.awardEvents(agency, 2).getLast();
        assertThat(adjusted.text("cause")).isEqualTo("ROSTER");
        assertThat(adjusted.data().path("amount").path("amount").asText()).isEqualTo("2000.00");
        assertThat(adjusted.data().path("rosterRevision").asInt()).isEqualTo(2);
    }

    @Test
    void anAttestationThatChangesNothingIsRecordedAndNotTold() {
        // Given
        SomeAgency agency = paid(2);

        // When
        agency.standing(QUARTER, 2);
        agency.roster(QUARTER, 2, 2);

        // Then
        AwardsApi.soon()
                .untilAsserted(
                        () -> assertThat(AwardsApi.explanation(agency, QUARTER).getList("history.kind"))
                                .containsExactly("calculated", "confirmed"));
        assertThat(AwardsApi.explanation(agency, QUARTER).getInt("standing.revision"))
                .isEqualTo(2);
        assertThat(AwardsApi.award(agency, QUARTER).getInt("revision")).isEqualTo(1);
        assertThat(AwardsApi.awardEvents(agency)).hasSize(1);
    }

    @Test
    void aLowerRevisionThatComesLateIsIgnored() {
        // Given
        SomeAgency agency = SomeAgency.registered();
        agency.officers(2);
        AwardsApi.bothReport(QUARTER, agency, 10, 9);
        agency.standing(QUARTER, 2);
        agency.roster(QUARTER, 2, 2);
        AwardsApi.awardEvents(agency, 1);

        // When
        agency.standing(QUARTER, 1, false, false);
        agency.strangeRoster(QUARTER, 1, 1);
        agency.standing(QUARTER, 3, true, true);
        agency.roster(QUARTER, 3, 3);

        // Then
        List<PublishedEvent> events = AwardsApi.awardEvents(agency, 2);
        assertThat(events).extracting(PublishedEvent::type).containsExactly("award-calculated", "award-adjusted");
        assertThat(events.getFirst().data().path("standingRevision").asInt()).isEqualTo(2);
        assertThat(events.getLast().data().path("rosterRevision").asInt()).isEqualTo(3);
    }

    @Test
    void aRosterIsFrozenBeforeTheFactsThatFollowIt() {
        // Given
        SomeAgency agency = SomeAgency.registered();
        List<UUID> officers = agency.officers(3);
        AwardsApi.bothReport(QUARTER, agency, 10, 9);
        agency.standing(QUARTER, 1);

        // When
        agency.roster(QUARTER, 1, 1);
        agency.revoked(officers.get(0), LocalDate.of(2025, 11, 1));
        agency.roster(QUARTER, 2, 1);
        agency.separated(officers.get(1), LocalDate.of(2025, 11, 1));
        agency.roster(QUARTER, 3, 1);

        // Then
        AwardsApi.soon()
                .untilAsserted(
                        () -> assertThat(AwardsApi.explanation(agency, QUARTER).getString("amount.amount.amount"))
                                .isEqualTo("1000.00"));
        assertThat(AwardsApi.awardEvents(agency))
                .extracting(PublishedEvent::type)
                .doesNotContain("award-withheld");
        assertThat(AwardsApi.explanation(agency, QUARTER).getBoolean("roster.matches"))
                .isTrue();
    }

    @Test
    void attestationsOfAQuarterThatIsOpenDecideNothing() {
        // Given
        FiscalQuarter open = new FiscalQuarter(2027, 3);
        SomeAgency agency = SomeAgency.registered();
        agency.officers(1);
        AwardsApi.bothReport(open, agency, 10, 9);

        // When
        agency.standing(open, 1);
        agency.roster(open, 1, 1);

        // Then
        AwardsApi.soon()
                .untilAsserted(() -> assertThat(AwardsApi.progress(agency, open).getList("[0].waitsOn"))
                        .containsExactly("close"));
        assertThat(AwardsApi.awardEvents(agency)).isEmpty();
    }

    private static SomeAgency paid(int officers) {
        SomeAgency agency = SomeAgency.registered();
        agency.officers(officers);
        settle(agency);
        return agency;
    }

    private static void settle(SomeAgency agency) {
        AwardsApi.bothReport(QUARTER, agency, 10, 9);
        agency.standing(QUARTER, 1);
        agency.roster(QUARTER, 1, 1);
        AwardsApi.awardEvents(agency, 1);
    }
}
