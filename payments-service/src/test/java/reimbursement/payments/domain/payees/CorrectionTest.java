package reimbursement.payments.domain.payees;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorrectionTest {
    private static final AccountDetails BEFORE = new AccountDetails(
            new RoutingNumber("021000021"), new AccountNumber("28700001"), AccountType.CHECKING, "Sheriff");

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            C01|99887766|021000021|99887766|CHECKING
            C02|091000019|091000019|28700001|CHECKING
            C03|091000019   99887766|091000019|99887766|CHECKING
            C05|32|021000021|28700001|SAVINGS
            C06|99887766            37|021000021|99887766|SAVINGS
            C07|09100001999887766         32|091000019|99887766|SAVINGS
            """)
    void eachCodeCorrectsItsOwnPartOfTheAccount(
            String code, String data, String routing, String account, AccountType type) {
        assertThat(Correction.read(code, data).orElseThrow().applyTo(BEFORE))
                .isEqualTo(new AccountDetails(new RoutingNumber(routing), new AccountNumber(account), type, "Sheriff"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            C01 | a no. with blanks
            C01 | ''
            C02 | 091000018
            C03 | 091000019
            C05 | 99
            C07 | 091000019
            C04 | SMITH
            C13 | ''
            """)
    void whatCorrectsNoAccountOrCannotBeReadIsNoCorrection(String code, String data) {
        assertThat(Correction.read(code, data)).isEmpty();
    }

    @Test
    void theNumberOfACorrectionDoesNotPrintItself() {
        assertThat(Correction.read("C01", "99887766").orElseThrow().toString()).doesNotContain("99887766");
    }
}
