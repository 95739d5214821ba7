package reimbursement.awards.domain.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static reimbursement.awards.domain.claims.Given.NOVEMBER;
import static reimbursement.awards.domain.claims.Given.OCTOBER;
import static reimbursement.awards.domain.claims.Given.agency;
import static reimbursement.awards.domain.claims.Given.agreement;
import static reimbursement.awards.domain.claims.Given.all;
import static reimbursement.awards.domain.claims.Given.authorised;
import static reimbursement.awards.domain.claims.Given.line;
import static reimbursement.awards.domain.claims.Given.officer;
import static reimbursement.awards.domain.claims.Given.onDays;
import static reimbursement.awards.domain.claims.Given.under;
import static reimbursement.awards.domain.claims.Given.with;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import reimbursement.kit.test.ProgrammeRule;
import reimbursement.kit.test.ProgrammeRule.Section;

/** Bad input of issue 5: decided by a named rule, with the whole claim still accounted for. */
class ClaimFlawsTest {

    private static final PlacedLine SALARY = line(OCTOBER, 1, CostType.SALARY, 100_000);

    @Test
    void theSameLineTwiceIsPaidOnce() {
        assertThat(rules(SALARY, line(OCTOBER, 2, CostType.SALARY, 100_000)))
                .containsExactly(ClaimRule.ALLOWED_IN_FULL, ClaimRule.SAME_LINE_TWICE);
    }

    @Test
    void daysThatTouchNowhereAreNotTheSameLine() {
        assertThat(rules(onDays(SALARY, 1, 15), onDays(line(OCTOBER, 2, CostType.SALARY, 1), 16, 31)))
                .containsOnly(ClaimRule.ALLOWED_IN_FULL);
        assertThat(rules(onDays(SALARY, 15, 31), onDays(line(OCTOBER, 2, CostType.SALARY, 1), 1, 15)))
                .containsExactly(ClaimRule.ALLOWED_IN_FULL, ClaimRule.SAME_LINE_TWICE);
    }

    @Test
    void otherMonthsAndOtherReferencesAreNotTheSameLine() {
        assertThat(rules(
                        SALARY,
                        line(NOVEMBER, 1, CostType.SALARY, 100_000),
                        line(OCTOBER, 3, CostType.EQUIPMENT, 1),
                        line(OCTOBER, 4, CostType.EQUIPMENT, 1)))
                .containsOnly(ClaimRule.ALLOWED_IN_FULL);
    }

    @Test
    void overtimeWithoutSalaryIsDisallowedUnlessThePolicySaysOtherwise() {
        // Given
        PlacedLine overtime = line(OCTOBER, 1, CostType.OVERTIME, 1);
        ClaimPolicy lenient =
                new ClaimPolicy("2", Given.FIRST_DAY, Given.POLICY.models(), true, 25, false, 1, 1, 100_000_000);

        // Then
        assertThat(rules(overtime, line(NOVEMBER, 1, CostType.SALARY, 1)))
                .containsExactly(ClaimRule.OVERTIME_WITHOUT_SALARY, ClaimRule.ALLOWED_IN_FULL);
        assertThat(rules(under(lenient, overtime))).containsExactly(ClaimRule.ALLOWED_IN_FULL);
        assertThat(rules(overtime, line(OCTOBER, 2, CostType.SALARY, 1))).containsOnly(ClaimRule.ALLOWED_IN_FULL);
    }

    /** programme.md: charges reflect actual work. */
    @ProgrammeRule(
            of = Section.CLAIMS,
            says =
                    "Charges reflect actual work: the share of time is what is charged, and no more hours than there were.",
            source = "2 CFR 200.430")
    @Test
    void moreHoursThanTheDaysHaveAreDisallowed() {
        assertThat(rules(with(SALARY, 10_000, 0, 74_400))).containsExactly(ClaimRule.ALLOWED_IN_FULL);
        assertThat(rules(with(SALARY, 10_000, 0, 74_401))).containsExactly(ClaimRule.HOURS_ABOVE_THE_MONTH);
        assertThat(rules(with(onDays(SALARY, 1, 1), 10_000, 0, 2_401)))
                .containsExactly(ClaimRule.HOURS_ABOVE_THE_MONTH);
    }

    @Test
    void hoursOfSalaryAndOvertimeAddUpAndThoseOfBenefitsDoNot() {
        // Given
        PlacedLine salary = with(SALARY, 10_000, 0, 70_000);
        PlacedLine benefits = with(line(OCTOBER, 2, CostType.BENEFITS, 1), 10_000, 0, 70_000);

        // Then
        assertThat(rules(salary, benefits, with(line(OCTOBER, 3, CostType.OVERTIME, 1), 10_000, 0, 4_400)))
                .containsOnly(ClaimRule.ALLOWED_IN_FULL);
        assertThat(rules(salary, benefits, with(line(OCTOBER, 3, CostType.OVERTIME, 1), 10_000, 0, 4_401)))
                .containsExactly(ClaimRule.ALLOWED_IN_FULL, ClaimRule.ALLOWED_IN_FULL, ClaimRule.HOURS_ABOVE_THE_MONTH);
    }

    @Test
    void hoursOfALineThatIsFlawedAnywayDoNotCount() {
        // Given
        PlacedLine salary = with(SALARY, 10_000, 0, 50_000);
        PlacedLine again = with(line(OCTOBER, 2, CostType.SALARY, 100_000), 10_000, 0, 50_000);
        PlacedLine overtime = with(line(OCTOBER, 3, CostType.OVERTIME, 1), 10_000, 0, 20_000);

        // Then
        assertThat(rules(salary, again, overtime))
                .containsExactly(ClaimRule.ALLOWED_IN_FULL, ClaimRule.SAME_LINE_TWICE, ClaimRule.ALLOWED_IN_FULL);
    }

    @Test
    void aFlawedLineUsesNothingOfALimit() {
        // When
        List<LineDecision> decided = all(
                officer(authorised()),
                Set.of(agency(agreement())),
                SALARY,
                line(OCTOBER, 2, CostType.SALARY, 7_200_000),
                line(NOVEMBER, 1, CostType.SALARY, 7_200_000));

        // Then
        assertThat(decided).extracting(LineDecision::allowedCents).containsExactly(100_000L, 0L, 7_200_000L);
    }

    private static List<ClaimRule> rules(PlacedLine... lines) {
        return all(officer(authorised()), Set.of(agency(agreement())), lines).stream()
                .map(LineDecision::rule)
                .toList();
    }
}
