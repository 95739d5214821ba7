package reimbursement.payments.domain.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static reimbursement.payments.domain.payments.Samples.done;
import static reimbursement.payments.domain.payments.Samples.fundWith;
import static reimbursement.payments.domain.payments.Samples.waiting;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import reimbursement.payments.domain.Money;
import reimbursement.payments.domain.Outcome;
import reimbursement.payments.domain.Outcome.Refused;
import reimbursement.payments.domain.Rule;
import reimbursement.payments.domain.ledger.Journal;

class PaymentTest {
    private static final Money AMOUNT = Money.parse("4000.00");

    @Test
    void aPaymentTakesItsMoneyOutOfWhatTheFundHasAvailable() {
        // Given
        var fund = fundWith("4000.00");
        var payment = waiting("4000.00");

        // When
        var outcome = payment.obligate(fund);

        // Then
        assertThat(outcome).isEqualTo(Outcome.done(Journal.obligation(AMOUNT)));
        assertThat(payment.status()).isEqualTo(PaymentStatus.SCHEDULED);
        assertThat(payment.fundId()).isEqualTo(fund.id());
        assertThat(fund.balances().available()).isEqualTo(Money.ZERO);
        assertThat(fund.balances().obligated()).isEqualTo(AMOUNT);
    }

    @Test
    void oneCentTooMuchIsRefusedAndThePaymentGoesOnWaiting() {
        // Given
        var fund = fundWith("3999.99");
        var payment = waiting("4000.00");

        // When
        var outcome = payment.obligate(fund);

        // Then
        assertThat(rule(outcome)).isEqualTo(Rule.INSUFFICIENT_FUNDS);
        assertThat(payment.status()).isEqualTo(PaymentStatus.HELD);
        assertThat(payment.heldFor()).isEqualTo(HeldFor.FUNDS);
        assertThat(fund.balances().available()).isEqualTo(Money.parse("3999.99"));
    }

    @Test
    void whoeverPreparedAPaymentCannotApproveIt() {
        var payment = Samples.at(PaymentStatus.SCHEDULED, "4000.00", fundWith("4000.00"));

        assertThat(rule(payment.approve("system"))).isEqualTo(Rule.SEPARATION_OF_DUTIES);
        assertThat(payment.status()).isEqualTo(PaymentStatus.SCHEDULED);
    }

    @ParameterizedTest
    @EnumSource(value = PaymentStatus.class, mode = EnumSource.Mode.EXCLUDE, names = "SCHEDULED")
    void onlyAScheduledPaymentIsApproved(PaymentStatus status) {
        var payment = Samples.at(status, "4000.00", fundWith("4000.00"));

        assertThat(rule(payment.approve("dora"))).isEqualTo(Rule.PAYMENT_NOT_SCHEDULED);
        assertThat(payment.status()).isEqualTo(status);
    }

    @Test
    void anApprovalFallsWhenThePaymentIsHeldAndItLeavesItsSchedule() {
        // Given
        var payment = Samples.at(PaymentStatus.APPROVED, "4000.00", fundWith("4000.00"));
        payment.join(UUID.randomUUID(), UUID.randomUUID());

        // When
        done(payment.hold("believed improper"));
        done(payment.release());

        // Then
        assertThat(payment.status()).isEqualTo(PaymentStatus.SCHEDULED);
        assertThat(payment.duties().approvedBy()).isNull();
        assertThat(payment.scheduleId()).isNull();
        assertThat(payment.accountId()).isNull();
        assertThat(payment.reason()).isNull();
    }

    @Test
    void aPaymentThatWaitsForFundsIsNotReleasedByHand() {
        assertThat(rule(waiting("1.00").release())).isEqualTo(Rule.PAYMENT_NOT_HELD);
    }

    @ParameterizedTest
    @EnumSource(
            value = PaymentStatus.class,
            names = {"CERTIFIED", "DISBURSED", "SETTLED", "CANCELLED"})
    void aPaymentOnItsWayIsNotCancelled(PaymentStatus status) {
        var payment = Samples.at(status, "4000.00", fundWith("4000.00"));

        assertThat(rule(payment.cancel("mistake"))).isEqualTo(Rule.PAYMENT_NOT_CANCELLABLE);
    }

