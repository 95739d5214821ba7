package reimbursement.payments.domain.payments;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reimbursement.payments.domain.Money;
import reimbursement.payments.domain.Outcome;
import reimbursement.payments.domain.Rule;
import reimbursement.payments.domain.funds.Fund;
import reimbursement.payments.domain.ledger.Journal;

/**
 * What an agency is paid for a revision of an award. Each step returns the journal that it books; the payment's
 * obligation lives in one fund from when it is scheduled until it is settled or cancelled.
 */
@Entity
public class Payment {
    @Id
    private UUID id;

    private UUID awardId;
    private UUID agencyId;
    private String quarter;
    private int revision;

    @Column(name = "amount_cents")
    private Money amount;

    private @Nullable UUID fundId;

    @Enumerated(EnumType.STRING)
    private PaymentStatus status;

    @Enumerated(EnumType.STRING)
    private @Nullable HeldFor heldFor;

    private @Nullable String reason;
    private LocalDate dueOn;
    private Instant preparedAt;

    @Embedded
    private Duties duties;

    private @Nullable UUID scheduleId;
    private @Nullable UUID accountId;
    private String endToEndId;
    private @Nullable LocalDate settledOn;
    private @Nullable String returnCode;

    @Version
    private int version;

    protected Payment() {}

    private Payment(UUID id, AwardDue due, Money amount, LocalDate dueOn, String by, Instant at) {
        this.id = id;
        this.awardId = due.awardId();
        this.agencyId = due.agencyId();
        this.quarter = due.quarter();
        this.revision = due.revision();
        this.amount = amount;
        this.status = PaymentStatus.HELD;
        this.heldFor = HeldFor.FUNDS;
        this.dueOn = dueOn;
        this.preparedAt = at;
        this.duties = Duties.prepared(by);
        this.endToEndId = EndToEndId.of(id).value();
    }

    /** A payment that waits for funds until {@link #obligate} finds them; the amount is positive. */
    public static Payment prepare(UUID id, AwardDue due, Money amount, LocalDate dueOn, String by, Instant at) {
        return new Payment(id, due, amount, dueOn, by, at);
    }

    /** Takes its money out of what the fund has available, or goes on waiting for it. */
    public Outcome<Journal> obligate(Fund fund) {
        if (status != PaymentStatus.HELD || heldFor != HeldFor.FUNDS) {
            return Outcome.refused(Rule.PAYMENT_NOT_HELD, "The payment does not wait for funds.");
        }
        return fund.obligate(amount).map(journal -> {
            fundId = fund.id();
            toScheduled();
            return journal;
        });
    }

    public Outcome<Payment> approve(String by) {
        if (status != PaymentStatus.SCHEDULED) {
            return Outcome.refused(
                    Rule.PAYMENT_NOT_SCHEDULED, "Only a scheduled payment can be approved; this one is " + standing());
        }
        return duties.<Payment>forbid(by).orElseGet(() -> {
            duties = duties.approved(by);
            status = PaymentStatus.APPROVED;
            return Outcome.done(this);
        });
    }

    /** Stops the payment where it is, keeping its obligation; an approval falls. */
    public Outcome<Payment> hold(String why) {
        return switch (status) {
            case SCHEDULED, APPROVED -> {
                toScheduled();
                status = PaymentStatus.HELD;
                heldFor = HeldFor.MANUAL;
                reason = why;
                yield Outcome.done(this);
            }
            case HELD, CERTIFIED, DISBURSED, SETTLED, RETURNED, REJECTED, CANCELLED ->
                Outcome.refused(
                        Rule.PAYMENT_NOT_HOLDABLE,
                        "Only a scheduled or approved payment can be held; this one is " + standing());
        };
    }

    /** Lets a payment go on that a person held; it needs a new approval. */
    public Outcome<Payment> release() {
        if (status != PaymentStatus.HELD || heldFor != HeldFor.MANUAL) {
            return Outcome.refused(Rule.PAYMENT_NOT_HELD, "The payment is not held by hand; it is " + standing());
        }
        toScheduled();
        return Outcome.done(this);
    }

