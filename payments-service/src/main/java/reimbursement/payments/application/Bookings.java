package reimbursement.payments.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reimbursement.kit.Ids;
import reimbursement.kit.event.Fact;
import reimbursement.payments.domain.Money;
import reimbursement.payments.domain.Outcome;
import reimbursement.payments.domain.Rule;
import reimbursement.payments.domain.debts.Debt;
import reimbursement.payments.domain.debts.Repayment;
import reimbursement.payments.domain.funds.Fund;
import reimbursement.payments.domain.funds.RefusedObligation;
import reimbursement.payments.domain.interest.InterestRate;
import reimbursement.payments.domain.ledger.Journal;
import reimbursement.payments.domain.ledger.Posting;
import reimbursement.payments.domain.payments.Payment;
import reimbursement.payments.domain.payments.PaymentStatus;
import reimbursement.payments.domain.payments.StopReason;
import reimbursement.payments.messaging.DebtFacts;
import reimbursement.payments.messaging.FundFacts;
import reimbursement.payments.messaging.PaymentFacts;

/** What one transaction books and says, in order; {@link Bookkeeping} writes it down at once. */
final class Bookings {
    private static final Outcome<Journal> NO_FUND =
            Outcome.refused(Rule.INSUFFICIENT_FUNDS, "There is no fund for the fiscal year.");

    private final Instant at;
    private final LocalDate on;
    private final Set<StopReason> stopping;
    private final List<Posting> postings = new ArrayList<>();
    private final List<RefusedObligation> refusals = new ArrayList<>();
    private final List<Fact> facts = new ArrayList<>();

    /** @param stopping the reasons for which days to a due day do not count */
    Bookings(Instant at, LocalDate on, Set<StopReason> stopping) {
        this.at = at;
        this.on = on;
        this.stopping = stopping;
    }

    /** From this day on the days to its due day do not count, where this is a reason for that. */
    void stopClock(Payment payment, StopReason why) {
        if (stopping.contains(why)) {
            payment.stopClock(why, on);
        }
    }

    /**
     * Obligates a payment that has waited, or logs that fund control refused it; {@code fund} is null where none exists.
     */
    boolean obligate(Payment payment, int fiscalYear, @Nullable Fund fund) {
        return obligated(payment, fiscalYear, fund, fund == null ? NO_FUND : payment.obligate(fund));
    }

    /** As {@link #obligate}, for a payment that has not waited yet: those that have go first. */
    boolean obligateInTurn(Payment payment, int fiscalYear, @Nullable Fund fund) {
        return obligated(payment, fiscalYear, fund, fund == null ? NO_FUND : payment.obligateInTurn(fund));
    }

    private boolean obligated(Payment payment, int fiscalYear, @Nullable Fund fund, Outcome<Journal> outcome) {
        return switch (outcome) {
            case Outcome.Done<Journal>(var journal) -> {
                scheduled(payment, payment.amount(), Objects.requireNonNull(fund), journal);
                if (payment.status() == PaymentStatus.HELD) {
                    held(payment);
                }
                yield true;
            }
            case Outcome.Refused<Journal>(var rule, var detail) -> {
                // Whoever only waits for a turn has asked for nothing that was not there.
                if (rule != Rule.OLDER_PAYMENT_WAITS) {
                    refused(payment, payment.amount(), fiscalYear, fund);
                }
                yield false;
            }
        };
    }

    /** Fund control refused something else that a payment brings, such as interest. */
    void refused(Payment payment, Money amount, Fund fund) {
        refused(payment, amount, fund.fiscalYear(), fund);
    }

    private void refused(Payment payment, Money amount, int fiscalYear, @Nullable Fund fund) {
        refusals.add(new RefusedObligation(
                Ids.next(),
                payment.id(),
                fiscalYear,
                fund == null ? null : fund.id(),
                amount,
                fund == null ? Money.ZERO : fund.balances().available(),
                at));
    }

    /** A fund was given more, or lost what was left. */
    void authority(Fund fund, Money amount, String reference, Journal journal) {
        post(fund, null, journal);
        facts.add(FundFacts.authority(fund, amount, reference, journal, on));
    }

