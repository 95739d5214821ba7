package reimbursement.payments.domain.schedules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import reimbursement.payments.domain.Money;
import reimbursement.payments.domain.payments.PaymentType;

/**
 * What a schedule asks for as a whole. Equal schedules make equal orders: every time comes from the certification. Its
 * transfers follow one by one, in the order of their routing numbers and then of their end-to-end ids.
 *
 * @param fiscalYear the year of the fund that pays
 * @param content what the transfers come to, known before the first of them
 */
public record PaymentOrder(
        String messageId,
        ScheduleNumber number,
        Instant createdAt,
        LocalDate executeOn,
        Payer payer,
        PaymentType type,
        int fiscalYear,
        Content content) {

    /** How many transfers there are and what they come to. */
    public record Content(long payments, Money amount) {}

    public PaymentOrder {
        if (content.payments() < 1 || !content.amount().isPositive()) {
            throw new IllegalArgumentException("an order pays somebody");
        }
    }

    /** The message id of a schedule's ISO 20022 file: 33 characters. */
    public static String messageIdOf(UUID scheduleId) {
        return "S" + scheduleId.toString().replace("-", "").toUpperCase(Locale.ROOT);
    }
}
