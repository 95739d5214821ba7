package reimbursement.payments.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reimbursement.kit.Ids;
import reimbursement.payments.domain.Money;
import reimbursement.payments.domain.Outcome;
import reimbursement.payments.domain.Quarter;
import reimbursement.payments.domain.Rule;
import reimbursement.payments.domain.funds.Fund;
import reimbursement.payments.domain.ledger.Journal;
import reimbursement.payments.domain.payments.Entitlement;
import reimbursement.payments.domain.payments.EntitlementPlan;
import reimbursement.payments.domain.payments.HeldFor;
import reimbursement.payments.domain.payments.Payment;
import reimbursement.payments.domain.payments.PaymentStatus;
import reimbursement.payments.domain.payments.Purpose;
import reimbursement.payments.domain.payments.StopReason;

/** The awards and claims of one batch with their payments and funds, all loaded and locked, and what the batch brings about. */
final class FollowedEntitlements {
    /** Who prepares what events bring. */
    static final String SYSTEM = "system";

    private final Map<UUID, Entitlement> entitlements;
    private final Map<UUID, List<Payment>> payments = new HashMap<>();
    private final EntitlementDebts debts;
    private final Map<Integer, UUID> paying;
    private final Map<UUID, Fund> funds;
    private final Map<UUID, Set<HeldFor>> payeeHolds;
    private final Bookings bookings;
    private final List<Entitlement> newEntitlements = new ArrayList<>();
    private final List<Payment> newPayments = new ArrayList<>();
    private final List<Payment> tooLate = new ArrayList<>();

    /** @param payeeHolds what stops all payments of an agency, where something does */
    FollowedEntitlements(
            Map<UUID, Entitlement> entitlements,
            List<Payment> payments,
            EntitlementDebts debts,
            Map<Integer, UUID> paying,
            Map<UUID, Fund> funds,
            Map<UUID, Set<HeldFor>> payeeHolds,
            Bookings bookings) {
        this.entitlements = entitlements;
        this.debts = debts;
        this.paying = paying;
        this.funds = funds;
        this.payeeHolds = payeeHolds;
        this.bookings = bookings;
        payments.forEach(this::remember);
    }

    /**
     * Takes over what an award or a claim comes to, and releases what was withheld of it.
     *
     * @param on the day on which it was said, from which on the days to pay it count where it was said with a bill
     */
    void take(EntitlementStatement.Due statement, LocalDate on, int dueDays) {
        var due = entitlements.computeIfAbsent(statement.entitlementId(), id -> firstHeardOf(statement));
        var before = due.amount();
        if (!due.learn(statement.revision(), statement.amount())) {
            return;
        }
        var dueOn = due.billed(on, statement.withBill()).plusDays(dueDays);
        var released = paymentsOf(due).stream()
                .filter(payment -> payment.resume(HeldFor.AWARD))
                .toList();
        released.forEach(payment -> payment.restartClock(StopReason.AWARD_WITHHELD, bookings.on()));
        var plan = due.amount().equals(before)
                ? EntitlementPlan.NOTHING
                : EntitlementPlan.of(due.amount(), paymentsOf(due), debts.of(due));
        carryOut(plan, due, dueOn, changed(due));
        released.stream()
                .filter(payment -> payment.status().open() && !plan.replaces(payment))
                .forEach(payment -> bookings.lifted(payment, payment.fundId() == null ? null : fundOf(payment)));
    }

    /** Holds what has not been certified of an award; one that was never stated has no payments. */
    void withhold(EntitlementStatement.Withheld statement) {
        var due = entitlements.get(statement.entitlementId());
        if (due == null) {
            return;
        }
        due.withhold();
        for (var payment : paymentsOf(due)) {
            if (payment.suspend(HeldFor.AWARD)) {
                bookings.stopClock(payment, StopReason.AWARD_WITHHELD);
                bookings.held(payment);
            } else if (payment.status().committed()) {
                tooLate.add(payment);
            }
        }
    }

