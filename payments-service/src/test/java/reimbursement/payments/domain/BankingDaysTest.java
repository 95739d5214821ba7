package reimbursement.payments.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BankingDaysTest {
    /** The Federal Reserve's published holiday schedules; where a holiday is on a Saturday the Friday is open. */
    @ParameterizedTest
    @CsvSource({
        "2025, 01-01 01-20 02-17 05-26 06-19 07-04 09-01 10-13 11-11 11-27 12-25",
        "2026, 01-01 01-19 02-16 05-25 06-19 09-07 10-12 11-11 11-26 12-25",
        "2027, 01-01 01-18 02-15 05-31 07-05 09-06 10-11 11-11 11-25",
        "2028, 01-17 02-21 05-29 06-19 07-04 09-04 10-09 11-23 12-25",
    })
    void theFederalReserveIsClosedOnItsHolidays(int year, String closed) {
        assertThat(LocalDate.of(year, 1, 1)
                        .datesUntil(LocalDate.of(year + 1, 1, 1))
                        .filter(day -> day.getDayOfWeek().getValue() <= 5)
                        .filter(day -> !BankingDays.isOpen(day))
                        .map(day -> day.toString().substring(5))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(closed);
    }

    @Test
    void weekendsAreClosed() {
        assertThat(BankingDays.isOpen(LocalDate.of(2026, 1, 24))).isFalse();
        assertThat(BankingDays.isOpen(LocalDate.of(2026, 1, 25))).isFalse();
        assertThat(BankingDays.isOpen(LocalDate.of(2026, 1, 26))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-15, 6, 2026-01-26",
        "2026-01-16, 1, 2026-01-20",
        "2025-12-24, 6, 2026-01-05",
        "2026-01-17, 1, 2026-01-20",
        "2026-01-20, 0, 2026-01-20",
    })
    void daysAreCountedFromTheDayBehind(LocalDate day, int days, LocalDate last) {
        assertThat(BankingDays.after(day, days)).isEqualTo(last);
    }

    @Test
    void aDayThatIsOpenIsItsOwn() {
        assertThat(BankingDays.onOrAfter(LocalDate.of(2026, 1, 20))).isEqualTo(LocalDate.of(2026, 1, 20));
        assertThat(BankingDays.onOrAfter(LocalDate.of(2026, 1, 17))).isEqualTo(LocalDate.of(2026, 1, 20));
    }
}
