package reimbursement.awards.domain.quarter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import reimbursement.kit.test.ProgrammeRule;
import reimbursement.kit.test.ProgrammeRule.Section;

class FiscalQuarterTest {

    @ProgrammeRule(
            of = Section.AWARDS,
            says = "Federal fiscal quarters: Q1 October to December, Q2 to March, Q3 to June, Q4 to September.",
            source = "31 USC 1102")
    @ParameterizedTest
    @CsvSource({
        "FY2026Q1, 2025-10-01, 2025-12-31",
        "FY2026Q2, 2026-01-01, 2026-03-31",
        "FY2026Q3, 2026-04-01, 2026-06-30",
        "FY2026Q4, 2026-07-01, 2026-09-30",
        "FY2027Q1, 2026-10-01, 2026-12-31",
        "FY2024Q2, 2024-01-01, 2024-03-31",
        "FY2000Q1, 1999-10-01, 1999-12-31",
    })
    void aQuarterIsReadFromItsNameAndKnowsItsDays(String name, LocalDate startsOn, LocalDate snapshotOn) {
        // When
        FiscalQuarter quarter = FiscalQuarter.parse(name).orElseThrow();

        // Then
        assertThat(quarter).hasToString(name);
        assertThat(quarter.startsOn()).isEqualTo(startsOn);
        assertThat(quarter.snapshotOn()).isEqualTo(snapshotOn);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "FY2026",
                "FY2026Q0",
                "FY2026Q5",
                "fy2026q1",
                "FY26Q1",
                "2026Q1",
                "FY2026Q1 ",
                "FY1999Q1",
                "FY2026Q11"
            })
    void anythingElseIsNoQuarter(String text) {
        assertThat(FiscalQuarter.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1999, 1", "10000, 1", "2026, 0", "2026, 5"})
    void aQuarterOutsideTheCalendarIsRefused(int year, int number) {
        assertThatIllegalArgumentException().isThrownBy(() -> new FiscalQuarter(year, number));
    }

    @ParameterizedTest
    @CsvSource({"2000, 1", "9999, 4"})
    void theFirstAndTheLastQuarterAreNot(int year, int number) {
        assertThat(new FiscalQuarter(year, number).fiscalYear()).isEqualTo(year);
    }

    @ProgrammeRule(
            of = Section.AWARDS,
            says = "A day ends at midnight in America/New_York.",
            source = "our reading: policy setting day.zone")
    @ParameterizedTest
    @CsvSource({
        "2025-12-30, false",
        "2025-12-31, false",
        "2026-01-01, true",
        "2027-12-01, true",
    })
    void aQuarterHasEndedOnceItsLastDayIsOver(LocalDate today, boolean ended) {
        assertThat(new FiscalQuarter(2026, 1).endedBefore(today)).isEqualTo(ended);
    }

    @ParameterizedTest
    @CsvSource({"2025-09-30, false", "2025-10-01, true", "2025-10-02, true"})
    void aQuarterHasStartedFromItsFirstDayOn(LocalDate today, boolean started) {
        assertThat(new FiscalQuarter(2026, 1).startedBy(today)).isEqualTo(started);
    }

    @ProgrammeRule(
            of = Section.AWARDS,
            says = "The first payable quarter is FY2026Q1.",
            source = "DHS announcement, September 2025")
    @ParameterizedTest
    @CsvSource({
        "FY2025Q4, false",
        "FY2026Q1, true",
        "FY2026Q2, true",
        "FY2027Q1, true",
        "FY2024Q3, false",
    })
    void awardsArePaidFromTheFirstQuarterOfFiscalYear2026On(String name, boolean payable) {
        assertThat(FiscalQuarter.parse(name).orElseThrow().isPayable()).isEqualTo(payable);
    }

    @Test
    void everyDayLiesInExactlyTheQuarterThatContainsIt() {
        // Given
        Random random = new Random(20251001);

        for (int i = 0; i < 10_000; i++) {
            LocalDate day = LocalDate.of(2001, 1, 1).plusDays(random.nextInt(200_000));

            // When
            FiscalQuarter quarter = FiscalQuarter.containing(day);

            // Then
            assertThat(day).isBetween(quarter.startsOn(), quarter.snapshotOn());
            assertThat(quarter.next().startsOn()).isEqualTo(quarter.snapshotOn().plusDays(1));
            assertThat(quarter.next()).isGreaterThan(quarter);
            assertThat(FiscalQuarter.parse(quarter.toString())).contains(quarter);
        }
    }
}
