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
import reimbursement.payments.domain.payments.AwardDue;
import reimbursement.payments.domain.payments.AwardPlan;
import reimbursement.payments.domain.payments.HeldFor;
import reimbursement.payments.domain.payments.Payment;
import reimbursement.payments.domain.payments.PaymentStatus;
import reimbursement.payments.domain.payments.StopReason;

/** The awards of one batch with their payments and funds, all loaded and locked, and what the batch brings about. */
final class FollowedAwards {
    /** Who prepares what events bring. */
    static final String SYSTEM = "system";

    private final Map<UUID, AwardDue> awards;
    private final Map<UUID, List<Payment>> payments = new HashMap<>();
    private final AwardDebts debts;
    private final Map<Integer, UUID> paying;
    private final Map<UUID, Fund> funds;
    private final Map<UUID, Set<HeldFor>> payeeHolds;
    private final Bookings bookings;
    private final List<AwardDue> newAwards = new ArrayList<>();
    private final List<Payment> newPayments = new ArrayList<>();
    private final List<Payment> tooLate = new ArrayList<>();

    /** @param payeeHolds what stops all payments of an agency, where something does */
    FollowedAwards(
            Map<UUID, AwardDue> awards,
            List<Payment> payments,
            AwardDebts debts,
            Map<Integer, UUID> paying,
            Map<UUID, Fund> funds,
            Map<UUID, Set<HeldFor>> payeeHolds,
            Bookings bookings) {
        this.awards = awards;
        this.debts = debts;
        this.paying = paying;
        this.funds = funds;
        this.payeeHolds = payeeHolds;
        this.bookings = bookings;
        payments.forEach(this::remember);
    }

    /** Takes over what an award comes to, and releases what was withheld of it. */
    void take(AwardStatement.Due statement, LocalDate dueOn) {
        var award = awards.computeIfAbsent(statement.awardId(), id -> firstHeardOf(statement));
        var before = award.amount();
        if (!award.learn(statement.revision(), statement.amount())) {
            return;
        }
        var released = paymentsOf(award).stream()
                .filter(payment -> payment.resume(HeldFor.AWARD))
                .toList();
        released.forEach(payment -> payment.restartClock(StopReason.AWARD_WITHHELD, bookings.on()));
        var plan = award.amount().equals(before)
                ? AwardPlan.NOTHING
                : AwardPlan.of(award.amount(), paymentsOf(award), debts.of(award));
        carryOut(plan, award, dueOn, "AWARD_CHANGED");
        released.stream()
                .filter(payment -> payment.status().open() && !plan.replaces(payment))
                .forEach(payment -> bookings.lifted(payment, payment.fundId() == null ? null : fundOf(payment)));
    }

