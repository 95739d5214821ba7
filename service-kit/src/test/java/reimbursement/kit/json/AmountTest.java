package reimbursement.kit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0.00, 0",
        "12000, 12000.00, 1200000",
        "1.5, 1.50, 150",
        "0.01, 0.01, 1",
        "-500.00, -500.00, -50000",
        "-0, 0.00, 0",
        "9999999999999.99, 9999999999999.99, 999999999999999"
    })
    void dollarsAreReadAndWrittenWithTwoDecimals(String sent, String held, long cents) {
        // When
        Amount amount = new Amount(sent, "USD");

        // Then
        assertThat(amount.amount()).isEqualTo(held);
        assertThat(amount.cents()).isEqualTo(cents);
        assertThat(Amount.ofCents(cents)).isEqualTo(amount);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " 1",
                "1.",
                ".5",
                "1.555",
                "1,000.00",
                "1e3",
                "+1",
                "01",
                "--1",
                "NaN",
                "10000000000000",
                "1.00 ",
                "١"
            })
    void anythingElseIsRefused(String sent) {
        assertThatThrownBy(() -> new Amount(sent, "USD"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("two decimals");
    }

    @ParameterizedTest
    @ValueSource(strings = {"EUR", "usd", ""})
    void anotherCurrencyIsRefused(String currency) {
        assertThatThrownBy(() -> new Amount("1.00", currency)).hasMessage("currency must be USD");
    }

    @Test
    void anyCentsSurviveTheRoundTrip() {
        Random random = new Random(20261121);
        for (int i = 0; i < 10_000; i++) {
            long cents = random.nextLong(-999_999_999_999_999L, 999_999_999_999_999L);
            assertThat(Amount.ofCents(cents).cents()).isEqualTo(cents);
        }
    }
}