    /** An obligation was made, changed or given back; the amount is what is to be paid from now on. */
    void scheduled(Payment payment, Money amount, Fund fund, Journal journal) {
        post(fund, payment.id(), journal);
        facts.add(PaymentFacts.scheduled(payment, amount, fund.code(), journal, on));
    }

    /** As {@link #scheduled}, where nothing is booked. Where no fund can be named the payment falls away unpaid. */
    void scheduledWithoutEntries(Payment payment, Money amount, @Nullable Fund fund) {
        facts.add(
                fund == null
                        ? PaymentFacts.cancelled(payment, on)
                        : PaymentFacts.scheduledWithoutEntries(payment, amount, fund.code(), on));
    }

    /** One of the things that it waited for is lifted: it goes on, or waits for the next. */
    void lifted(Payment payment, @Nullable Fund fund) {
        if (payment.status() == PaymentStatus.HELD) {
            held(payment);
        } else {
            scheduledWithoutEntries(payment, payment.amount(), fund);
        }
    }

    void held(Payment payment) {
        facts.add(PaymentFacts.held(payment, on));
    }

    void certified(Payment payment, Fund fund, Journal journal) {
        post(fund, payment.id(), journal);
        facts.add(PaymentFacts.certified(payment, journal, on));
    }

    void disbursed(Payment payment, Fund fund, Journal journal) {
        post(fund, payment.id(), journal);
        facts.add(PaymentFacts.disbursed(payment, journal, on));
    }

    void interest(Payment payment, Fund fund, InterestRate rate, LocalDate paidOn, Journal journal) {
        post(fund, payment.id(), journal);
        facts.add(PaymentFacts.interest(payment, fund.code(), payment.interest(), rate, paidOn, journal, on));
    }

    void settled(Payment payment, Fund fund, Journal journal) {
        post(fund, payment.id(), journal);
        facts.add(PaymentFacts.settled(payment, journal));
    }

    void returned(Payment payment, Fund fund, Journal journal) {
        post(fund, payment.id(), journal);
        facts.add(PaymentFacts.returned(payment, journal, on));
    }

    /** The agency owes it and is told. */
    void raised(Debt debt, Fund fund) {
        var journal = fund.post(Journal.debt(debt.outstanding()));
        postDebt(fund, debt, journal);
        facts.add(DebtFacts.raised(debt, fund.code(), journal, on));
    }

    /** @param cause a code: AWARD_CHANGED, PAYMENT_RETURNED, PAYMENT_RECALLED or APPEAL */
    void reduced(Debt debt, Money by, String cause, Fund fund) {
        var journal = fund.post(Journal.debtReduction(by));
        postDebt(fund, debt, journal);
        facts.add(DebtFacts.reduced(debt, by, cause, fund.code(), journal, on));
    }

    void offset(Debt debt, UUID paymentId, Money kept, Fund fund) {
        var journal = fund.post(Journal.debtOffset(kept));
        postDebt(fund, debt, journal);
        facts.add(DebtFacts.offset(debt, paymentId, kept, fund.code(), journal, on));
    }

    void repaid(Debt debt, Repayment repayment, Fund fund) {
        var journal = fund.post(Journal.debtRepayment(repayment.amount()));
        postDebt(fund, debt, journal);
        facts.add(DebtFacts.repaid(debt, repayment, fund.code(), journal, on));
    }

    void referred(Debt debt) {
        facts.add(DebtFacts.referred(debt, on));
    }

    Instant at() {
        return at;
    }

    LocalDate on() {
        return on;
    }

    List<Posting> postings() {
        return postings;
    }

    List<RefusedObligation> refusals() {
        return refusals;
    }

    List<Fact> facts() {
        return facts;
    }

    private void post(Fund fund, @Nullable UUID paymentId, Journal journal) {
        postings.add(new Posting(Ids.next(), fund.id(), paymentId, null, at, journal));
    }

    private void postDebt(Fund fund, Debt debt, Journal journal) {
        postings.add(new Posting(Ids.next(), fund.id(), null, debt.id(), at, journal));
    }
}