    /** Holds what has not been certified of an award; an award that was never stated has no payments. */
    void withhold(AwardStatement.Withheld statement) {
        var award = awards.get(statement.awardId());
        if (award == null) {
            return;
        }
        award.withhold();
        for (var payment : paymentsOf(award)) {
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
        var award = awards.get(payment.awardId());
        if (award == null) {
            return;
        }
        carryOut(
                AwardPlan.afterBounce(award.amount(), paymentsOf(award), debts.of(award)),
                award,
                payment.dueOn(),
                "PAYMENT_RETURNED");
    }

    /**
     * Pays anew what is due of an award of which a payment came back: that payment, and any other that came back, gives
     * its obligation back, and what the award comes to is obligated again.
     *
     * @param by whoever asked for it; with that the one who prepared the new payment
     * @param dueOn the due day of the new payment
     */
    Outcome<Payment> reissue(Payment old, String by, LocalDate dueOn) {
        var award = awards.get(old.awardId());
        if (award == null || !old.status().bounced()) {
            return Outcome.refused(
                    Rule.PAYMENT_NOT_REISSUABLE, "Only a payment that was returned or rejected is reissued, and once.");
        }
        if (paymentsOf(award).stream().anyMatch(payment -> payment.status().open())) {
            return Outcome.refused(
                    Rule.PAYMENT_NOT_REISSUABLE, "Another payment of the award is open: certify or cancel it first.");
        }
        var plan = AwardPlan.of(award.amount(), paymentsOf(award), debts.of(award));
        if (!plan.scheduled().isPositive()) {
            return Outcome.refused(Rule.PAYMENT_NOT_REISSUABLE, "Nothing of the award is due any more.");
        }
        var fiscalYear = Quarter.parse(award.quarter()).fiscalYear();
        plan.cancelled().forEach(payment -> cancel(payment, fiscalYear, "reissued"));
        var payment = Payment.prepare(Ids.next(), award, plan.scheduled(), dueOn, by, bookings.at());
        payment.reissue(old);
        schedule(award, payment, fiscalYear);
        return Outcome.done(payment);
    }

    /**
     * A certified payment was taken out of its schedule and is open again. Where its award has brought another one since,
     * that one pays all; where it has fallen, or is withheld, this one follows it.
     */
    void recalled(Payment payment) {
        var award = awards.get(payment.awardId());
        if (award == null) {
            return;
        }
        var another = paymentsOf(award).stream()
                .anyMatch(other -> !other.equals(payment) && other.status().open());
        if (another) {
            cancel(payment, Quarter.parse(award.quarter()).fiscalYear(), "recalled");
        } else if (award.withheld() && payment.suspend(HeldFor.AWARD)) {
            bookings.stopClock(payment, StopReason.AWARD_WITHHELD);
        }
        var owed = debts.of(award);
        if (another || owed.outstanding().isPositive() || owed.waived().isPositive()) {
            carryOut(
                    AwardPlan.afterBounce(award.amount(), paymentsOf(award), owed),
                    award,
                    payment.dueOn(),
                    "PAYMENT_RECALLED");
        }
    }

    /** @param cause why debts fall, if they do */
    private void carryOut(AwardPlan plan, AwardDue award, LocalDate dueOn, String cause) {
        var fiscalYear = Quarter.parse(award.quarter()).fiscalYear();
        if (plan.withdrawn().isPositive()) {
            debts.withdraw(award, plan.withdrawn(), cause, funds, overpaid(award));
        }
        plan.cancelled().forEach(payment -> cancel(payment, fiscalYear, "award-adjusted"));
        if (plan.replaced() != null) {
            replace(plan.replaced(), fiscalYear);
        }
        if (plan.scheduled().isPositive()) {
            schedule(award, plan.scheduled(), fiscalYear, dueOn);
        }
        if (plan.debt().isPositive()) {
            debts.raise(award, plan.debt(), overpaid(award));
        }
    }

    List<AwardDue> newAwards() {
        return newAwards;
    }

    List<Payment> newPayments() {
        return newPayments;
    }

    AwardDebts debts() {
        return debts;
    }

    /** Payments of awards withheld that had been certified already, and go on. */
    List<Payment> tooLate() {
        return tooLate;
    }

    Bookings bookings() {
        return bookings;
    }

    private AwardDue firstHeardOf(AwardStatement.Due statement) {
        var award = new AwardDue(
                statement.awardId(), statement.agencyId(), statement.quarter().toString());
        newAwards.add(award);
        return award;
    }

    private void schedule(AwardDue award, Money amount, int fiscalYear, LocalDate dueOn) {
        schedule(award, Payment.prepare(Ids.next(), award, amount, dueOn, SYSTEM, bookings.at()), fiscalYear);
    }

    private void schedule(AwardDue award, Payment payment, int fiscalYear) {
        if (award.withheld()) {
            payment.suspend(HeldFor.AWARD);
            bookings.stopClock(payment, StopReason.AWARD_WITHHELD);
        }
        var holds = payeeHolds.getOrDefault(award.agencyId(), Set.of());
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

    private void replace(AwardPlan.Replacement replacement, int fiscalYear) {
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

    private static boolean isHeld(Payment payment) {
        return payment.status() == PaymentStatus.HELD;
    }

    /** The fund that paid an award last: what comes back goes there. */
    private Fund overpaid(AwardDue award) {
        return paymentsOf(award).stream()
                .filter(payment -> payment.fundId() != null)
                .max(Comparator.comparing((Payment payment) -> payment.paid().isPositive())
                        .thenComparing(Payment::id))
                .map(this::fundOf)
                .orElseThrow(() -> new IllegalStateException("too much was paid, and no fund paid it"));
    }

    private List<Payment> paymentsOf(AwardDue award) {
        return payments.getOrDefault(award.awardId(), List.of());
    }

    private void remember(Payment payment) {
        payments.computeIfAbsent(payment.awardId(), id -> new ArrayList<>()).add(payment);
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
