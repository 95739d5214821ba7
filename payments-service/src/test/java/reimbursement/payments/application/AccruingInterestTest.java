package reimbursement.payments.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import reimbursement.kit.json.EventJson;
import reimbursement.kit.test.Contracts;
import reimbursement.payments.domain.Money;
import reimbursement.payments.domain.funds.Fund;
import reimbursement.payments.domain.ledger.Journal;
import reimbursement.payments.domain.payments.Payment;
import reimbursement.payments.domain.payments.PaymentStatus;
import reimbursement.payments.domain.payments.Samples;
import reimbursement.payments.domain.payments.StopReason;

/** Switched on and off, which a running service is not. */
class AccruingInterestTest {
    private static final Instant NOW = Instant.parse("2026-06-30T12:00:00Z");

    private final Fund fund = Samples.fundWith("1600.00");
    private final Payment payment = Samples.at(PaymentStatus.CERTIFIED, "1500.00", fund);

    @Test
    void whatLeavesLateOwesInterestAsAnEntryAndAnEventOfItsOwn() {
        // Given
        var bookings = bookings(payment.dueOn().plusDays(10));

        // When
        accruing(Map.of("reimbursement.payments.interest.rate", "6.5")).accrue(bookings, payment, fund);

        // Then
        assertThat(bookings.postings()).singleElement().satisfies(posting -> {
            assertThat(posting.journal()).isEqualTo(Journal.interest(Money.parse("2.71")));
            assertThat(posting.paymentId()).isEqualTo(payment.id());
        });
        assertThat(payment.interest()).isEqualTo(Money.parse("2.71"));
        assertThat(payment.sent()).isEqualTo(Money.parse("1502.71"));
        assertThat(fund.balances().available()).isEqualTo(Money.parse("97.29"));
        assertThat(fund.balances().unsettled()).isEqualTo(Money.parse("1502.71"));
        assertThat(bookings.facts()).singleElement().satisfies(fact -> {
            ObjectNode data = EventJson.mapper().valueToTree(fact.data());
            data.put("recordedAt", NOW.toString());
            Contracts.check(fact.type(), data);
            assertThat(fact.key()).isEqualTo(payment.agencyId().toString());
            assertThat(data.path("amount").path("amount").asText()).isEqualTo("2.71");
            assertThat(data.path("rate").asText()).isEqualTo("6.500");
        });
    }

    @Test
    void whatTheFundCannotBearIsRefusedAndKept() {
        // Given
        Samples.done(fund.obligate(Money.parse("97.30")));
        var bookings = bookings(payment.dueOn().plusDays(10));

        // When
        accruing(Map.of("reimbursement.payments.interest.rate", "6.5")).accrue(bookings, payment, fund);

        // Then
        assertThat(bookings.postings()).isEmpty();
        assertThat(bookings.facts()).isEmpty();
        assertThat(payment.sent()).isEqualTo(Money.parse("1500.00"));
        assertThat(bookings.refusals()).singleElement().satisfies(refusal -> {
            assertThat(refusal.amount()).isEqualTo(Money.parse("2.71"));
            assertThat(refusal.available()).isEqualTo(Money.parse("2.70"));
        });
    }

    @Test
    void nothingIsOwedInTimeNorWhereNoRateIsSet() {
        var late = bookings(payment.dueOn().plusDays(10));
        var inTime = bookings(payment.dueOn());

        accruing(Map.of()).accrue(late, payment, fund);
        accruing(Map.of("reimbursement.payments.interest.rate", "6.5")).accrue(inTime, payment, fund);

        assertThat(late.postings()).isEmpty();
        assertThat(inTime.postings()).isEmpty();
        assertThat(fund.balances().interestPayable()).isEqualTo(Money.ZERO);
    }

    private static Bookings bookings(LocalDate on) {
        return new Bookings(NOW, on, EnumSet.allOf(StopReason.class));
    }

    private static AccruingInterest accruing(Map<String, String> interest) {
        var settings = new HashMap<>(Map.of(
                "reimbursement.payments.due-days", "30",
                "reimbursement.payments.settlement-limit", "1",
                "reimbursement.payments.payer.name", "P",
                "reimbursement.payments.payer.routing-number", "123456780",
                "reimbursement.payments.payer.account-number", "1234",
                "reimbursement.payments.approval.most", "1",
                "reimbursement.payments.approval.most-together", "1.00",
                "reimbursement.payments.funds.poll", "PT5S"));
        settings.putAll(Map.of(
                "reimbursement.payments.debts.appeal-days", "30",
                "reimbursement.payments.debts.referral-days", "120",
                "reimbursement.payments.debts.poll", "PT1M"));
        settings.putAll(interest);
        return new AccruingInterest(new InterestInForce(new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(PaymentSettings.class)
                .withValidateUnknown(false)
                .withDefaultValues(settings)
                .build()
                .getConfigMapping(PaymentSettings.class)));
    }
}
