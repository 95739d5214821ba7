package reimbursement.awards.domain.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reimbursement.kit.test.ProgrammeRule;
import reimbursement.kit.test.ProgrammeRule.Section;

class ClaimTest {

    private static final UUID AGENCY = UUID.fromString("019b0000-0000-7000-8000-000000000001");
    private static final YearMonth MONTH = YearMonth.of(2025, 10);

    @Test
    void aClaimSentAnewIsTheSameClaim() {
        assertThat(Claim.first(AGENCY, MONTH).id()).isEqualTo(ClaimId.of(AGENCY, MONTH));
        assertThat(ClaimId.of(AGENCY, MONTH)).isNotEqualTo(ClaimId.of(AGENCY, MONTH.plusMonths(1)));
        assertThat(ClaimId.of(AGENCY, MONTH)).isNotEqualTo(ClaimId.of(UUID.randomUUID(), MONTH));
        assertThat(ClaimId.of(AGENCY, MONTH).version()).isEqualTo(7);
    }

    @ProgrammeRule(
            of = Section.CLAIMS,
            says = "A claim can be amended; the difference is what moves.",
            source = "our reading")
    @Test
    void whatIsToldAddsUpAndItsRevisionsAreDense() {
        // Given
        Claim claim = Claim.first(AGENCY, MONTH);

        // When
        ClaimChange.Told first = (ClaimChange.Told) claim.decided(figures(100_000, 0), true);
        ClaimChange same = first.claim().decided(figures(100_000, 0), false);
        ClaimChange.Recorded otherGrounds = (ClaimChange.Recorded) first.claim().decided(figures(100_000, 0), true);
        ClaimChange.Told less =
                (ClaimChange.Told) otherGrounds.claim().amended().decided(figures(60_000, 1), true);

        // Then
        assertThat(first.previousCents()).isZero();
        assertThat(first.differenceCents()).isEqualTo(100_000);
        assertThat(same).isEqualTo(new ClaimChange.Unchanged());
        assertThat(otherGrounds.claim().revision()).isEqualTo(1);
        assertThat(otherGrounds.claim().decisions()).isEqualTo(2);
        assertThat(less.claim().revision()).isEqualTo(2);
        assertThat(less.claim().decisions()).isEqualTo(3);
        assertThat(less.claim().version()).isEqualTo(2);
        assertThat(less.previousCents()).isEqualTo(100_000);
        assertThat(less.differenceCents()).isEqualTo(-40_000);
    }

    @Test
    void aFirstDecisionIsToldEvenIfItComesToNothing() {
        assertThat(Claim.first(AGENCY, MONTH).decided(ClaimFigures.NONE, false)).isInstanceOf(ClaimChange.Told.class);
    }

    @Test
    void figuresAddEveryLineUp() {
        // Given
        ClaimLine salary = Given.line(MONTH, 1, CostType.SALARY, 500).line();

        // When
        ClaimFigures figures = ClaimFigures.of(List.of(
                new ClaimFigures.Decided(CostType.SALARY, LineDecision.stepped(salary, 31, null, List.of())),
                new ClaimFigures.Decided(
                        CostType.SALARY,
                        LineDecision.stepped(salary, 31, null, List.of(new Reduction(ClaimRule.OTHER_FUNDING, 200)))),
                new ClaimFigures.Decided(
                        CostType.BENEFITS, LineDecision.pending(salary, ClaimRule.OFFICER_NOT_YET_KNOWN)),
                new ClaimFigures.Decided(
                        CostType.OVERTIME, LineDecision.disallowed(salary, ClaimRule.SAME_LINE_TWICE))));

        // Then
        assertThat(figures.chargedCents()).isEqualTo(2_000);
        assertThat(figures.pendingCents()).isEqualTo(500);
        assertThat(figures.decidedCents()).isEqualTo(1_500);
        assertThat(figures.amountCents()).isEqualTo(800);
        assertThat(figures.allowedCents(CostType.SALARY)).isEqualTo(800);
        assertThat(figures.allowedCents(CostType.VEHICLE)).isZero();
        for (LineVerdict verdict : LineVerdict.values()) {
            assertThat(figures.lines(verdict)).isEqualTo(1);
        }
    }

