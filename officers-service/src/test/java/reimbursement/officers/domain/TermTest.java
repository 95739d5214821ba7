package reimbursement.officers.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reimbursement.kit.test.ProgrammeRule;
import reimbursement.kit.test.ProgrammeRule.Section;

class TermTest {
    @ProgrammeRule(of = Section.OFFICERS, says = "An authorisation lasts two years.", source = "MOA, authorisation")
    @ParameterizedTest
    @CsvSource({
        "2025-10-01, 2027-09-30",
        "2025-01-01, 2026-12-31",
        "2025-12-31, 2027-12-30",
        "2025-03-01, 2027-02-28",
        "2022-03-01, 2024-02-29",
        "2022-02-28, 2024-02-27",
        "2023-03-01, 2025-02-28",
        "2024-02-28, 2026-02-27",
        "2024-02-29, 2026-02-28",
        "2024-03-01, 2026-02-28",
        "2028-02-29, 2030-02-28",
    })
    void theLastDayIsTheDayBeforeTheSecondAnniversary(LocalDate from, LocalDate until) {
        // When
        Term term = Term.startingOn(from);

        // Then
        assertThat(term).isEqualTo(new Term(from, until));
    }

    @ProgrammeRule(of = Section.OFFICERS, says = "An authorisation lasts two years.", source = "MOA, authorisation")
    @Test
    void aTermHasTheDaysOfTwoYearsWhateverDayItBeginsOn() {
        // Given
        Random random = new Random(287);

        for (int i = 0; i < 10_000; i++) {
            LocalDate from = LocalDate.of(2000, 1, 1).plusDays(random.nextInt(40_000));

            // When
            Term term = Term.startingOn(from);

            // Then
            assertThat(from.datesUntil(term.until().plusDays(1)).count())
                    .as("days from %s", from)
                    .isBetween(730L, 731L);
            assertThat(Term.startingOn(from.plusDays(1)).until()).isAfterOrEqualTo(term.until());
        }
    }
}
