package reimbursement.payments.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reimbursement.kit.Ids;
import reimbursement.payments.domain.Money;
import reimbursement.payments.domain.Outcome;
import reimbursement.payments.domain.funds.Fund;
import reimbursement.payments.domain.ledger.Journal;
import reimbursement.payments.domain.payments.AwardDue;
import reimbursement.payments.domain.payments.AwardPlan;
import reimbursement.payments.domain.payments.Debt;
import reimbursement.payments.domain.payments.HeldFor;
import reimbursement.payments.domain.payments.Payment;
import reimbursement.payments.domain.payments.PaymentStatus;

/** The awards of one batch with their payments and funds, all loaded and locked, and what the batch brings about. */
final class FollowedAwards {
    /** Who prepares what events bring. */
    static final String SYSTEM = "system";

    private final Map<UUID, AwardDue> awards;
    private final Map<UUID, List<Payment>> payments = new HashMap<>();
    private final Map<UUID, Money> debts;
    private final Map<Integer, UUID> paying;
    private final Map<UUID, Fund> funds;
    private final Bookings bookings;
    private final List<AwardDue> newAwards = new ArrayList<>();
    private final List<Payment> newPayments = new ArrayList<>();
    private final List<Debt> newDebts = new ArrayList<>();

    FollowedAwards(
            Map<UUID, AwardDue> awards,
            List<Payment> payments,
            Map<UUID, Money> debts,
            Map<Integer, UUID> paying,
            Map<UUID, Fund> funds,
            Bookings bookings) {
        this.awards = awards;
        this.debts = debts;
        this.paying = paying;
        this.funds = funds;
        this.bookings = bookings;
        payments.forEach(this::remember);
    }

    void take(AwardStatement statement, LocalDate dueOn) {
        var award = awards.computeIfAbsent(statement.awardId(), id -> firstHeardOf(statement));
        var before = award.amount();
        if (!award.learn(statement.revision(), statement.amount())
                || award.amount().equals(before)) {
            return;
        }
        var plan = AwardPlan.of(
                award.amount(),
                payments.getOrDefault(award.awardId(), List.of()),
                debts.getOrDefault(award.awardId(), Money.ZERO));
        var fiscalYear = statement.quarter().fiscalYear();
        plan.cancelled().forEach(this::cancel);
        if (plan.replaced() != null) {
            replace(plan.replaced(), fiscalYear);
        }
        if (plan.scheduled().isPositive()) {
            schedule(award, plan.scheduled(), fiscalYear, dueOn);
        }
        if (plan.debt().isPositive()) {
            raise(award, plan.debt());
        }
    }

    List<AwardDue> newAwards() {
        return newAwards;
    }

    List<Payment> newPayments() {
        return newPayments;
    }

    List<Debt> newDebts() {
        return newDebts;
    }

    Bookings bookings() {
        return bookings;
    }

    private AwardDue firstHeardOf(AwardStatement statement) {
        var award = new AwardDue(
                statement.awardId(), statement.agencyId(), statement.quarter().toString());
        newAwards.add(award);
        return award;
    }

    private void schedule(AwardDue award, Money amount, int fiscalYear, LocalDate dueOn) {
        var payment = Payment.prepare(Ids.next(), award, amount, dueOn, SYSTEM, bookings.at());
        newPayments.add(payment);
        remember(payment);
        if (!bookings.obligate(payment, fiscalYear, payingFor(fiscalYear))) {
            bookings.held(payment);
        }
    }

    private void cancel(Payment payment) {
        if (payment.cancel("award-adjusted") instanceof Outcome.Done<Optional<Journal>>(var given)) {
            given.ifPresent(journal -> {
                var fund = fundOf(payment);
                bookings.scheduled(payment, Money.ZERO, fund, fund.post(journal));
            });
        }
    }

    private void replace(AwardPlan.Replacement replacement, int fiscalYear) {
        var payment = replacement.payment();
        var fund = payment.fundId() == null ? null : fundOf(payment);
        var journals = payment.replaceAmount(replacement.amount(), fund);
        var waits = payment.status() == PaymentStatus.HELD && payment.heldFor() == HeldFor.FUNDS;
        if (fund != null) {
            journals.forEach(
                    journal -> bookings.scheduled(payment, waits ? Money.ZERO : payment.amount(), fund, journal));
        }
        if (waits && !bookings.obligate(payment, fiscalYear, payingFor(fiscalYear))) {
            bookings.held(payment);
        }
    }

    private void raise(AwardDue award, Money amount) {
        var debt = new Debt(Ids.next(), award.awardId(), award.agencyId(), amount, bookings.at());
        newDebts.add(debt);
        debts.merge(award.awardId(), amount, Money::plus);
        bookings.raised(debt);
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