    @Test
    void stepsThatDoNotAddUpAreNoDecision() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new LineDecision(LineVerdict.REDUCED, ClaimRule.OTHER_FUNDING, 100, 50, 31, null, List.of()));
    }

    /** Form SF-270, block 11: now requested = federal share − previously requested. */
    @ProgrammeRule(
            of = Section.IDENTIFIERS,
            says =
                    "A claim can be shown as an SF-270: 11a-i, where now requested = federal share - previously requested.",
            source = "SF-270, OMB 0348-0004")
    @Test
    void theFormShowsWhatIsRequestedNow() {
        // When
        Sf270 form = Sf270.of(new Sf270.Outlays(500_000, 400_000), figures(60_000, 1), 100_000);

        // Then
        assertThat(form).isEqualTo(new Sf270(600_000, 0, 600_000, 0, 600_000, 140_000, 460_000, 500_000, -40_000));
    }

    @ParameterizedTest
    @CsvSource({
        "-1, 10000, 0, 2025-10-01, 2025-10-31",
        "10000000000, 10000, 0, 2025-10-01, 2025-10-31",
        "1, 0, 0, 2025-10-01, 2025-10-31",
        "1, 10001, 0, 2025-10-01, 2025-10-31",
        "1, 10000, -1, 2025-10-01, 2025-10-31",
        "1, 10000, 10000000000, 2025-10-01, 2025-10-31",
        "1, 10000, 0, 2025-10-02, 2025-10-01"
    })
    void aLineOutOfRangeIsNoLine(long cents, int share, long other, LocalDate from, LocalDate until) {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new ClaimLine(1, CostType.SALARY, AGENCY, cents, share, other, null, from, until, null));
    }

    @Test
    void theLargestLineIsExact() {
        // Given
        ClaimLine line = new ClaimLine(
                1,
                CostType.SALARY,
                AGENCY,
                ClaimLine.MOST_CENTS,
                10_000,
                ClaimLine.MOST_CENTS,
                null,
                MONTH.atDay(1),
                MONTH.atEndOfMonth(),
                null);

        // Then
        assertThat(line.chargedCents()).isEqualTo(ClaimLine.MOST_CENTS);
        assertThat(line.chargedCents(31)).isEqualTo(ClaimLine.MOST_CENTS);
        assertThat(line.officer()).contains(AGENCY);
    }

    @Test
    void aVehicleNamesNoOfficerAndEveryOtherCostDoes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ClaimLine(
                        1, CostType.VEHICLE, AGENCY, 1, 1, 0, null, MONTH.atDay(1), MONTH.atDay(1), null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ClaimLine(
                        1, CostType.EQUIPMENT, null, 1, 1, 0, null, MONTH.atDay(1), MONTH.atDay(1), null));
    }

    @ProgrammeRule(
            of = Section.CLAIMS,
            says = "Every line is decided: allowed, reduced or disallowed, with rule, amounts and source.",
            source = "2 CFR 200.403")
    @Test
    void everyRuleSaysWhatItFoundAndWhatWouldChangeIt() {
        for (ClaimRule rule : ClaimRule.values()) {
            assertThat(rule.clause()).endsWith(".");
            assertThat(rule.remedy()).endsWith(".");
            assertThat(rule.basis()).isNotNull();
            assertThat(rule.id()).matches("[a-z]+(-[a-z]+)*");
        }
        assertThat(ClaimRule.OVERTIME_CAP.id()).isEqualTo("overtime-cap");
    }

    private static ClaimFigures figures(long allowed, int pending) {
        return new ClaimFigures(
                100_000,
                0,
                Map.of(CostType.SALARY, allowed),
                Map.of(LineVerdict.ALLOWED, 1, LineVerdict.PENDING, pending));
    }
}