    @ParameterizedTest
    @EnumSource(
            value = PaymentStatus.class,
            names = {"SCHEDULED", "APPROVED", "RETURNED", "REJECTED"})
    void whatWasObligatedGoesBackToTheFundWhenAPaymentIsCancelled(PaymentStatus status) {
        // Given
        var fund = fundWith("4000.00");
        var payment = Samples.at(status, "4000.00", fund);

        // When
        done(payment.cancel("not due")).ifPresent(fund::post);

        // Then
        assertThat(payment.status()).isEqualTo(PaymentStatus.CANCELLED);
        assertThat(fund.balances().available()).isEqualTo(AMOUNT);
        assertThat(fund.balances().unsettled()).isEqualTo(Money.ZERO);
    }

    @Test
    void aPaymentHeldByHandKeepsItsObligationAndGivesItBackWhenCancelled() {
        // Given
        var fund = fundWith("4000.00");
        var payment = Samples.at(PaymentStatus.SCHEDULED, "4000.00", fund);
        done(payment.hold("believed improper"));
        assertThat(fund.balances().obligated()).isEqualTo(AMOUNT);

        // When
        var journal = done(payment.cancel("improper"));

        // Then
        assertThat(journal).contains(Journal.deobligation(AMOUNT));
    }

    @Test
    void aPaymentThatWaitsForFundsIsCancelledWithNothingBooked() {
        assertThat(done(waiting("1.00").cancel("not due"))).isEmpty();
    }

    @Test
    void approvalsFallAndTheLedgerFollowsWhenTheAmountRises() {
        // Given
        var fund = fundWith("5000.00");
        var payment = Samples.at(PaymentStatus.APPROVED, "4000.00", fund);

        // When
        var journals = payment.replaceAmount(Money.parse("4500.00"), fund);

        // Then
        assertThat(journals).isEqualTo(List.of(Journal.obligation(Money.parse("500.00"))));
        assertThat(payment.status()).isEqualTo(PaymentStatus.SCHEDULED);
        assertThat(payment.duties().approvedBy()).isNull();
        assertThat(fund.balances().available()).isEqualTo(Money.parse("500.00"));
    }

    @Test
    void theDifferenceGoesBackWhenTheAmountFalls() {
        // Given
        var fund = fundWith("4000.00");
        var payment = Samples.at(PaymentStatus.SCHEDULED, "4000.00", fund);

        // When
        var journals = payment.replaceAmount(Money.parse("3000.00"), fund);

        // Then
        assertThat(journals).isEqualTo(List.of(Journal.deobligation(Money.parse("1000.00"))));
        assertThat(payment.amount()).isEqualTo(Money.parse("3000.00"));
    }

    @Test
    void aRiseThatTheFundCannotBearLeavesThePaymentWaitingForFunds() {
        // Given
        var fund = fundWith("4499.99");
        var payment = Samples.at(PaymentStatus.APPROVED, "4000.00", fund);
        payment.join(UUID.randomUUID(), UUID.randomUUID());

        // When
        var journals = payment.replaceAmount(Money.parse("4500.00"), fund);

        // Then
        assertThat(journals).isEqualTo(List.of(Journal.deobligation(AMOUNT)));
        assertThat(payment.heldFor()).isEqualTo(HeldFor.FUNDS);
        assertThat(payment.duties().approvedBy()).isNull();
        assertThat(payment.scheduleId()).isNull();
        assertThat(payment.amount()).isEqualTo(Money.parse("4500.00"));
        assertThat(fund.balances().available()).isEqualTo(Money.parse("4499.99"));
    }

    @Test
    void aPaymentHeldByHandStaysHeldWhenItsAmountChanges() {
        // Given
        var fund = fundWith("5000.00");
        var payment = Samples.at(PaymentStatus.SCHEDULED, "4000.00", fund);
        done(payment.hold("believed improper"));

        // When
        payment.replaceAmount(Money.parse("4500.00"), fund);

        // Then
        assertThat(payment.heldFor()).isEqualTo(HeldFor.MANUAL);
        assertThat(fund.balances().obligated()).isEqualTo(Money.parse("4500.00"));
    }

    @Test
    void aPersonsHoldSurvivesWaitingForFunds() {
        // Given
        var fund = fundWith("4000.00");
        var payment = Samples.at(PaymentStatus.SCHEDULED, "4000.00", fund);
        done(payment.hold("believed improper"));
        payment.replaceAmount(Money.parse("4500.00"), fund);
        assertThat(payment.holds().all()).containsExactly(HeldFor.MANUAL, HeldFor.FUNDS);

        // When
        Samples.give(fund, Money.parse("500.00"));
        done(payment.obligate(fund));

        // Then
        assertThat(payment.status()).isEqualTo(PaymentStatus.HELD);
        assertThat(payment.heldFor()).isEqualTo(HeldFor.MANUAL);
        assertThat(payment.reason()).isEqualTo("believed improper");
        assertThat(fund.balances().obligated()).isEqualTo(Money.parse("4500.00"));
        done(payment.release());
        assertThat(payment.status()).isEqualTo(PaymentStatus.SCHEDULED);
    }

