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

class PrenoteTest {
    // The Friday before Thanksgiving week.
    private static final LocalDate SENT = LocalDate.of(2026, 11, 20);

    private final Prenote prenote = new Prenote(
            UUID.randomUUID(), UUID.randomUUID(), SENT, "T-1", "tom", Instant.parse("2026-11-20T15:00:00Z"));

    @ParameterizedTest
    @CsvSource({"2026-11-20, SENT", "2026-11-24, SENT", "2026-11-25, PASSED", "2027-01-01, PASSED"})
    void itPassesOnTheThirdBankingDayAfterItWasSent(LocalDate today, PrenoteState state) {
        assertThat(prenote.state(today)).isEqualTo(state);
    }

    @Test
    void oneThatCameBackNeverPasses() {
        assertThat(prenote.comeBack(SENT.plusDays(4), "R03", "tom")).isInstanceOf(Done.class);

        assertThat(prenote.state(SENT.plusYears(1))).isEqualTo(PrenoteState.RETURNED);
        assertThat(prenote.returnCode()).isEqualTo("R03");
        assertThat(prenote.comeBack(SENT.plusDays(4), "R04", "tom")).isInstanceOf(Refused.class);
        assertThat(prenote.returnCode()).isEqualTo("R03");
    }
}
