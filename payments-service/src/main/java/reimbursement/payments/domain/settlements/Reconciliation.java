package reimbursement.payments.domain.settlements;

import org.jspecify.annotations.Nullable;
import reimbursement.payments.domain.Money;
import reimbursement.payments.domain.payments.BankEntry;
import reimbursement.payments.domain.payments.Payment;
import reimbursement.payments.domain.payments.PaymentStatus;
import reimbursement.payments.domain.settlements.Effect.Acknowledges;
import reimbursement.payments.domain.settlements.Effect.Corrects;
import reimbursement.payments.domain.settlements.Effect.Moves;
import reimbursement.payments.domain.settlements.Effect.Opens;
import reimbursement.payments.domain.settlements.Effect.Repeats;
import reimbursement.payments.domain.settlements.Reported.Accepted;
import reimbursement.payments.domain.settlements.Reported.Corrected;
import reimbursement.payments.domain.settlements.Reported.CreditedWithoutReason;
import reimbursement.payments.domain.settlements.Reported.Debited;
import reimbursement.payments.domain.settlements.Reported.Rejected;
import reimbursement.payments.domain.settlements.Reported.Returned;
import reimbursement.payments.domain.settlements.Reported.ReturnedByNetwork;

/** Posts what a bank reports, in whatever order and however often it is said. */
public final class Reconciliation {
    private Reconciliation() {}

    /**
     * @param payment the payment that goes by the line's name, null when there is none
     * @return what was done to the payment; anything but {@link Moves} has left its state and its money as they were
     */
    public static Effect post(ReportLine line, @Nullable Payment payment) {
        if (line.name() == null) {
            return new Opens(OpenReason.NO_REFERENCE);
        }
        if (payment == null) {
            return new Opens(OpenReason.UNKNOWN_PAYMENT);
        }
        if (!wasSent(payment) || payment.net().isZero()) {
            return new Opens(OpenReason.NOT_DISBURSED);
        }
        if (line.amount() != null && !line.amount().equals(payment.sent())) {
            return new Opens(OpenReason.AMOUNT_DIFFERS);
        }
        return switch (line.reported()) {
            case Accepted() -> payment.status() == PaymentStatus.DISBURSED ? new Acknowledges() : new Repeats();
            case Rejected(var code) -> reject(payment, code);
            case Debited(var entry) -> settle(payment, entry, line.amount());
            case Returned(var code, var entry) -> comeBack(payment, code, entry, line.amount());
            case ReturnedByNetwork(var code, var trace, var on) ->
                comeBackByNetwork(payment, code, trace, line.amount());
            case Corrected(var code, var correction) ->
                correction == null ? new Opens(OpenReason.CORRECTION_NOT_APPLICABLE) : new Corrects(correction);
            case CreditedWithoutReason() -> new Opens(OpenReason.CREDIT_WITHOUT_REASON);
        };
    }

    private static Effect reject(Payment payment, String code) {
        return switch (payment.status()) {
            case DISBURSED -> new Moves(payment.reject(code));
            case REJECTED, CANCELLED -> payment.wasReturned() ? new Opens(OpenReason.CONTRADICTS) : new Repeats();
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
            case CANCELLED -> payment.wasReturned() ? debitAgain(payment, entry) : new Opens(OpenReason.CONTRADICTS);
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
            case RETURNED, CANCELLED -> returnAgain(payment, code, entry);
            default -> new Opens(OpenReason.CONTRADICTS);
        };
    }

    private static Effect comeBackByNetwork(Payment payment, String code, String trace, @Nullable Money amount) {
        if (amount == null) {
            return new Opens(OpenReason.NO_AMOUNT);
        }
        return switch (payment.status()) {
            case DISBURSED, SETTLED -> new Moves(payment.comeBackByNetwork(code, trace));
            case RETURNED, CANCELLED -> returnedByNetworkAgain(payment, code, trace);
            default -> new Opens(OpenReason.CONTRADICTS);
        };
    }

    private static Effect returnAgain(Payment payment, String code, BankEntry entry) {
        if (!payment.wasReturned() || !code.equals(payment.returnCode())) {
            return new Opens(OpenReason.CONTRADICTS);
        }
        if (payment.returned() == null) {
            // The network had said it before: this is where the account shows it.
            payment.rememberReturn(entry);
            return new Repeats();
        }
        return entry.equals(payment.returned()) ? new Repeats() : new Opens(OpenReason.BOOKED_AGAIN);
    }

    private static Effect returnedByNetworkAgain(Payment payment, String code, String trace) {
        if (!payment.wasReturned() || !code.equals(payment.returnCode())) {
            return new Opens(OpenReason.CONTRADICTS);
        }
        if (payment.returnTrace() == null) {
            payment.rememberReturn(trace);
            return new Repeats();
        }
        return trace.equals(payment.returnTrace()) ? new Repeats() : new Opens(OpenReason.BOOKED_AGAIN);
    }

    /** One that came back stays known after it was given up or reissued. */
    private static boolean wasSent(Payment payment) {
        return switch (payment.status()) {
            case DISBURSED, SETTLED, RETURNED, REJECTED -> true;
            case CANCELLED -> payment.returnCode() != null;
            case HELD, SCHEDULED, APPROVED, CERTIFIED -> false;
        };
    }
}