    @Test
    void aReleaseByHandDoesNotFindFunds() {
        var payment = waiting("4000.00");
        done(payment.hold("believed improper"));

        done(payment.release());

        assertThat(payment.heldFor()).isEqualTo(HeldFor.FUNDS);
        assertThat(done(payment.cancel("not due"))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(PaymentStatus.class)
    void onlyAnOpenPaymentOfAWithheldAwardIsHeld(PaymentStatus status) {
        // Given
        var payment = Samples.at(status, "4000.00", fundWith("4000.00"));

        // When
        var held = payment.suspend(HeldFor.AWARD);

        // Then
        assertThat(held).isEqualTo(status.open());
        assertThat(payment.status()).isEqualTo(status.open() ? PaymentStatus.HELD : status);
        assertThat(payment.holds().heldForAward()).isEqualTo(status.open());
        assertThat(rule(payment.approve("dora"))).isEqualTo(Rule.PAYMENT_NOT_SCHEDULED);
    }

    @Test
    void anAwardThatIsStatedAgainLiftsItsOwnHoldAlone() {
        // Given
        var fund = fundWith("4000.00");
        var payment = Samples.at(PaymentStatus.APPROVED, "4000.00", fund);
        payment.suspend(HeldFor.AWARD);
        done(payment.hold("believed improper"));

        // When
        assertThat(payment.resume(HeldFor.AWARD)).isTrue();

        // Then
        assertThat(payment.heldFor()).isEqualTo(HeldFor.MANUAL);
        assertThat(payment.duties().approvedBy()).isNull();
        done(payment.release());
        assertThat(payment.status()).isEqualTo(PaymentStatus.SCHEDULED);
        assertThat(payment.resume(HeldFor.AWARD)).isFalse();
    }

    @Test
    void aPersonDoesNotReleaseWhatIsHeldForItsAward() {
        var payment = Samples.at(PaymentStatus.SCHEDULED, "4000.00", fundWith("4000.00"));
        payment.suspend(HeldFor.AWARD);

        assertThat(rule(payment.release())).isEqualTo(Rule.PAYMENT_NOT_HELD);
        assertThat(payment.heldFor()).isEqualTo(HeldFor.AWARD);
    }

    @Test
    void aRecalledPaymentIsOwedAsBeforeAndNobodyAnswersForItAnyMore() {
        // Given
        var fund = fundWith("4000.00");
        var payment = Samples.at(PaymentStatus.CERTIFIED, "4000.00", fund);

        // When
        var journal = fund.post(payment.recall(HeldFor.ACCOUNT_CHANGE));

        // Then
        assertThat(journal).isEqualTo(Journal.recall(AMOUNT, Money.ZERO));
        assertThat(fund.balances().payable()).isEqualTo(Money.ZERO);
        assertThat(fund.balances().obligated()).isEqualTo(AMOUNT);
        assertThat(payment.holds().all()).containsExactly(HeldFor.ACCOUNT_CHANGE);
        assertThat(payment.duties()).isEqualTo(Duties.prepared("system"));
        assertThat(payment.scheduleId()).isNull();
        assertThat(payment.accountId()).isNull();
        assertThat(rule(payment.release())).isEqualTo(Rule.PAYMENT_NOT_HELD);
        assertThat(payment.resume(HeldFor.ACCOUNT_CHANGE)).isTrue();
        assertThat(payment.status()).isEqualTo(PaymentStatus.SCHEDULED);
    }

    @Test
    void anEndToEndIdIsMadeFromThePaymentAndFitsThirtyFiveCharacters() {
        var id = UUID.fromString("019be5f8-6a37-7bec-b546-5af516a87089");

        assertThat(EndToEndId.of(id)).hasToString("019BE5F86A377BECB5465AF516A87089");
        assertThat(EndToEndId.of(id).value()).hasSizeLessThanOrEqualTo(35);
    }

    private static Rule rule(Outcome<?> outcome) {
        assertThat(outcome).isInstanceOf(Refused.class);
        return ((Refused<?>) outcome).rule();
    }
}
