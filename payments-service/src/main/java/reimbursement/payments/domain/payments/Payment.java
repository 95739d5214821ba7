package reimbursement.payments.domain.payments;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reimbursement.payments.domain.Money;
import reimbursement.payments.domain.Outcome;
import reimbursement.payments.domain.Rule;
import reimbursement.payments.domain.funds.Fund;
import reimbursement.payments.domain.ledger.Journal;

/**
 * What an agency is paid for a revision of an award or of a claim. Each step returns the journal that it books; the payment's
 * obligation lives in one fund from when it is scheduled until it is settled or cancelled.
 */
@Entity
public non-sealed class Payment extends PaymentRecord {
    protected Payment() {}

    private Payment(UUID id, Entitlement due, Money amount, LocalDate dueOn, String by, Instant at) {
        this.id = id;
        this.entitlementId = due.id();
        this.agencyId = due.agencyId();
        this.quarter = due.quarter();
        this.claimMonth = due.claimMonth();
        this.revision = due.revision();
        this.paymentType = due.paymentType();
        this.amount = amount;
        this.offset = Money.ZERO;
        this.interest = Money.ZERO;
        this.status = PaymentStatus.HELD;
        this.holds = Holds.NONE.with(HeldFor.FUNDS);
        this.dueOn = dueOn;
        this.firstDueOn = dueOn;
        this.preparedAt = at;
        this.duties = Duties.prepared(by);
        this.endToEndId = EndToEndId.of(id).value();
    }

    /** A payment that waits for funds until {@link #obligate} finds them; the amount is positive. */
    public static Payment prepare(UUID id, Entitlement due, Money amount, LocalDate dueOn, String by, Instant at) {
        return new Payment(id, due, amount, dueOn, by, at);
    }

    /**
     * Takes its money out of what the fund has available, or goes on waiting for it. What a person or its award holds
     * stays held.
     */
    public Outcome<Journal> obligate(Fund fund) {
        return obligate(fund, fund::obligate);
    }

    /** As {@link #obligate(Fund)}, for a payment that has not waited yet: what has waited longer goes first. */
    public Outcome<Journal> obligateInTurn(Fund fund) {
        return obligate(fund, fund::obligateInTurn);
    }

    private Outcome<Journal> obligate(Fund fund, Function<Money, Outcome<Journal>> taking) {
        if (!waitsFor(HeldFor.FUNDS)) {
            return Outcome.refused(Rule.PAYMENT_NOT_HELD, "The payment does not wait for funds.");
        }
        return taking.apply(net()).map(journal -> {
            fundId = fund.id();
            lift(HeldFor.FUNDS);
            return journal;
        });
    }

    /** Agrees that it is due, where one approver is enough. */
    public Outcome<Payment> approve(String by) {
        return approve(by, 1);
    }

    /**
     * Agrees that it is due. It is approved once as many people as it takes have said so.
     *
     * @param approvers one, or two where the amount is above what one may approve
     */
    public Outcome<Payment> approve(String by, int approvers) {
        if (status != PaymentStatus.SCHEDULED) {
            return Outcome.refused(
                    Rule.PAYMENT_NOT_SCHEDULED, "Only a scheduled payment can be approved; this one is " + standing());
        }
        return duties.<Payment>forbid(by).orElseGet(() -> {
            duties = duties.approved(by);
            if (duties.approvers() >= approvers) {
                status = PaymentStatus.APPROVED;
            }
            return Outcome.done(this);
        });
    }

    /** Stops the payment where it is, keeping its obligation if it has one; an approval falls. */
    public Outcome<Payment> hold(String why) {
        if (!status.open() || waitsFor(HeldFor.MANUAL)) {
            return Outcome.refused(
                    Rule.PAYMENT_NOT_HOLDABLE,
                    "Only a payment that is not certified yet and that nobody holds can be held; this one is "
                            + standing());
        }
        stop(HeldFor.MANUAL);
        reason = why;
        return Outcome.done(this);
    }

    /** Lifts a person's hold. The payment needs a new approval, and goes on waiting for whatever else it waits for. */
    public Outcome<Payment> release() {
        if (!waitsFor(HeldFor.MANUAL)) {
            return Outcome.refused(Rule.PAYMENT_NOT_HELD, "The payment is not held by hand; it is " + standing());
        }
        lift(HeldFor.MANUAL);
        reason = null;
        return Outcome.done(this);
    }

    /**
     * Stops an open payment for what neither a person nor a fund decides: its award, its account, its screening. False,
     * with nothing changed, for a payment that is not open or waits for it already.
     */
    public boolean suspend(HeldFor why) {
        if (!status.open() || waitsFor(why)) {
            return false;
        }
        stop(why);
        return true;
    }

    /** Lifts what {@link #suspend} did; false where there is nothing to lift. */
    public boolean resume(HeldFor why) {
        if (!waitsFor(why)) {
            return false;
        }
        lift(why);
        return true;
    }

    /** Takes a certified payment that has not left out of its schedule: its approval and its certification fall. */
    public Journal recall(HeldFor why) {
        require(status == PaymentStatus.CERTIFIED, "be recalled");
        stop(why);
        var journal = Journal.recall(net(), interest);
        interest = Money.ZERO;
        return journal;
    }

    /** The days to its due day do not count from this one on, which they may not for another reason already. */
    public void stopClock(StopReason why, LocalDate on) {
        if (stops.stream().noneMatch(stop -> stop.isOpen() && stop.reason() == why)) {
            stops.add(new ClockStop(why, on, null));
        }
    }

    /** Days count again from this one on, as far as this reason is concerned; the due day moves. */
    public void restartClock(StopReason why, LocalDate on) {
        stops.replaceAll(stop -> stop.isOpen() && stop.reason() == why ? stop.endedOn(on) : stop);
        dueOn = clock().dueOn(on);
    }

    /** The days in which it is to be made, and those that did not count. */
    public PaymentClock clock() {
        return new PaymentClock(firstDueOn, stops);
    }

    public boolean waitsFor(HeldFor why) {
        return status == PaymentStatus.HELD && holds.on(why);
    }

    /** Gives up the payment; what was obligated for it, if anything, goes back to the fund. */
    public Outcome<Optional<Journal>> cancel(String why) {
        if (!status.open() && !status.bounced()) {
            return Outcome.refused(
                    Rule.PAYMENT_NOT_CANCELLABLE,
                    "A payment on its way cannot be cancelled; this one is " + standing());
        }
        var back = obligated() ? Optional.of(Journal.deobligation(net(), interest)) : Optional.<Journal>empty();
        if (status.open()) {
            losePlace();
        }
        status = PaymentStatus.CANCELLED;
        holds = Holds.NONE;
        reason = why;
        return Outcome.done(back);
    }

    /**
     * Follows a change of what is due while it is open: approvals fall and the obligation follows. Where the fund cannot
     * bear the new amount, the payment gives back what it had and waits for funds.
     *
     * @param fund the fund of its obligation, null when it has none yet
     */
    public List<Journal> replaceAmount(Money newAmount, @Nullable Fund fund) {
        var journals = new ArrayList<Journal>();
        var difference = newAmount.minus(amount);
        if (obligated() && fund != null && !difference.isZero()) {
            if (difference.exceeds(fund.balances().available())) {
                journals.add(fund.post(Journal.deobligation(net())));
                stop(HeldFor.FUNDS);
            } else {
                journals.add(fund.post(
                        difference.isPositive()
                                ? Journal.obligation(difference)
                                : Journal.deobligation(difference.negated())));
                losePlace();
                status = holds.all().isEmpty() ? PaymentStatus.SCHEDULED : PaymentStatus.HELD;
            }
        }
        amount = newAmount;
        return journals;
    }

    /** Takes the place of a payment that came back. */
    public void reissue(Payment old) {
        reissueOf = old.id();
    }

    /** Joins a schedule, to be paid to this account. */
    public void join(UUID schedule, UUID account) {
        require(status == PaymentStatus.APPROVED && scheduleId == null, "join a schedule");
        scheduleId = schedule;
        accountId = account;
    }

    /** @see #certify(String, Money) */
    public Journal certify(String by) {
        return certify(by, Money.ZERO);
    }

    /**
     * Certifies what is to be paid. A payment of which nothing is left to send is settled with that: it goes into no
     * file.
     *
     * @param kept what is kept back for debts of the agency, at most what is to be sent
     */
    public Journal certify(String by, Money kept) {
        require(status == PaymentStatus.APPROVED && scheduleId != null, "be certified");
        var journal = Journal.certification(net().minus(kept), kept);
        offset = offset.plus(kept);
        duties = duties.certified(by);
        status = net().isZero() ? PaymentStatus.SETTLED : PaymentStatus.CERTIFIED;
        return journal;
    }

    /** Owes this much on top, for it leaves late; the fund has borne it. */
    public void owe(Money lateInterest) {
        require(status == PaymentStatus.CERTIFIED && interest.isZero(), "owe interest");
        interest = lateInterest;
    }

    public Journal disburse(String by) {
        require(status == PaymentStatus.CERTIFIED, "be disbursed");
        duties = duties.disbursed(by);
        fileReference = FileReference.of(id).value();
        status = PaymentStatus.DISBURSED;
        return Journal.disbursement(net(), interest);
    }

    public Journal settle(BankEntry entry) {
        require(status == PaymentStatus.DISBURSED, "settle");
        status = PaymentStatus.SETTLED;
        settledOn = entry.bookedOn();
        debit = entry;
        return Journal.settlement(net(), interest);
    }

    public Journal reject(String code) {
        require(status == PaymentStatus.DISBURSED, "be rejected");
        status = PaymentStatus.REJECTED;
        returnCode = code;
        return Journal.returnInTransit(net(), interest);
    }

    /** Remembers the debit of a payment that had come back before its debit was heard of; it moves nothing. */
    public void rememberDebit(BankEntry entry) {
        require(wasReturned() && debit == null, "have been debited late");
        debit = entry;
    }

    /** Remembers where the account shows a return that the network had said before; it moves nothing. */
    public void rememberReturn(BankEntry entry) {
        require(wasReturned() && returned == null, "be returned again");
        returned = entry;
    }

    /** Remembers under which trace number the network says a return that the account had shown before. */
    public void rememberReturn(String trace) {
        require(wasReturned() && returnTrace == null, "be returned again");
        returnTrace = trace;
    }

    /** The money came back, whatever has become of the payment since. */
    public boolean wasReturned() {
        return status == PaymentStatus.RETURNED || returned != null || returnTrace != null;
    }

    /** It came back, as the bank's account shows. */
    public Journal comeBack(String code, BankEntry entry) {
        var journal = comeBack(code);
        returned = entry;
        return journal;
    }

    /** It came back, as the network says under this trace number. */
    public Journal comeBackByNetwork(String code, String trace) {
        var journal = comeBack(code);
        returnTrace = trace;
        return journal;
    }

    private Journal comeBack(String code) {
        require(status == PaymentStatus.DISBURSED || status == PaymentStatus.SETTLED, "come back");
        var journal = status == PaymentStatus.SETTLED
                ? Journal.returnAfterSettlement(net(), interest)
                : Journal.returnInTransit(net(), interest);
        status = PaymentStatus.RETURNED;
        returnCode = code;
        return journal;
    }

    /** One of two people has approved it. */
    public boolean awaitsSecondApproval() {
        return status == PaymentStatus.SCHEDULED && duties.approvers() > 0;
    }

    private boolean obligated() {
        return switch (status) {
            case HELD -> !holds.heldForFunds();
            case SCHEDULED, APPROVED, CERTIFIED, DISBURSED, RETURNED, REJECTED -> true;
            case SETTLED, CANCELLED -> false;
        };
    }

    private void stop(HeldFor why) {
        losePlace();
        holds = holds.with(why);
        status = PaymentStatus.HELD;
    }

    private void lift(HeldFor why) {
        holds = holds.without(why);
        status = holds.all().isEmpty() ? PaymentStatus.SCHEDULED : PaymentStatus.HELD;
    }

    /** Its approval falls, and it leaves its schedule. */
    private void losePlace() {
        scheduleId = null;
        accountId = null;
        duties = duties.withoutApproval();
    }

    private String standing() {
        return status.name().toLowerCase(Locale.ROOT) + ".";
    }

    private void require(boolean possible, String what) {
        if (!possible) {
            throw new IllegalStateException("a " + status + " payment cannot " + what);
        }
    }
}
