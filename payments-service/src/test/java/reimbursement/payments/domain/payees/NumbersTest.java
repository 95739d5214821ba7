package reimbursement.payments.domain.payees;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import reimbursement.kit.test.ProgrammeRule;
import reimbursement.kit.test.ProgrammeRule.Section;

class NumbersTest {
    @ProgrammeRule(
            of = Section.IDENTIFIERS,
            says = "Routing number: nine digits, weights 3-7-1, sum mod 10 = 0.",
            source = "ABA routing number policy")
    @ParameterizedTest
    @ValueSource(strings = {"021000021", "011401533", "091000019", "111000025"})
    void aRoutingNumberWhoseWeightedSumIsAMultipleOfTenIsValid(String written) {
        assertThat(new RoutingNumber(written).digits()).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"021000022", "120000021", "02100002", "0210000210", "02100002a", "", "000000000", "٠٢١٠٠٠٠٢١"})
    void anyOtherIsRefused(String written) {
        assertThatIllegalArgumentException().isThrownBy(() -> new RoutingNumber(written));
    }

    @ProgrammeRule(
            of = Section.IDENTIFIERS,
            says = "Routing number: nine digits, weights 3-7-1, sum mod 10 = 0.",
            source = "ABA routing number policy")
    @Test
    void everySingleWrongDigitIsNoticed() {
        var valid = "021000021";
        for (var position = 0; position < 9; position++) {
            for (var digit = '0'; digit <= '9'; digit++) {
                if (digit == valid.charAt(position)) {
                    continue;
                }
                var wrong = valid.substring(0, position) + digit + valid.substring(position + 1);

                assertThat(RoutingNumber.isValid(wrong)).as(wrong).isFalse();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"123", "123456789012345678", "12-34", "12 34", "", "1234\n", "ß1234"})
    void anAccountNumberHasFourToSeventeenLettersOrDigits(String written) {
        assertThatIllegalArgumentException().isThrownBy(() -> new AccountNumber(written));
    }

    @ParameterizedTest
    @CsvSource({"1234, **34", "1234567, *****67", "12345678, ****5678", "12345678901234567, *************4567"})
    void anAccountNumberIsShownMasked(String written, String masked) {
        assertThat(new AccountNumber(written).masked()).isEqualTo(masked);
        assertThat(new AccountNumber(written)).hasToString(masked);
    }
}
