package reimbursement.awards.domain.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static reimbursement.awards.domain.claims.Given.AGENCY;
import static reimbursement.awards.domain.claims.Given.AGREEMENT;
import static reimbursement.awards.domain.claims.Given.FIRST_DAY;
import static reimbursement.awards.domain.claims.Given.NOVEMBER;
import static reimbursement.awards.domain.claims.Given.OCTOBER;
import static reimbursement.awards.domain.claims.Given.OFFICER;
import static reimbursement.awards.domain.claims.Given.OTHER_AGENCY;
import static reimbursement.awards.domain.claims.Given.OTHER_AGREEMENT;
import static reimbursement.awards.domain.claims.Given.agency;
import static reimbursement.awards.domain.claims.Given.agreement;
import static reimbursement.awards.domain.claims.Given.all;
import static reimbursement.awards.domain.claims.Given.authorised;
import static reimbursement.awards.domain.claims.Given.line;
import static reimbursement.awards.domain.claims.Given.officer;
import static reimbursement.awards.domain.claims.Given.otherAgency;
import static reimbursement.awards.domain.claims.Given.rate;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import reimbursement.awards.domain.roster.Model;
import reimbursement.kit.test.ProgrammeRule;
import reimbursement.kit.test.ProgrammeRule.Section;

/** The limits of salary, overtime, equipment and vehicles. */
class CapsTest {

    private static final Set<AgencyHistory> HERE = Set.of(agency(agreement()));

    /** programme.md: salary claimed over the year never exceeds annual salary. */
    @ProgrammeRule(
            of = Section.CLAIMS,
            says = "Salary claimed over the year never exceeds annual salary.",
            source = "our reading")
    @Test
    void salaryOverTheFiscalYearNeverExceedsAnnualSalary() {
        // When
        List<LineDecision> decided = all(
                officer(authorised()),
                HERE,
                line(OCTOBER, 1, CostType.SALARY, 7_000_000),
                line(NOVEMBER, 1, CostType.SALARY, 400_000),
                line(NOVEMBER.plusMonths(1), 1, CostType.SALARY, 1),
                line(YearMonth.of(2026, 10), 1, CostType.SALARY, 7_300_000));

        // Then
        assertThat(decided)
                .extracting(LineDecision::allowedCents)
                .containsExactly(7_000_000L, 300_000L, 0L, 7_300_000L);
        assertThat(decided.get(1).rule()).isEqualTo(ClaimRule.SALARY_WITHIN_ANNUAL);
        assertThat(decided.get(1).capUse()).contains(new CapUse(7_300_000, 7_000_000));
        assertThat(decided.get(2).verdict()).isEqualTo(LineVerdict.DISALLOWED);
        assertThat(decided.get(3).verdict()).isEqualTo(LineVerdict.ALLOWED);
    }

    /** DHS announcement: overtime up to 25 % of the officer's annual salary; cumulative over the fiscal year. */
    @ProgrammeRule(
            of = Section.CLAIMS,
            says = "Overtime up to 25 % of the officer's annual salary.",
            source = "DHS announcement, September 2025")
    @Test
    void overtimeIsCappedAtAQuarterOfAnnualSalaryCumulatively() {
        // Given
        PlacedLine[] lines = {
            line(OCTOBER, 1, CostType.SALARY, 1),
            line(OCTOBER, 2, CostType.OVERTIME, 1_800_000),
            line(NOVEMBER, 1, CostType.SALARY, 1),
            line(NOVEMBER, 2, CostType.OVERTIME, 30_000)
        };

        // When
        List<LineDecision> decided = all(officer(authorised()), HERE, lines);

        // Then
        assertThat(decided.get(1).verdict()).isEqualTo(LineVerdict.ALLOWED);
        assertThat(decided.get(3).allowedCents()).isEqualTo(25_000);
        assertThat(decided.get(3).rule()).isEqualTo(ClaimRule.OVERTIME_CAP);
        assertThat(decided.get(3).capUse()).contains(new CapUse(1_825_000, 1_800_000));
    }

    @Test
    void theCapIsRoundedDown() {
        assertThat(Given.POLICY.overtimeLimitCents(7_300_003)).isEqualTo(1_825_000);
        assertThat(Given.POLICY.overtimeLimitCents(7_300_004)).isEqualTo(1_825_001);
    }

