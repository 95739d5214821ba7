package reimbursement.payments.domain.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reimbursement.payments.domain.Money;
import reimbursement.payments.domain.ledger.Journal;

class InterestOfPaymentTest {
    private static final Money AMOUNT = Money.parse("4000.00");
    private static final Money INTEREST = Money.parse("2.71");

    @Test
    void itLeavesAndComesBackWithThePayment() {
        var payment = certified();

        payment.owe(INTEREST);

        assertThatIllegalStateException().isThrownBy(() -> payment.owe(INTEREST));
        assertThat(payment.disburse("cleo")).isEqualTo(Journal.disbursement(AMOUNT, INTEREST));
        assertThat(payment.settle(Samples.ENTRY)).isEqualTo(Journal.settlement(AMOUNT, INTEREST));
        assertThat(payment.comeBack("R03", Samples.ENTRY)).isEqualTo(Journal.returnAfterSettlement(AMOUNT, INTEREST));
        assertThat(Samples.done(payment.cancel("reissued"))).contains(Journal.deobligation(AMOUNT, INTEREST));
        assertThat(payment.sent()).as("what left stays known").isEqualTo(Money.parse("4002.71"));
    }

    @Test
    void itComesBackOnItsWayToo() {
        var rejected = certified();
        rejected.owe(INTEREST);
        rejected.disburse("cleo");

        assertThat(rejected.reject("AC03")).isEqualTo(Journal.returnInTransit(AMOUNT, INTEREST));
    }

    @Test
    void itIsForgottenWhenThePaymentIsRecalled() {
        var payment = certified();
        payment.owe(INTEREST);

        assertThat(payment.recall(HeldFor.ACCOUNT_CHANGE)).isEqualTo(Journal.recall(AMOUNT, INTEREST));

        assertThat(payment.sent()).isEqualTo(AMOUNT);
        assertThatIllegalStateException().isThrownBy(() -> payment.owe(INTEREST));
    }

    @ParameterizedTest
    @CsvSource({"KEPT, 2026-02-19", "ANEW, 2026-05-10"})
    void aReissueIsDueWhenTheSettingSays(ReissueDue setting, LocalDate dueOn) {
        assertThat(setting.dueOn(LocalDate.of(2026, 2, 19), LocalDate.of(2026, 4, 10), 30))
                .isEqualTo(dueOn);
    }

    private static Payment certified() {
        return Samples.at(PaymentStatus.CERTIFIED, "4000.00", Samples.fundWith("5000.00"));
    }
}
