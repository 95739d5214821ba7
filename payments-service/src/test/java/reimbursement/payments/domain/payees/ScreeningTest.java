package reimbursement.payments.domain.payees;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reimbursement.payments.domain.Outcome.Done;
import reimbursement.payments.domain.Outcome.Refused;

class ScreeningTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 20);

    @ParameterizedTest
    @CsvSource({"2026-01-20, false", "2026-02-19, false", "2026-02-20, true"})
    void anAnswerIsStaleWhenItIsOlderThanSoManyDays(LocalDate today, boolean stale) {
        assertThat(of(ScreeningResult.CLEAR).isStale(today, 30)).isEqualTo(stale);
    }

    @Test
    void aHitStopsUntilItIsDecidedAndMayBeDecidedAnew() {
        var hit = of(ScreeningResult.HIT);
        assertThat(hit.stopping()).isTrue();

        assertThat(hit.adjudicate(Decision.DO_NOT_PAY)).isInstanceOf(Done.class);
        assertThat(hit.stopping()).isTrue();
        assertThat(hit.adjudicate(Decision.PAY)).isInstanceOf(Done.class);
        assertThat(hit.stopping()).isFalse();
        assertThat(hit.adjudicate(Decision.DO_NOT_PAY)).isInstanceOf(Done.class);
        assertThat(hit.stopping()).isTrue();
    }

    @Test
    void nothingIsDecidedOfAPayeeWhomNobodyFound() {
        var clear = of(ScreeningResult.CLEAR);

        assertThat(clear.stopping()).isFalse();
        assertThat(clear.adjudicate(Decision.DO_NOT_PAY)).isInstanceOf(Refused.class);
        assertThat(clear.stopping()).isFalse();
    }

    private static Screening of(ScreeningResult result) {
        return new Screening(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "Do Not Pay",
                DAY,
                result,
                "",
                "tom",
                Instant.parse("2026-01-20T15:00:00Z"));
    }
}
