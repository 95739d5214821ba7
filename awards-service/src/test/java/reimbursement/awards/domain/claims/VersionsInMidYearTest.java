package reimbursement.awards.domain.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static reimbursement.awards.domain.claims.Given.FIRST_DAY;
import static reimbursement.awards.domain.claims.Given.OCTOBER;
import static reimbursement.awards.domain.claims.Given.agency;
import static reimbursement.awards.domain.claims.Given.agreement;
import static reimbursement.awards.domain.claims.Given.all;
import static reimbursement.awards.domain.claims.Given.authorised;
import static reimbursement.awards.domain.claims.Given.line;
import static reimbursement.awards.domain.claims.Given.officer;
import static reimbursement.awards.domain.claims.Given.under;

import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import reimbursement.awards.domain.roster.Model;

/** ADR 0021: each line is held to the limits of its own month's version, beside all that was used before it. */
class VersionsInMidYearTest {

    private static final YearMonth JANUARY = YearMonth.of(2026, 1);
    private static final Set<AgencyHistory> HERE = Set.of(agency(agreement()));

    @Test
    void aHigherPercentageOfOvertimeGivesRoomFromItsFirstMonthOn() {
        // When
        List<LineDecision> decided = overtime(later(30, 750_000, 10_000_000));

        // Then
        assertThat(decided.get(1).allowedCents()).isEqualTo(1_825_000); // 25 % of 73,000.00, in October
        assertThat(decided.get(3).allowedCents()).isEqualTo(365_000); // up to 30 % of it, from January on
        assertThat(decided.get(3).capUse()).contains(new CapUse(2_190_000, 1_825_000));
    }

    @Test
    void aLowerPercentageTakesNothingBackAndLeavesNoRoom() {
        // When
        List<LineDecision> decided = overtime(later(20, 750_000, 10_000_000));

        // Then
        assertThat(decided.get(1).allowedCents()).isEqualTo(1_825_000);
        assertThat(decided.get(3).verdict()).isEqualTo(LineVerdict.DISALLOWED);
        assertThat(decided.get(3).rule()).isEqualTo(ClaimRule.OVERTIME_CAP);
        assertThat(decided.get(3).capUse()).contains(new CapUse(1_460_000, 1_825_000));
    }

    private static List<LineDecision> overtime(ClaimPolicy later) {
        return all(
                officer(authorised()),
                HERE,
                line(OCTOBER, 1, CostType.SALARY, 1),
                line(OCTOBER, 2, CostType.OVERTIME, 2_000_000),
                under(later, line(JANUARY, 1, CostType.SALARY, 1)),
                under(later, line(JANUARY, 2, CostType.OVERTIME, 2_000_000)));
    }

    @Test
    void whatWasUsedOfALifetimesLimitCountsUnderEveryVersion() {
        // When
        List<LineDecision> raised = equipment(later(25, 900_000, 10_000_000));
        List<LineDecision> lowered = equipment(later(25, 500_000, 10_000_000));

        // Then
        assertThat(raised).extracting(LineDecision::allowedCents).containsExactly(700_000L, 200_000L);
        assertThat(lowered).extracting(LineDecision::allowedCents).containsExactly(700_000L, 0L);
    }

    private static List<LineDecision> equipment(ClaimPolicy later) {
        return all(
                officer(authorised()),
                HERE,
                line(OCTOBER, 1, CostType.EQUIPMENT, 700_000),
                under(later, line(JANUARY, 2, CostType.EQUIPMENT, 700_000)));
    }

    @Test
    void soItIsWithVehicles() {
        // Given
        PlacedLine first = line(OCTOBER, 1, CostType.VEHICLE, 9_000_000);
        PlacedLine second = under(later(25, 750_000, 9_500_000), line(JANUARY, 1, CostType.VEHICLE, 9_000_000));

        // When
        Map<PlacedLine.Place, LineDecision> decided =
                VehicleAccount.decide(agency(agreement()), List.of(second, first));

        // Then
        assertThat(Objects.requireNonNull(decided.get(first.place())).allowedCents())
                .isEqualTo(9_000_000);
        assertThat(Objects.requireNonNull(decided.get(second.place())).allowedCents())
                .isEqualTo(500_000);
    }

    private static ClaimPolicy later(int overtimePercent, long equipmentCents, long vehicleCents) {
        return new ClaimPolicy(
                "later",
                FIRST_DAY,
                EnumSet.of(Model.TFM),
                true,
                overtimePercent,
                true,
                equipmentCents,
                vehicleCents,
                100_000_000);
    }
}