    @Test
    void aRaiseInMidYearRaisesTheCapOfTheWholeYear() {
        // Given
        OfficerHistory raised =
                officer(List.of(rate("2024-01-01", 7_300_000), rate("2026-04-01", 8_000_000)), authorised());

        // When
        List<LineDecision> decided =
                all(raised, HERE, line(OCTOBER, 1, CostType.SALARY, 1), line(OCTOBER, 2, CostType.OVERTIME, 2_000_000));

        // Then
        assertThat(decided.get(1).allowedCents()).isEqualTo(1_912_739); // 25 % of 76,509.59
    }

    @ProgrammeRule(
            of = Section.CLAIMS,
            says = "The cap runs per officer per fiscal year, cumulative over claims, and follows a transfer.",
            source = "our reading: policy setting claims.caps.order, ADR 0018")
    @Test
    void aClaimForAnEarlierMonthTakesItsRoomFirstHoweverLateItComes() {
        // Given
        PlacedLine[] november = {line(NOVEMBER, 1, CostType.SALARY, 1), line(NOVEMBER, 2, CostType.OVERTIME, 1_825_000)
        };
        PlacedLine[] both = {
            november[0],
            november[1],
            line(OCTOBER, 1, CostType.SALARY, 1),
            line(OCTOBER, 2, CostType.OVERTIME, 1_000_000)
        };

        // Then
        assertThat(all(officer(authorised()), HERE, november).get(1).allowedCents())
                .isEqualTo(1_825_000);
        List<LineDecision> decided = all(officer(authorised()), HERE, both);
        assertThat(decided.get(3).allowedCents()).isEqualTo(1_000_000);
        assertThat(decided.get(1).allowedCents()).isEqualTo(825_000);
    }

    /** programme.md: cap usage is kept per officer and follows a transfer. */
    @ProgrammeRule(
            of = Section.CLAIMS,
            says = "The cap runs per officer per fiscal year, cumulative over claims, and follows a transfer.",
            source = "our reading: policy setting claims.caps.order, ADR 0018")
    @Test
    void theCapFollowsTheOfficerThroughATransfer() {
        // Given
        LocalDate moved = LocalDate.of(2025, 11, 1);
        OfficerHistory transferred = new OfficerHistory(
                OFFICER,
                true,
                List.of(
                        authorised(AGENCY, AGREEMENT, Model.TFM, FIRST_DAY, null, null),
                        authorised(OTHER_AGENCY, OTHER_AGREEMENT, Model.TFM, moved, null, null)),
                List.of(new Transfer(OFFICER, AGENCY, OTHER_AGENCY, moved)),
                PayHistory.of(List.of(rate("2024-01-01", 7_300_000))));

        // When
        List<LineDecision> decided = all(
                transferred,
                Set.of(agency(agreement()), otherAgency()),
                line(OCTOBER, 1, CostType.SALARY, 1),
                line(OCTOBER, 2, CostType.OVERTIME, 1_800_000),
                line(OTHER_AGENCY, NOVEMBER, 1, CostType.SALARY, 1),
                line(OTHER_AGENCY, NOVEMBER, 2, CostType.OVERTIME, 100_000),
                line(AGENCY, NOVEMBER, 1, CostType.SALARY, 1));

        // Then
        assertThat(decided.get(3).allowedCents()).isEqualTo(25_000);
        assertThat(decided.get(4).rule()).isEqualTo(ClaimRule.NOT_SEPARATED);
    }

    @Test
    void whoReturnsToAnAgencyCountsUnderAnAuthorisationGrantedThen() {
        // Given
        LocalDate left = LocalDate.of(2025, 10, 2);
        LocalDate back = LocalDate.of(2025, 11, 1);
        OfficerHistory returned = new OfficerHistory(
                OFFICER,
                true,
                List.of(
                        authorised(AGENCY, AGREEMENT, Model.TFM, FIRST_DAY, null, null),
                        authorised(AGENCY, AGREEMENT, Model.TFM, back, null, null)),
                List.of(
                        new Transfer(OFFICER, AGENCY, OTHER_AGENCY, left),
                        new Transfer(OFFICER, OTHER_AGENCY, AGENCY, back)),
                PayHistory.NONE);

        // When
        List<LineDecision> decided =
                all(returned, HERE, line(OCTOBER, 1, CostType.BENEFITS, 31), line(NOVEMBER, 1, CostType.BENEFITS, 30));

        // Then
        assertThat(decided).extracting(LineDecision::eligibleDays).containsExactly(1, 30);
    }

