package reimbursement.awards.domain.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reimbursement.kit.test.ProgrammeRule;
import reimbursement.kit.test.ProgrammeRule.Section;

class PayHistoryTest {

    private static final FiscalYear FY2026 = new FiscalYear(2026);

    /** programme.md: the sum over the days of the year of the rate in force ÷ days in that year, rounded half up once. */
    @ProgrammeRule(
            of = Section.CLAIMS,
            says =
                    "Annual salary of a fiscal year: the sum over its days of the rate in force, divided by its days, rounded half up once.",
            source = "our reading: policy setting claims.annual-salary")
    @ParameterizedTest
    @CsvSource({
        "2024-01-01, 7300000, 2026-04-01, 8000000, 7650959", // (182 * 73000.00 + 183 * 80000.00) / 365
        "2024-01-01, 7300000, 2025-10-01, 8000000, 8000000",
        "2024-01-01, 7300000, 2026-10-01, 8000000, 7300000",
        "2024-01-01, 7300000, 2026-09-30, 8000000, 7301918",
        "2024-01-01, 1, 2026-04-02, 0, 1", // 183 / 365 = 0.5014 is rounded up
        "2024-01-01, 1, 2026-04-01, 0, 0", // 182 / 365 = 0.4986 is not
        "2025-12-31, 36500, 2027-01-01, 1, 27400", // nothing before the first rate
    })
    void annualSalaryIsTheMeanOfTheRatesInForceByDays(
            String first, long firstCents, String second, long secondCents, long expected) {
        // Given
        PayHistory pay = PayHistory.of(List.of(Given.rate(second, secondCents), Given.rate(first, firstCents)));

        // Then
        assertThat(pay.annualSalaryCents(FY2026)).isEqualTo(expected);
    }

    @ProgrammeRule(
            of = Section.CLAIMS,
            says =
                    "Annual salary of a fiscal year: the sum over its days of the rate in force, divided by its days, rounded half up once.",
            source = "our reading: policy setting claims.annual-salary")
    @Test
    void halfACentIsRoundedUpInALeapYear() {
        // Given
        PayHistory pay = PayHistory.of(List.of(Given.rate("2024-01-01", 1), Given.rate("2028-04-01", 0)));

        // Then
        assertThat(new FiscalYear(2028).days()).isEqualTo(366);
        assertThat(pay.annualSalaryCents(new FiscalYear(2028))).isEqualTo(1); // 183 / 366
    }

    @Test
    void aLaterSayingOfTheSameDayIsInForceWhicheverArrivedFirst() {
        // Given
        PayRate first = Given.rate(Given.AGENCY, "2025-10-01", 5_000_000, 1);
        PayRate corrected = Given.rate(Given.OTHER_AGENCY, "2025-10-01", 6_000_000, 2);

        // Then
        for (List<PayRate> order : List.of(List.of(first, corrected), List.of(corrected, first))) {
            PayHistory pay = PayHistory.of(order);
            assertThat(pay.on(LocalDate.of(2025, 10, 1))).contains(corrected);
            assertThat(pay.on(LocalDate.of(2025, 9, 30))).isEmpty();
            assertThat(pay.annualSalaryCents(FY2026)).isEqualTo(6_000_000);
        }
    }

    @Test
    void nobodyIsPaidWithoutARate() {
        assertThat(PayHistory.NONE.annualSalaryCents(FY2026)).isZero();
        assertThat(PayHistory.NONE.on(LocalDate.of(2026, 1, 1))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2025-09, 2025", "2025-10, 2026", "2026-09, 2026", "2026-12, 2027"})
    void aFiscalYearBeginsInOctober(String month, int year) {
        assertThat(FiscalYear.of(YearMonth.parse(month))).isEqualTo(new FiscalYear(year));
    }

    @Test
    void aFiscalYearHasItsDays() {
        assertThat(FY2026.startsOn()).isEqualTo("2025-10-01");
        assertThat(FY2026.endsBefore()).isEqualTo("2026-10-01");
        assertThat(FY2026.days()).isEqualTo(365);
        assertThat(FY2026).hasToString("FY2026");
    }
}
