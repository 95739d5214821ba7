package reimbursement.payments.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import reimbursement.payments.domain.Money;
import reimbursement.payments.domain.payees.AccountDetails;
import reimbursement.payments.domain.payees.AccountNumber;
import reimbursement.payments.domain.payees.AccountType;
import reimbursement.payments.domain.payees.RoutingNumber;
import reimbursement.payments.domain.payments.EndToEndId;
import reimbursement.payments.domain.payments.FileReference;
import reimbursement.payments.domain.payments.PaymentType;
import reimbursement.payments.domain.schedules.CreditTransfer;
import reimbursement.payments.domain.schedules.FileFormat;
import reimbursement.payments.domain.schedules.Payer;
import reimbursement.payments.domain.schedules.PaymentOrder;
import reimbursement.payments.domain.schedules.ScheduleNumber;
import reimbursement.payments.domain.schedules.TreasuryIdentity;
import reimbursement.payments.domain.schedules.TreasuryIdentity.TreasuryAccount;

/** Orders made up by seed. */
final class Orders {
    static final Payer PAYER = new Payer(
            "287(g) Reimbursement Programme",
            new RoutingNumber("111000025"),
            new AccountNumber("2870000001"),
            new TreasuryIdentity(
                    "287(g) Reimbursement Programme",
                    "70000287",
                    null,
                    "ICE ",
                    new TreasuryAccount("070", "0545", "000", "DISB")));
    private static final List<String> ROUTING_NUMBERS = List.of("021000021", "011401533", "091000019");

    private Orders() {}

    static PaymentOrder of(List<CreditTransfer> transfers) {
        return new PaymentOrder(
                PaymentOrder.messageIdOf(new UUID(7, 7)),
                ScheduleNumber.of(UUID.fromString("019be5f8-6a37-7bec-b546-5af516a87089")),
                Instant.parse("2026-01-20T15:04:05.678Z"),
                LocalDate.of(2026, 1, 20),
                PAYER,
                PaymentType.PERFORMANCE_AWARD,
                2026,
                new PaymentOrder.Content(
                        transfers.size(),
                        Money.sum(transfers.stream().map(CreditTransfer::amount).toList())));
    }

    /** In the order in which they stand in a file. */
    static List<CreditTransfer> sorted(CreditTransfer... transfers) {
        return Stream.of(transfers)
                .sorted(Comparator.comparing((CreditTransfer transfer) ->
                                transfer.to().routingNumber().digits())
                        .thenComparing(transfer -> transfer.endToEndId().value()))
                .toList();
    }

    static List<CreditTransfer> madeUp(long seed, int transfers) {
        var random = new Random(seed);
        return sorted(IntStream.range(0, transfers)
                .mapToObj(number -> transfer(random, "Washington County Sheriff's " + number))
                .toArray(CreditTransfer[]::new));
    }

    static byte[] rendered(FileFormat format, List<CreditTransfer> transfers) {
        return rendered(format, of(transfers), transfers);
    }

    static byte[] rendered(FileFormat format, PaymentOrder order, List<CreditTransfer> transfers) {
        var out = new ByteArrayOutputStream();
        var file = new BalancedFile(
                switch (format) {
                    case PAIN_001 -> new Pain001(out);
                    case PAM_SPR -> new PamSpr(out);
                },
                order);
        try {
            file.begin(order);
            for (var transfer : transfers) {
                file.add(transfer);
            }
            file.end();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return out.toByteArray();
    }

    static CreditTransfer transfer(Random random, String holder) {
        return transfer(random, holder, random.nextLong(1, 500_000_000));
    }

    static CreditTransfer transfer(Random random, String holder, long cents) {
        var id = new UUID(random.nextLong(), random.nextLong());
        return new CreditTransfer(
                FileReference.of(id),
                EndToEndId.of(id),
                Money.ofCents(cents),
                new AccountDetails(
                        new RoutingNumber(ROUTING_NUMBERS.get(random.nextInt(3))),
                        new AccountNumber(Long.toString(random.nextLong(1_000_000, 9_999_999_999L))),
                        random.nextBoolean() ? AccountType.CHECKING : AccountType.SAVINGS,
                        holder),
                "FY2026Q1",
                random.nextBoolean() ? "123456789" : null,
                random.nextBoolean() ? "LIST 2026-01-19 NO MATCH" : null);
    }
}
