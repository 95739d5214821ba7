package reimbursement.payments.domain.schedules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import reimbursement.payments.domain.Money;

/**
 * What a schedule asks the bank to do. Equal schedules make equal orders: the transfers stand in the order of their
 * routing numbers and then of their end-to-end ids, and every time comes from the certification.
 */
public record PaymentOrder(
        String messageId, Instant createdAt, LocalDate executeOn, Payer payer, List<CreditTransfer> transfers) {
    private static final Comparator<CreditTransfer> ORDER = Comparator.comparing(
                    (CreditTransfer transfer) -> transfer.to().routingNumber().digits())
            .thenComparing(transfer -> transfer.endToEndId().value());

    public PaymentOrder {
        if (transfers.isEmpty()) {
            throw new IllegalArgumentException("an order pays somebody");
        }
        transfers = transfers.stream().sorted(ORDER).toList();
    }

    /** The message id of the one file of a schedule: 33 characters. */
    public static String messageIdOf(UUID scheduleId) {
        return "S" + scheduleId.toString().replace("-", "").toUpperCase(Locale.ROOT);
    }

    public Money total() {
        return Money.sum(transfers.stream().map(CreditTransfer::amount).toList());
    }
}
