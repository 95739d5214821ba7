package reimbursement.payments.messaging;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reimbursement.kit.event.Fact;
import reimbursement.kit.json.Amount;
import reimbursement.payments.domain.Money;
import reimbursement.payments.domain.interest.InterestRate;
import reimbursement.payments.domain.ledger.Journal;
import reimbursement.payments.domain.payments.HeldFor;
import reimbursement.payments.domain.payments.Payment;

/**
 * Says on the payments topic what has become of payments, with the journal that each step booked. The first contract
 * asks for an award of every payment: that of a claim repeats the claim's id there (docs/adr/0023).
 */
public final class PaymentFacts {
    public static final String TOPIC = "reimbursement.payments";

    private PaymentFacts() {}

    /** An amount is obligated, or changes, or falls to nothing; {@code amount} is the whole of it from now on. */
    public static Fact scheduled(Payment payment, Money amount, String fundCode, Journal journal, LocalDate on) {
        return scheduled(payment, amount, fundCode, EntryLine.of(journal), on);
    }

    /** As {@link #scheduled}, where nothing is booked: a payment goes on, or one without an obligation falls away. */
    public static Fact scheduledWithoutEntries(Payment payment, Money amount, String fundCode, LocalDate on) {
        return scheduled(payment, amount, fundCode, List.of(), on);
    }

    private static Fact scheduled(
            Payment payment, Money amount, String fundCode, List<EntryLine> entries, LocalDate on) {
        return about(
                payment.agencyId(),
                "payment-scheduled",
                new PaymentScheduled(
                        payment.id(),
                        payment.entitlementId(),
                        payment.claimId(),
                        payment.agencyId(),
                        payment.quarter(),
                        payment.claimMonth(),
                        wire(amount),
                        offset(payment),
                        fundCode,
                        payment.dueOn(),
                        payment.reissueOf(),
                        entries,
                        on));
    }

    public static Fact held(Payment payment, LocalDate on) {
        var reason = code(Objects.requireNonNull(payment.heldFor(), "held for nothing"));
        return about(
                payment.agencyId(),
                "payment-held",
                new PaymentHeld(
                        payment.id(),
                        payment.entitlementId(),
                        payment.claimId(),
                        payment.agencyId(),
                        wire(payment.amount()),
                        reason,
                        on));
    }

    /** A payment that no fund could be named for will not be made; it moved nothing. */
    public static Fact cancelled(Payment payment, LocalDate on) {
        return about(
                payment.agencyId(),
                "payment-cancelled",
                new PaymentCancelled(
                        payment.id(),
                        payment.entitlementId(),
                        payment.claimId(),
                        payment.agencyId(),
                        payment.quarter(),
                        wire(payment.amount()),
                        on));
    }

    public static Fact certified(Payment payment, Journal journal, LocalDate on) {
        return about(
                payment.agencyId(),
                "payment-certified",
                new PaymentCertified(
                        payment.id(),
                        payment.agencyId(),
                        schedule(payment),
                        wire(payment.amount()),
                        offset(payment),
                        EntryLine.of(journal),
                        on));
    }

    public static Fact disbursed(Payment payment, Journal journal, LocalDate on) {
        return about(
                payment.agencyId(),
                "payment-disbursed",
                new PaymentDisbursed(
                        payment.id(),
                        payment.agencyId(),
                        schedule(payment),
                        payment.endToEndId(),
                        wire(payment.amount()),
                        offset(payment),
                        interest(payment),
                        EntryLine.of(journal),
                        on));
    }

    /** The payment leaves late, and this much with it; {@code paidOn} is the day for which its file asks. */
    public static Fact interest(
            Payment payment,
            String fundCode,
            Money amount,
            InterestRate rate,
            LocalDate paidOn,
            Journal journal,
            LocalDate on) {
        return about(
                payment.agencyId(),
                "interest-accrued",
                new InterestAccrued(
                        payment.id(),
                        payment.entitlementId(),
                        payment.claimId(),
                        payment.agencyId(),
                        fundCode,
                        wire(amount),
                        wire(payment.net()),
                        rate.toString(),
                        payment.dueOn(),
                        paidOn,
                        EntryLine.of(journal),
                        on));
    }

    public static Fact settled(Payment payment, Journal journal) {
        var on = Objects.requireNonNull(payment.settledOn(), "settled on no day");
        return about(
                payment.agencyId(),
                "payment-settled",
                new PaymentSettled(
                        payment.id(),
                        payment.agencyId(),
                        payment.endToEndId(),
                        on,
                        wire(payment.amount()),
                        offset(payment),
                        interest(payment),
                        EntryLine.of(journal),
                        on));
    }

    /** The bank rejected the payment or sent it back. */
    public static Fact returned(Payment payment, Journal journal, LocalDate on) {
        return about(
                payment.agencyId(),
                "payment-returned",
                new PaymentReturned(
                        payment.id(),
                        payment.agencyId(),
                        payment.endToEndId(),
                        Objects.requireNonNull(payment.returnCode(), "returned without a code"),
                        wire(payment.amount()),
                        offset(payment),
                        interest(payment),
                        EntryLine.of(journal),
                        on));
    }

    private static @Nullable Amount offset(Payment payment) {
        return payment.offset().isZero() ? null : wire(payment.offset());
    }

    private static @Nullable Amount interest(Payment payment) {
        return payment.interest().isZero() ? null : wire(payment.interest());
    }

    private static String code(HeldFor why) {
        return switch (why) {
            case MANUAL -> "MANUAL";
            case AWARD -> "AWARD_WITHHELD";
            case ACCOUNT_CHANGE -> "ACCOUNT_CHANGE";
            case SCREENING -> "SCREENING";
            case FUNDS -> "FUNDS";
        };
    }

    private static Fact about(UUID agencyId, String type, Object data) {
        return new Fact(TOPIC, agencyId.toString(), type, data);
    }

    private static UUID schedule(Payment payment) {
        return Objects.requireNonNull(payment.scheduleId(), "in no schedule");
    }

    private static Amount wire(Money money) {
        return Amount.ofCents(money.cents());
    }
}