    /** A payment came back: debts for money that the agency no longer has fall away, and what is due is paid anew. */
    void bounced(Payment payment) {
        var due = entitlements.get(payment.entitlementId());
        if (due == null) {
            return;
        }
        carryOut(
                EntitlementPlan.afterBounce(due.amount(), paymentsOf(due), debts.of(due)),
                due,
                payment.dueOn(),
                "PAYMENT_RETURNED");
    }

    /**
     * Pays anew what is due where a payment came back: that payment, and any other that came back, gives its obligation
     * back, and what the award or the claim comes to is obligated again.
     *
     * @param by whoever asked for it; with that the one who prepared the new payment
     * @param dueOn the due day of the new payment
     */
    Outcome<Payment> reissue(Payment old, String by, LocalDate dueOn) {
        var due = entitlements.get(old.entitlementId());
        if (due == null || !old.status().bounced()) {
            return Outcome.refused(
                    Rule.PAYMENT_NOT_REISSUABLE, "Only a payment that was returned or rejected is reissued, and once.");
        }
        if (paymentsOf(due).stream().anyMatch(payment -> payment.status().open())) {
            return Outcome.refused(
                    Rule.PAYMENT_NOT_REISSUABLE, "Another payment for the same is open: certify or cancel it first.");
        }
        var plan = EntitlementPlan.of(due.amount(), paymentsOf(due), debts.of(due));
        if (!plan.scheduled().isPositive()) {
            return Outcome.refused(Rule.PAYMENT_NOT_REISSUABLE, "Nothing of it is due any more.");
        }
        var fiscalYear = Quarter.parse(due.quarter()).fiscalYear();
        plan.cancelled().forEach(payment -> cancel(payment, fiscalYear, "reissued"));
        var payment = Payment.prepare(Ids.next(), due, plan.scheduled(), dueOn, by, bookings.at());
        payment.reissue(old);
        schedule(due, payment, fiscalYear);
        return Outcome.done(payment);
    }

    /**
     * A certified payment was taken out of its schedule and is open again. Where another one has come for the same since,
     * that one pays all; where less is due, or its award is withheld, this one follows that.
     */
    void recalled(Payment payment) {
        var due = entitlements.get(payment.entitlementId());
        if (due == null) {
            return;
        }
        var another = paymentsOf(due).stream()
                .anyMatch(other -> !other.equals(payment) && other.status().open());
        if (another) {
            cancel(payment, Quarter.parse(due.quarter()).fiscalYear(), "recalled");
        } else if (due.withheld() && payment.suspend(HeldFor.AWARD)) {
            bookings.stopClock(payment, StopReason.AWARD_WITHHELD);
        }
        var owed = debts.of(due);
        if (another || owed.outstanding().isPositive() || owed.waived().isPositive()) {
            carryOut(
                    EntitlementPlan.afterBounce(due.amount(), paymentsOf(due), owed),
                    due,
                    payment.dueOn(),
                    "PAYMENT_RECALLED");
        }
    }

    /** @param cause why debts fall, if they do */
    private void carryOut(EntitlementPlan plan, Entitlement due, LocalDate dueOn, String cause) {
        var fiscalYear = Quarter.parse(due.quarter()).fiscalYear();
        if (plan.withdrawn().isPositive()) {
            debts.withdraw(due, plan.withdrawn(), cause, funds, overpaid(due));
        }
        plan.cancelled().forEach(payment -> cancel(payment, fiscalYear, adjusted(due)));
        if (plan.replaced() != null) {
            replace(plan.replaced(), fiscalYear);
        }
        if (plan.scheduled().isPositive()) {
            schedule(due, plan.scheduled(), fiscalYear, dueOn);
        }
        if (plan.debt().isPositive()) {
            debts.raise(due, plan.debt(), overpaid(due));
        }
    }

    List<Entitlement> newEntitlements() {
        return newEntitlements;
    }

    List<Payment> newPayments() {
        return newPayments;
    }

    EntitlementDebts debts() {
        return debts;
    }

    /** Payments of awards withheld that had been certified already, and go on. */
    List<Payment> tooLate() {
        return tooLate;
    }

    Bookings bookings() {
        return bookings;
    }