    /** Gives up the payment; what was obligated for it, if anything, goes back to the fund. */
    public Outcome<Optional<Journal>> cancel(String why) {
        if (!status.open() && !status.bounced()) {
            return Outcome.refused(
                    Rule.PAYMENT_NOT_CANCELLABLE,
                    "A payment on its way cannot be cancelled; this one is " + standing());
        }
        var back = obligated() ? Optional.of(Journal.deobligation(amount)) : Optional.<Journal>empty();
        if (status.open()) {
            toScheduled();
        }
        status = PaymentStatus.CANCELLED;
        heldFor = null;
        reason = why;
        return Outcome.done(back);
    }

    /**
     * Follows a change of its award while it is open: approvals fall and the obligation follows. Where the fund cannot
     * bear the new amount, the payment gives back what it had and waits for funds.
     *
     * @param fund the fund of its obligation, null when it has none yet
     */
    public List<Journal> replaceAmount(Money newAmount, @Nullable Fund fund) {
        var journals = new ArrayList<Journal>();
        var difference = newAmount.minus(amount);
        if (obligated() && fund != null && !difference.isZero()) {
            if (difference.exceeds(fund.balances().available())) {
                journals.add(fund.post(Journal.deobligation(amount)));
                toScheduled();
                status = PaymentStatus.HELD;
                heldFor = HeldFor.FUNDS;
            } else {
                journals.add(fund.post(
                        difference.isPositive()
                                ? Journal.obligation(difference)
                                : Journal.deobligation(difference.negated())));
                if (status != PaymentStatus.HELD) {
                    toScheduled();
                }
            }
        }
        amount = newAmount;
        return journals;
    }

    /** Joins a schedule, to be paid to this account. */
    public void join(UUID schedule, UUID account) {
        require(status == PaymentStatus.APPROVED && scheduleId == null, "join a schedule");
        scheduleId = schedule;
        accountId = account;
    }

    public Journal certify(String by) {
        require(status == PaymentStatus.APPROVED && scheduleId != null, "be certified");
        duties = duties.certified(by);
        status = PaymentStatus.CERTIFIED;
        return Journal.certification(amount);
    }

    public Journal disburse(String by) {
        require(status == PaymentStatus.CERTIFIED, "be disbursed");
        duties = duties.disbursed(by);
        status = PaymentStatus.DISBURSED;
        return Journal.disbursement(amount);
    }

    public Journal settle(LocalDate on) {
        require(status == PaymentStatus.DISBURSED, "settle");
        status = PaymentStatus.SETTLED;
        settledOn = on;
        return Journal.settlement(amount);
    }

    public Journal reject(String code) {
        require(status == PaymentStatus.DISBURSED, "be rejected");
        status = PaymentStatus.REJECTED;
        returnCode = code;
        return Journal.returnInTransit(amount);
    }

    public Journal comeBack(String code) {
        require(status == PaymentStatus.DISBURSED || status == PaymentStatus.SETTLED, "come back");
        var journal = status == PaymentStatus.SETTLED
                ? Journal.returnAfterSettlement(amount)
                : Journal.returnInTransit(amount);
        status = PaymentStatus.RETURNED;
        returnCode = code;
        return journal;
    }

    private boolean obligated() {
        return switch (status) {
            case HELD -> heldFor == HeldFor.MANUAL;
            case SCHEDULED, APPROVED, CERTIFIED, DISBURSED, RETURNED, REJECTED -> true;
            case SETTLED, CANCELLED -> false;
        };
    }

    private void toScheduled() {
        status = PaymentStatus.SCHEDULED;
        heldFor = null;
        reason = null;
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

    public UUID id() {
        return id;
    }

    public UUID awardId() {
        return awardId;
    }

    public UUID agencyId() {
        return agencyId;
    }

    public String quarter() {
        return quarter;
    }

    public int revision() {
        return revision;
    }

    public Money amount() {
        return amount;
    }

    public @Nullable UUID fundId() {
        return fundId;
    }

    public PaymentStatus status() {
        return status;
    }

    public @Nullable HeldFor heldFor() {
        return heldFor;
    }

    public @Nullable String reason() {
        return reason;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public Instant preparedAt() {
        return preparedAt;
    }

    public Duties duties() {
        return duties;
    }

    public @Nullable UUID scheduleId() {
        return scheduleId;
    }

    public @Nullable UUID accountId() {
        return accountId;
    }

    public String endToEndId() {
        return endToEndId;
    }

    public @Nullable LocalDate settledOn() {
        return settledOn;
    }

    public @Nullable String returnCode() {
        return returnCode;
    }
}
