package reimbursement.payments.domain.interest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import reimbursement.kit.test.ProgrammeRule;
import reimbursement.kit.test.ProgrammeRule.Section;
import reimbursement.payments.domain.Money;

class LateInterestTest {

    /** The first two are the published examples; 28 February 2026 is a Saturday. */
    @ProgrammeRule(
            of = Section.MONEY,
            says = "Late-payment interest P*r/360*d, compounding monthly; under $1 not paid.",
            source = "5 CFR 1315.10, 1315.17")
    @ParameterizedTest
    @CsvSource({
        "1500.00,     6.5,   2026-03-01, 2026-03-11, 2.71",
        "1500.00,     6,     2026-03-01, 2026-05-16, 18.83",
        "1500.00,     6,     2026-03-01, 2026-03-01, 0.00",
        "1500.00,     6,     2026-03-01, 2026-02-01, 0.00",
        "1500.00,     0,     2026-03-01, 2026-05-16, 0.00",
        "600.00,      6,     2026-03-01, 2026-03-11, 1.00",
        "599.99,      6,     2026-03-01, 2026-03-11, 1.00",
        "596.99,      6,     2026-03-01, 2026-03-11, 0.00",
        "1000000.00,  12,    2026-01-01, 2027-01-01, 126825.03",
        "1000000.00,  12,    2026-01-01, 2030-07-04, 126825.03",
        "1000000.00,  12,    2026-01-01, 2026-12-31, 126825.03",
        "1000000.00,  12,    2026-02-28, 2026-03-02, 0.00",
        "1000000.00,  12,    2026-02-28, 2026-03-03, 1000.00",
        "100.00,      4.625, 2026-01-31, 2026-03-02, 0.00",
        "10000.00,    4.625, 2026-01-31, 2026-03-02, 41.12",
    })
    void whatIsOwedOnTop(String principal, String rate, LocalDate dueOn, LocalDate paidOn, String owed) {
        var interest = new LateInterest(InterestRate.parse(rate));

        assertThat(interest.owed(Money.parse(principal), dueOn, paidOn)).hasToString(owed);
    }

    @Test
    void theFormulaAgreesWithAnotherWayOfReckoningIt() {
        var random = new Random(1315);
        for (var round = 0; round < 1_000; round++) {
            // Given
            var principal = Money.ofCents(random.nextLong(1, 10_000_000_000L));
            var rate = new InterestRate(random.nextInt(0, InterestRate.WHOLE + 1));
            var months = random.nextInt(13);
            var days = random.nextInt(31);

            // When
            var exact = new LateInterest(rate).accrued(principal, months, days);

            // Then
            var yearly = BigDecimal.valueOf(rate.thousandths(), 5);
            var precise = new MathContext(60);
            var grown = BigDecimal.ONE
                    .add(yearly.divide(BigDecimal.valueOf(12), precise))
                    .pow(months, precise)
                    .multiply(BigDecimal.ONE.add(
                            yearly.multiply(BigDecimal.valueOf(days)).divide(BigDecimal.valueOf(360), precise)));
            var cents = grown.subtract(BigDecimal.ONE)
                    .multiply(BigDecimal.valueOf(principal.cents()))
                    .setScale(20, RoundingMode.HALF_EVEN)
                    .setScale(0, RoundingMode.HALF_UP);
            assertThat(exact.cents())
                    .as("%s %s %d %d", principal, rate, months, days)
                    .isEqualTo(cents.longValueExact());
        }
    }

    @ParameterizedTest
    @CsvSource({"6.5, 6500, 6.500", "6, 6000, 6.000", "4.625, 4625, 4.625", "0.01, 10, 0.010", "99.999, 99999, 99.999"})
    void aRateIsPercentWithThreeDecimalsAtMost(String written, int thousandths, String shown) {
        assertThat(InterestRate.parse(written))
                .isEqualTo(new InterestRate(thousandths))
                .hasToString(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "6,5", "6.5%", "6.6255", "100", " 6", "1e1"})
    void whatIsNoRateIsRefused(String written) {
        assertThatIllegalArgumentException().isThrownBy(() -> InterestRate.parse(written));
    }

    @Test
    void aRateIsNeitherNegativeNorMoreThanTheWhole() {
        assertThatIllegalArgumentException().isThrownBy(() -> new InterestRate(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> new InterestRate(InterestRate.WHOLE + 1));
        assertThat(new InterestRate(InterestRate.WHOLE)).hasToString("100.000");
    }
}