    private Entitlement firstHeardOf(EntitlementStatement.Due statement) {
        var due = new Entitlement(statement.entitlementId(), statement.agencyId(), statement.purpose());
        newEntitlements.add(due);
        return due;
    }

    private void schedule(Entitlement due, Money amount, int fiscalYear, LocalDate dueOn) {
        schedule(due, Payment.prepare(Ids.next(), due, amount, dueOn, SYSTEM, bookings.at()), fiscalYear);
    }

    private void schedule(Entitlement due, Payment payment, int fiscalYear) {
        if (due.withheld()) {
            payment.suspend(HeldFor.AWARD);
            bookings.stopClock(payment, StopReason.AWARD_WITHHELD);
        }
        var holds = payeeHolds.getOrDefault(due.agencyId(), Set.of());
        holds.forEach(payment::suspend);
        if (holds.contains(HeldFor.SCREENING)) {
            bookings.stopClock(payment, StopReason.PAYEE_FOUND);
        }
        newPayments.add(payment);
        remember(payment);
        if (!bookings.obligateInTurn(payment, fiscalYear, payingFor(fiscalYear))) {
            bookings.held(payment);
        }
    }

    private void cancel(Payment payment, int fiscalYear, String why) {
        if (payment.cancel(why) instanceof Outcome.Done<Optional<Journal>>(var given)) {
            var fund = payment.fundId() == null ? payingFor(fiscalYear) : fundOf(payment);
            given.ifPresentOrElse(
                    journal -> {
                        var booked = fundOf(payment);
                        bookings.scheduled(payment, payment.offset(), booked, booked.post(journal));
                    },
                    () -> bookings.scheduledWithoutEntries(payment, payment.offset(), fund));
        }
    }

    private void replace(EntitlementPlan.Replacement replacement, int fiscalYear) {
        var payment = replacement.payment();
        var fund = payment.fundId() == null ? null : fundOf(payment);
        var journals = payment.replaceAmount(replacement.amount(), fund);
        var waits = payment.waitsFor(HeldFor.FUNDS);
        if (fund != null) {
            journals.forEach(
                    journal -> bookings.scheduled(payment, waits ? payment.offset() : payment.amount(), fund, journal));
        }
        if (waits ? !bookings.obligate(payment, fiscalYear, payingFor(fiscalYear)) : isHeld(payment)) {
            bookings.held(payment);
        }
    }

    /** Why debts fall, as events say it. */
    private static String changed(Entitlement due) {
        return switch (due.purpose()) {
            case Purpose.Award award -> "AWARD_CHANGED";
            case Purpose.Claim claim -> "CLAIM_CHANGED";
        };
    }

    /** Why a payment falls away, as it is kept with it. */
    private static String adjusted(Entitlement due) {
        return switch (due.purpose()) {
            case Purpose.Award award -> "award-adjusted";
            case Purpose.Claim claim -> "claim-decided-again";
        };
    }

    private static boolean isHeld(Payment payment) {
        return payment.status() == PaymentStatus.HELD;
    }

    /** The fund that paid it last: what comes back goes there. */
    private Fund overpaid(Entitlement due) {
        return paymentsOf(due).stream()
                .filter(payment -> payment.fundId() != null)
                .max(Comparator.comparing((Payment payment) -> payment.paid().isPositive())
                        .thenComparing(Payment::id))
                .map(this::fundOf)
                .orElseThrow(() -> new IllegalStateException("too much was paid, and no fund paid it"));
    }

    private List<Payment> paymentsOf(Entitlement due) {
        return payments.getOrDefault(due.id(), List.of());
    }

    private void remember(Payment payment) {
        payments.computeIfAbsent(payment.entitlementId(), id -> new ArrayList<>())
                .add(payment);
    }

    private @Nullable Fund payingFor(int fiscalYear) {
        var id = paying.get(fiscalYear);
        return id == null ? null : funds.get(id);
    }

    private Fund fundOf(Payment payment) {
        var fund = funds.get(payment.fundId());
        if (fund == null) {
            throw new IllegalStateException("the fund of a payment is not locked");
        }
        return fund;
    }
}
