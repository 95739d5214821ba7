package reimbursement.payments.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {
    @ParameterizedTest
    @CsvSource({"0, 0.00", "1, 0.01", "99, 0.99", "100, 1.00", "-1, -0.01", "-50000, -500.00", "8501000, 85010.00"})
    void centsAreWrittenAsDollarsWithTwoDecimals(long cents, String written) {
        assertThat(Money.ofCents(cents)).hasToString(written);
    }

    @Test
    void whatIsWrittenIsReadBack() {
        var random = new Random(20261121);
        for (var i = 0; i < 1_000; i++) {
            var money = Money.ofCents(random.nextLong(-1_000_000_000_000L, 1_000_000_000_000L));

            assertThat(Money.parse(money.toString())).isEqualTo(money);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "1.0", "1.000", "1,00", " 1.00", "+1.00", "1e2", ".50", "1.00\n", "NaN"})
    void anythingButTwoDecimalsIsRefused(String written) {
        assertThatIllegalArgumentException().isThrownBy(() -> Money.parse(written));
    }

    @Test
    void anOverflowIsRefused() {
        var most = Money.ofCents(Long.MAX_VALUE);

        assertThatThrownBy(() -> most.plus(Money.ofCents(1))).isInstanceOf(ArithmeticException.class);
    }
}
