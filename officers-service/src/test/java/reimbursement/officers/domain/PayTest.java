package reimbursement.officers.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static reimbursement.officers.domain.Fixtures.AGENCY;
import static reimbursement.officers.domain.Fixtures.NOW;
import static reimbursement.officers.domain.Fixtures.TODAY;
import static reimbursement.officers.domain.Fixtures.accepted;
import static reimbursement.officers.domain.Fixtures.nominated;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PayTest {
    private static final LocalDate JANUARY = LocalDate.of(2025, 1, 1);
    private static final LocalDate JULY = LocalDate.of(2025, 7, 1);

    private final Officer officer = nominated();

    @Test
    void aRateIsInForceUntilTheNext() {
        // Given
        set(7_000_000, JULY, 0);
        set(6_000_000, JANUARY, 1);

        // Then
        assertThat(officer.payOn(JANUARY.minusDays(1))).isEmpty();
        assertThat(officer.payOn(JANUARY)).contains(6_000_000L);
        assertThat(officer.payOn(JULY.minusDays(1))).contains(6_000_000L);
        assertThat(officer.payOn(JULY)).contains(7_000_000L);
        assertThat(officer.payOn(TODAY)).contains(7_000_000L);
    }

    @Test
    void theSamePayForTheSameDayIsNoNews() {
        // Given
        set(6_000_000, JANUARY, 0);

        // When
        Outcome again = set(6_000_000, JANUARY, 1);

        // Then
        assertThat(again).isEqualTo(Outcome.unchanged());
        assertThat(officer.payRates()).hasSize(1);
    }

    @Test
    void anotherAmountForTheSameDayCorrectsItAndTheHistoryKeepsBoth() {
        // Given
        set(6_000_000, JANUARY, 0);

        // When
        var facts = accepted(set(6_100_000, JANUARY, 1));

        // Then
        assertThat(facts).singleElement().isEqualTo(new PaySet(officer.id(), AGENCY, 6_100_000, JANUARY));
        assertThat(officer.payOn(JANUARY)).contains(6_100_000L);
        assertThat(officer.payRates()).hasSize(2);
    }

    @Test
    void noPayBeginsAfterTheSeparation() {
        // Given
        accepted(officer.separate(JULY));

        // Then
        assertThat(set(6_000_000, JULY, 0))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.rule()).isEqualTo(Rule.OFFICER_SEPARATED));
        assertThat(accepted(set(6_000_000, JULY.minusDays(1), 0))).hasSize(1);
    }

    private Outcome set(long cents, LocalDate from, int secondsLater) {
        return officer.setPay(UUID.randomUUID(), cents, from, NOW.plusSeconds(secondsLater));
    }
}
