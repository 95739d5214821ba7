package reimbursement.awards.domain.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static reimbursement.awards.domain.claims.Given.AGENCY;
import static reimbursement.awards.domain.claims.Given.AGREEMENT;
import static reimbursement.awards.domain.claims.Given.FIRST_DAY;
import static reimbursement.awards.domain.claims.Given.NOVEMBER;
import static reimbursement.awards.domain.claims.Given.OCTOBER;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reimbursement.awards.domain.roster.Model;

class LineOutlookTest {

    private static final OfficerAuthorisation UNTIL_THE_TENTH =
            Given.authorised(AGENCY, AGREEMENT, Model.TFM, FIRST_DAY, LocalDate.of(2025, 11, 11), null);

    @Test
    void daysThatDoNotCountAreToldInStretchesOfOneRule() {
        // Given
        AgencyHistory agency =
                Given.agency(Given.agreement().suspended(LocalDate.of(2025, 11, 3), LocalDate.of(2025, 11, 5)));
        OfficerHistory officer = Given.officer(UNTIL_THE_TENTH);
        PlacedLine line = Given.line(NOVEMBER, 1, CostType.BENEFITS, 30_000);

        // When
        LineOutlook outlook = LineOutlook.of(line, Given.decided(officer, agency, line), officer, agency);

        // Then
        assertThat(outlook.daysLost())
                .containsExactly(
                        lost("2025-11-03", "2025-11-05", ClaimRule.AGREEMENT_NOT_SUSPENDED),
                        lost("2025-11-11", "2025-11-30", ClaimRule.NOT_REVOKED));
        assertThat(outlook.limitLeftCents()).isEmpty();
    }

    @Test
    void oneRuleWithDaysBetweenIsToldTwice() {
        // Given
        AgencyHistory agency = Given.agency(Given.agreement()
                .suspended(LocalDate.of(2025, 11, 3), LocalDate.of(2025, 11, 3))
                .suspended(LocalDate.of(2025, 11, 5), LocalDate.of(2025, 11, 5)));
        OfficerHistory officer = Given.officer(Given.authorised());
        PlacedLine line = Given.line(NOVEMBER, 1, CostType.BENEFITS, 30_000);

        // Then
        assertThat(LineOutlook.of(line, Given.decided(officer, agency, line), officer, agency)
                        .daysLost())
                .containsExactly(
                        lost("2025-11-03", "2025-11-03", ClaimRule.AGREEMENT_NOT_SUSPENDED),
                        lost("2025-11-05", "2025-11-05", ClaimRule.AGREEMENT_NOT_SUSPENDED));
    }

    @Test
    void aVehicleLosesTheDaysOfItsAgency() {
        // Given
        AgencyHistory agency =
                Given.agency(Given.agreement().suspended(LocalDate.of(2025, 11, 1), LocalDate.of(2025, 11, 29)));
        PlacedLine line = Given.line(NOVEMBER, 1, CostType.VEHICLE, 4_000_000);
        LineDecision decision = VehicleAccount.decide(agency, List.of(line)).get(line.place());

        // When
        LineOutlook outlook = LineOutlook.of(line, Objects.requireNonNull(decision), agency);

        // Then
        assertThat(outlook.daysLost())
                .containsExactly(lost("2025-11-01", "2025-11-29", ClaimRule.AGREEMENT_NOT_SUSPENDED));
        assertThat(outlook.limitLeftCents()).contains(6_000_000L);
    }

    @ParameterizedTest
    @CsvSource({
        // October, November, left after November: a quarter of 73,000.00 is 18,250.00
        "1000000, 500000, 325000",
        "1000000, 825000, 0",
        "1000000, 900000, 0",
        "1825000, 100, 0",
    })
    void whatIsLeftOfALimitIsWhatTheLineLeaves(long october, long november, long left) {
        // Given
        AgencyHistory agency = Given.agency(Given.agreement());
        OfficerHistory officer = Given.officer(Given.authorised());
        PlacedLine first = Given.line(OCTOBER, 2, CostType.OVERTIME, october);
        PlacedLine second = Given.line(NOVEMBER, 2, CostType.OVERTIME, november);
        List<LineDecision> decided = Given.all(
                officer,
                Set.of(agency),
                Given.line(OCTOBER, 1, CostType.SALARY, 1),
                first,
                Given.line(NOVEMBER, 1, CostType.SALARY, 1),
                second);

        // When
        LineOutlook outlook = LineOutlook.of(second, decided.getLast(), officer, agency);

        // Then
        assertThat(outlook.limitLeftCents()).contains(left);
        assertThat(outlook.daysLost()).isEmpty();
    }

    @Test
    void ofAnOfficerOfWhomNothingWasHeardNoDayIsToldToBeLost() {
        // Given
        AgencyHistory agency = Given.agency(Given.agreement());
        OfficerHistory nobody = OfficerHistory.unheardOf(Given.OFFICER);
        PlacedLine line = Given.line(NOVEMBER, 1, CostType.SALARY, 100);

        // Then
        assertThat(LineOutlook.of(line, Given.decided(nobody, agency, line), nobody, agency))
                .isEqualTo(new LineOutlook(List.of(), Optional.empty()));
    }

    private static LineOutlook.DaysLost lost(String from, String until, ClaimRule rule) {
        return new LineOutlook.DaysLost(LocalDate.parse(from), LocalDate.parse(until), rule);
    }
}
