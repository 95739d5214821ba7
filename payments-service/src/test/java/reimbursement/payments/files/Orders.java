package reimbursement.payments.files;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import reimbursement.payments.domain.Money;
import reimbursement.payments.domain.payees.AccountDetails;
import reimbursement.payments.domain.payees.AccountNumber;
import reimbursement.payments.domain.payees.AccountType;
import reimbursement.payments.domain.payees.RoutingNumber;
import reimbursement.payments.domain.payments.EndToEndId;
import reimbursement.payments.domain.schedules.CreditTransfer;
import reimbursement.payments.domain.schedules.Payer;
import reimbursement.payments.domain.schedules.PaymentOrder;

/** Orders made up by seed. */
final class Orders {
    static final Payer PAYER = new Payer(
            "287(g) Reimbursement Programme", new RoutingNumber("111000025"), new AccountNumber("2870000001"));
    private static final List<String> ROUTING_NUMBERS = List.of("021000021", "011401533", "091000019");

    private Orders() {}

    static PaymentOrder of(CreditTransfer... transfers) {
        return new PaymentOrder(
                PaymentOrder.messageIdOf(new UUID(7, 7)),
                Instant.parse("2026-01-20T15:04:05.678Z"),
                LocalDate.of(2026, 1, 20),
                PAYER,
                List.of(transfers));
    }

    static PaymentOrder madeUp(long seed, int transfers) {
        var random = new Random(seed);
        return of(IntStream.range(0, transfers)
                .mapToObj(number -> transfer(random, "Washington County Sheriff's Office " + number))
                .toArray(CreditTransfer[]::new));
    }

    static CreditTransfer transfer(Random random, String holder) {
        return new CreditTransfer(
                EndToEndId.of(new UUID(random.nextLong(), random.nextLong())),
                Money.ofCents(random.nextLong(1, 500_000_000)),
                new AccountDetails(
                        new RoutingNumber(ROUTING_NUMBERS.get(random.nextInt(3))),
                        new AccountNumber(Long.toString(random.nextLong(1_000_000, 9_999_999_999L))),
                        random.nextBoolean() ? AccountType.CHECKING : AccountType.SAVINGS,
                        holder),
                "Performance award FY2026Q1");
    }
}
