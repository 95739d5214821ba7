package reimbursement.payments.domain.schedules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import reimbursement.payments.domain.Money;
import reimbursement.payments.domain.payees.AccountDetails;
import reimbursement.payments.domain.payees.AccountNumber;
import reimbursement.payments.domain.payees.AccountType;
import reimbursement.payments.domain.payees.RoutingNumber;
import reimbursement.payments.domain.payments.EndToEndId;

class PaymentOrderTest {
    @Test
    void transfersStandInTheOrderOfRoutingNumberAndEndToEndId() {
        var order = order(List.of(transfer("B", "091000019"), transfer("C", "021000021"), transfer("A", "091000019")));

        assertThat(order.transfers())
                .extracting(transfer -> transfer.endToEndId().value())
                .containsExactly("C", "A", "B");
        assertThat(order.total()).isEqualTo(Money.parse("30.00"));
    }

    @Test
    void anOrderForNobodyIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> order(List.of()));
    }

    @Test
    void theMessageIdFollowsFromTheSchedule() {
        assertThat(PaymentOrder.messageIdOf(UUID.fromString("019be5f8-6a37-7bec-b546-5af516a87089")))
                .isEqualTo("S019BE5F86A377BECB5465AF516A87089")
                .hasSizeLessThanOrEqualTo(35);
    }

    private static PaymentOrder order(List<CreditTransfer> transfers) {
        return new PaymentOrder(
                "S1",
                Instant.parse("2026-01-20T15:00:00Z"),
                LocalDate.of(2026, 1, 20),
                new Payer("Payer", new RoutingNumber("123456780"), new AccountNumber("2870000001")),
                transfers);
    }

    private static CreditTransfer transfer(String name, String routingNumber) {
        return new CreditTransfer(
                new EndToEndId(name),
                Money.parse("10.00"),
                new AccountDetails(
                        new RoutingNumber(routingNumber), new AccountNumber("12345"), AccountType.CHECKING, "Sheriff"),
                "Performance award FY2026Q1");
    }
}
