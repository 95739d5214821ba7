package reimbursement.payments.domain.settlements;

import org.jspecify.annotations.Nullable;
import reimbursement.payments.domain.Money;
import reimbursement.payments.domain.payments.BankEntry;
import reimbursement.payments.domain.payments.Payment;
import reimbursement.payments.domain.payments.PaymentStatus;
import reimbursement.payments.domain.settlements.Effect.Acknowledges;
import reimbursement.payments.domain.settlements.Effect.Moves;
import reimbursement.payments.domain.settlements.Effect.Opens;
import reimbursement.payments.domain.settlements.Effect.Repeats;
import reimbursement.payments.domain.settlements.Reported.Accepted;
import reimbursement.payments.domain.settlements.Reported.CreditedWithoutReason;
import reimbursement.payments.domain.settlements.Reported.Debited;
import reimbursement.payments.domain.settlements.Reported.Rejected;
import reimbursement.payments.domain.settlements.Reported.Returned;

/** Posts what a bank reports, in whatever order and however often it is said. */
public final class Reconciliation {
    private Reconciliation() {}

    /**
     * @param payment the payment with the line's end-to-end id, null when there is none
     * @return what was done to the payment; anything but {@link Moves} has left its state and its money as they were
     */
    public static Effect post(ReportLine line, @Nullable Payment payment) {
        if (line.endToEndId() == null) {
            return new Opens(OpenReason.NO_REFERENCE);
        }
        if (payment == null) {
            return new Opens(OpenReason.UNKNOWN_PAYMENT);
        }
        if (!wasSent(payment.status())) {
            return new Opens(OpenReason.NOT_DISBURSED);
        }
        if (line.amount() != null && !line.amount().equals(payment.amount())) {
            return new Opens(OpenReason.AMOUNT_DIFFERS);
        }
        return switch (line.reported()) {
            case Accepted() -> payment.status() == PaymentStatus.DISBURSED ? new Acknowledges() : new Repeats();
            case Rejected(var code) -> reject(payment, code);
            case Debited(var entry) -> settle(payment, entry, line.amount());
            case Returned(var code, var entry) -> comeBack(payment, code, entry, line.amount());
            case CreditedWithoutReason() -> new Opens(OpenReason.CREDIT_WITHOUT_REASON);
        };
    }

    private static Effect reject(Payment payment, String code) {
        return switch (payment.status()) {
            case DISBURSED -> new Moves(payment.reject(code));
            case REJECTED -> new Repeats();
            default -> new Opens(OpenReason.CONTRADICTS);
        };
    }

    private static Effect settle(Payment payment, BankEntry entry, @Nullable Money amount) {
        if (amount == null) {
            return new Opens(OpenReason.NO_AMOUNT);
        }
        return switch (payment.status()) {
            case DISBURSED -> new Moves(payment.settle(entry));
            case SETTLED, RETURNED -> debitAgain(payment, entry);
            default -> new Opens(OpenReason.CONTRADICTS);
        };
    }

    private static Effect debitAgain(Payment payment, BankEntry entry) {
        if (payment.debit() == null) {
            // A return that overtook the notice of its debit: the money has come and gone.
            payment.rememberDebit(entry);
            return new Repeats();
        }
        return entry.equals(payment.debit()) ? new Repeats() : new Opens(OpenReason.BOOKED_AGAIN);
    }

    private static Effect comeBack(Payment payment, String code, BankEntry entry, @Nullable Money amount) {
        if (amount == null) {
            return new Opens(OpenReason.NO_AMOUNT);
        }
        return switch (payment.status()) {
            case DISBURSED, SETTLED -> new Moves(payment.comeBack(code, entry));
            case RETURNED -> returnAgain(payment, code, entry);
            default -> new Opens(OpenReason.CONTRADICTS);
        };
    }

    private static Effect returnAgain(Payment payment, String code, BankEntry entry) {
        if (!code.equals(payment.returnCode())) {
            return new Opens(OpenReason.CONTRADICTS);
        }
        return entry.equals(payment.returned()) ? new Repeats() : new Opens(OpenReason.BOOKED_AGAIN);
    }

    private static boolean wasSent(PaymentStatus status) {
        return switch (status) {
            case DISBURSED, SETTLED, RETURNED, REJECTED -> true;
            case HELD, SCHEDULED, APPROVED, CERTIFIED, CANCELLED -> false;
        };
    }
}
