package reimbursement.payments.domain.payments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import reimbursement.kit.test.ProgrammeRule;
import reimbursement.kit.test.ProgrammeRule.Section;
import reimbursement.payments.domain.Money;
import reimbursement.payments.domain.Quarter;

class EntitlementTest {
    private static final LocalDate SENT = LocalDate.of(2025, 11, 10);

    private final Entitlement claim =
            new Entitlement(UUID.randomUUID(), UUID.randomUUID(), new Purpose.Claim(YearMonth.of(2025, 10)));

    @Test
    void aClaimIsAReimbursementOfItsMonthOutOfItsFiscalYear() {
        assertThat(claim.purpose())
                .isEqualTo(new Purpose.Claim(YearMonth.of(2025, 10)))
                .hasToString("2025-10");
        assertThat(claim.paymentType()).isEqualTo(PaymentType.REIMBURSEMENT);
        assertThat(claim.claimMonth()).isEqualTo("2025-10");
        assertThat(claim.quarter()).isEqualTo("FY2026Q1");
    }

    @Test
    void anAwardIsOfAQuarterAndOfNoMonth() {
        var award = Samples.award();

        assertThat(award.purpose())
                .isEqualTo(new Purpose.Award(new Quarter(2026, 1)))
                .hasToString("FY2026Q1");
        assertThat(award.paymentType()).isEqualTo(PaymentType.PERFORMANCE_AWARD);
        assertThat(award.claimMonth()).isNull();
    }

    @Test
    void onlyANewerRevisionIsLearned() {
        assertThat(claim.learn(2, Money.parse("10.00"))).isTrue();
        assertThat(claim.learn(2, Money.parse("11.00"))).isFalse();
        assertThat(claim.learn(1, Money.parse("12.00"))).isFalse();

        assertThat(claim.amount()).isEqualTo(Money.parse("10.00"));
        assertThat(claim.revision()).isEqualTo(2);
    }

    @Test
    void aDecisionWithoutABillLeavesTheDayOfTheBill() {
        assertThat(claim.billed(SENT, true)).isEqualTo(SENT);
        assertThat(claim.billed(SENT.plusDays(20), false)).isEqualTo(SENT);
    }

    @ProgrammeRule(
            of = Section.MONEY,
            says =
                    "A claim is billed when it is sent, and anew when it is amended; a later decision about the same lines is no bill.",
            source = "our reading")
    @Test
    void anAmendedClaimIsANewBill() {
        assertThat(claim.billed(SENT, true)).isEqualTo(SENT);
        assertThat(claim.billed(SENT.plusDays(20), true)).isEqualTo(SENT.plusDays(20));
        assertThat(claim.billed(SENT.plusDays(30), false)).isEqualTo(SENT.plusDays(20));
    }

    @Test
    void ofABillThatWasNeverHeardOfTheFirstDecisionStands() {
        assertThat(claim.billed(SENT, false)).isEqualTo(SENT);
        assertThat(claim.billed(SENT.plusDays(1), false)).isEqualTo(SENT);
    }
}
