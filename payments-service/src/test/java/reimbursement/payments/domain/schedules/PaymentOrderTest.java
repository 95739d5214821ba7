package reimbursement.payments.domain.schedules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import reimbursement.payments.domain.Money;
import reimbursement.payments.domain.payees.AccountNumber;
import reimbursement.payments.domain.payees.RoutingNumber;
import reimbursement.payments.domain.payments.PaymentType;
import reimbursement.payments.domain.schedules.TreasuryIdentity.TreasuryAccount;

class PaymentOrderTest {
    private static final UUID SCHEDULE = UUID.fromString("019be5f8-6a37-7bec-b546-5af516a87089");

    @Test
    void anOrderForNobodyIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> order(new PaymentOrder.Content(0, Money.ZERO)));
    }

    @Test
    void theMessageIdFollowsFromTheSchedule() {
        assertThat(PaymentOrder.messageIdOf(SCHEDULE))
                .isEqualTo("S019BE5F86A377BECB5465AF516A87089")
                .hasSizeLessThanOrEqualTo(35);
    }

    @Test
    void treasurysNumberOfAScheduleFitsFourteenCharactersAndSortsByAge() {
        var number = ScheduleNumber.of(SCHEDULE).value();

        assertThat(number).matches("[0-9A-Z]{14}");
        assertThat(ScheduleNumber.of(SCHEDULE).value()).isEqualTo(number);
        assertThat(ScheduleNumber.of(UUID.fromString("019be5f8-6a38-7000-8000-000000000000"))
                        .value())
                .isGreaterThan(number);
        assertThat(ScheduleNumber.of(UUID.fromString("019be5f8-6a37-7bec-b546-5af516a8708a"))
                        .value())
                .isNotEqualTo(number);
        assertThat(ScheduleNumber.of(new UUID(-1, -1)).value()).matches("[0-9A-Z]{14}");
    }

    private static PaymentOrder order(PaymentOrder.Content content) {
        return new PaymentOrder(
                "S1",
                ScheduleNumber.of(SCHEDULE),
                Instant.parse("2026-01-20T15:00:00Z"),
                LocalDate.of(2026, 1, 20),
                new Payer(
                        "Payer",
                        new RoutingNumber("123456780"),
                        new AccountNumber("2870000001"),
                        new TreasuryIdentity(
                                "System", "70000287", null, null, new TreasuryAccount("070", "0000", "000", "DISB"))),
                PaymentType.PERFORMANCE_AWARD,
                2026,
                content);
    }
}