    /** DHS announcement: up to $7,500 equipment per trained officer; programme.md: once in a lifetime. */
    @ProgrammeRule(
            of = Section.CLAIMS,
            says = "Up to $7,500 of equipment per trained task-force officer, once in a lifetime.",
            source = "DHS announcement, September 2025; once: our reading")
    @Test
    void equipmentIsCappedOnceInALifetimeAndNeverProrated() {
        // When
        List<LineDecision> decided = all(
                officer(authorised(AGENCY, AGREEMENT, Model.TFM, LocalDate.of(2025, 10, 31), null, null)),
                HERE,
                line(OCTOBER, 1, CostType.EQUIPMENT, 500_000),
                line(OCTOBER, 2, CostType.EQUIPMENT, 200_000),
                line(YearMonth.of(2026, 10), 1, CostType.EQUIPMENT, 100_000));

        // Then
        assertThat(decided).extracting(LineDecision::allowedCents).containsExactly(500_000L, 200_000L, 50_000L);
        assertThat(decided.get(2).rule()).isEqualTo(ClaimRule.EQUIPMENT_CAP);
    }

    /** DHS announcement: up to $100,000 vehicles per agency; programme.md: once in a lifetime. */
    @ProgrammeRule(
            of = Section.CLAIMS,
            says = "Up to $100,000 of vehicles per agency, once in a lifetime.",
            source = "DHS announcement, September 2025; once: our reading")
    @Test
    void vehiclesAreCappedForTheAgencyOnceInALifetime() {
        // When
        List<LineDecision> decided = vehicles(
                agency(agreement()),
                line(YearMonth.of(2026, 10), 1, CostType.VEHICLE, 6_000_000),
                line(OCTOBER, 1, CostType.VEHICLE, 6_000_000),
                line(YearMonth.of(2026, 10), 2, CostType.VEHICLE, 1));

        // Then
        assertThat(decided).extracting(LineDecision::allowedCents).containsExactly(4_000_000L, 6_000_000L, 0L);
        assertThat(decided.getFirst().rule()).isEqualTo(ClaimRule.VEHICLE_CAP);
        assertThat(decided.getFirst().capUse()).contains(new CapUse(10_000_000, 6_000_000));
        assertThat(decided.get(2).verdict()).isEqualTo(LineVerdict.DISALLOWED);
    }

    @Test
    void vehiclesNeedAnEnrolledAgencyWithALiveUnsuspendedTaskForceAgreement() {
        // Given
        PlacedLine vehicle = line(OCTOBER, 1, CostType.VEHICLE, 100);
        AgreementHistory jail =
                AgreementHistory.unheardOf(OTHER_AGREEMENT, AGENCY, Model.JEM).signed(Model.JEM, Given.SIGNED);

        // Then
        assertThat(vehicles(AgencyHistory.unheardOf(AGENCY), vehicle).getFirst().rule())
                .isEqualTo(ClaimRule.AGENCY_ENROLLED);
        assertThat(vehicles(agency(), vehicle).getFirst().verdict()).isEqualTo(LineVerdict.PENDING);
        assertThat(vehicles(agency(jail), vehicle).getFirst().rule()).isEqualTo(ClaimRule.AGREEMENT_NOT_YET_KNOWN);
        assertThat(vehicles(agency(agreement().ended(FIRST_DAY)), vehicle)
                        .getFirst()
                        .rule())
                .isEqualTo(ClaimRule.AGREEMENT_LIVE);
        assertThat(vehicles(agency(agreement().suspended(FIRST_DAY, null), jail), vehicle)
                        .getFirst()
                        .rule())
                .isEqualTo(ClaimRule.AGREEMENT_NOT_SUSPENDED);
        assertThat(vehicles(agency(agreement().suspended(FIRST_DAY, LocalDate.of(2025, 10, 30))), vehicle)
                        .getFirst()
                        .verdict())
                .isEqualTo(LineVerdict.ALLOWED);
        assertThat(vehicles(agency(agreement()), line(YearMonth.of(2025, 9), 1, CostType.VEHICLE, 1))
                        .getFirst()
                        .rule())
                .isEqualTo(ClaimRule.FROM_THE_FIRST_DAY_ON);
    }

    @Test
    void otherFundingOfAVehicleIsTakenOffBeforeTheLimit() {
        // Given
        PlacedLine vehicle =
                Given.with(line(OCTOBER, 1, CostType.VEHICLE, 12_000_000), ClaimLine.WHOLE, 3_000_000, null);

        // Then
        assertThat(vehicles(agency(agreement()), vehicle).getFirst().allowedCents())
                .isEqualTo(9_000_000);
    }

    private static List<LineDecision> vehicles(AgencyHistory agency, PlacedLine... lines) {
        Map<PlacedLine.Place, LineDecision> decided = VehicleAccount.decide(agency, List.of(lines));
        return List.of(lines).stream()
                .map(line -> Objects.requireNonNull(decided.get(line.place())))
                .toList();
    }
}
