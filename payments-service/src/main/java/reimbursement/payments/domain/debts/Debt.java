package reimbursement.payments.domain.debts;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reimbursement.payments.domain.Money;
import reimbursement.payments.domain.Outcome;
import reimbursement.payments.domain.Rule;

/**
 * What an agency was paid too much for an award or a claim, because it fell after the payment was certified. The agency is
 * told and may appeal; then it is kept back from the agency's next payments, repaid, or referred once it is delinquent
 * (31 USC 3711, 3716). It is withdrawn as far as that rises again or the money comes back from the bank.
 */
@Entity
public class Debt {
    @Id
    private UUID id;

    @Column(name = "award_id")
    private UUID entitlementId;

    private @Nullable String claimMonth;
    private UUID agencyId;
    private @Nullable UUID fundId;

    @Column(name = "amount_cents")
    private Money amount;

    @Embedded
    private Sums sums;

    @Enumerated(EnumType.STRING)
    private DebtStatus status;

    private Instant raisedAt;
    private @Nullable LocalDate noticedOn;
    private @Nullable LocalDate appealUntil;
    private @Nullable LocalDate dueOn;
    private @Nullable LocalDate referredOn;

    @Embedded
    private @Nullable Appeal appeal;

    protected Debt() {}

    /**
     * @param entitlementId what was overpaid: the award's id, or the claim's
     * @param claimMonth the month of the claim, such as 2025-10; null for an award
     * @param amount more than nothing
     */
    public Debt(
            UUID id, UUID entitlementId, @Nullable String claimMonth, UUID agencyId, Money amount, Instant raisedAt) {
        this.id = id;
        this.entitlementId = entitlementId;
        this.claimMonth = claimMonth;
        this.agencyId = agencyId;
        this.amount = amount;
        this.sums = Sums.NONE;
        this.status = DebtStatus.RAISED;
        this.raisedAt = raisedAt;
    }

    /**
     * Tells the agency, which may appeal from now on.
     *
     * @param fund the fund that paid too much, and gets back what comes back
     * @param appealDays calendar days from this one to the last on which the agency may appeal; the debt is due on it
     */
    public void notice(UUID fund, LocalDate on, int appealDays) {
        if (status != DebtStatus.RAISED) {
            throw new IllegalStateException("a debt is noticed once");
        }
        status = DebtStatus.NOTICED;
        fundId = fund;
        noticedOn = on;
        appealUntil = on.plusDays(appealDays);
        dueOn = appealUntil;
    }

    /** The agency objects, once and within the window. */
    public Outcome<Debt> appeal(String reason, String by, LocalDate on) {
        if (status != DebtStatus.NOTICED || appeal != null || appealUntil == null) {
            return Outcome.refused(
                    Rule.DEBT_NOT_APPEALABLE,
                    "A debt is appealed once, before it is collected; this one is " + standing());
        }
        if (on.isAfter(appealUntil)) {
            return Outcome.refused(Rule.APPEAL_WINDOW_CLOSED, "An appeal was possible until " + appealUntil + ".");
        }
        appeal = Appeal.made(reason, by, on);
        status = DebtStatus.APPEALED;
        return Outcome.done(this);
    }

    /**
     * Decides the appeal; what is left is due at once.
     *
     * @param rest what is owed from now on where it is reduced, less than is outstanding; of no meaning otherwise
     * @return what is given up
     */
    public Outcome<Money> decide(Appeal.Decision as, Money rest, String why, String by, LocalDate on) {
        if (status != DebtStatus.APPEALED || appeal == null) {
            return Outcome.refused(Rule.DEBT_NOT_APPEALED, "There is no appeal to decide; the debt is " + standing());
        }
        var givenUp = switch (as) {
            case UPHELD -> Money.ZERO;
            case REDUCED -> outstanding().minus(rest);
            case WAIVED -> outstanding();
        };
        if (as == Appeal.Decision.REDUCED && (!givenUp.isPositive() || !rest.isPositive())) {
            return Outcome.refused(
                    Rule.NOT_A_REDUCTION, "A reduced debt is more than nothing and less than " + outstanding() + ".");
        }
        appeal = appeal.decided(as, why, by, on);
        status = DebtStatus.NOTICED;
        if (dueOn == null || on.isAfter(dueOn)) {
            dueOn = on;
        }
        book(sums.waived(givenUp));
        return Outcome.done(givenUp);
    }

    /** Gives up as much of what is outstanding as it can, at most this; what it gave up. */
    public Money withdraw(Money most) {
        var given = outstanding().atMost(most);
        book(sums.withdrawn(given));
        return given;
    }

    /** Whether it may be kept back from a payment on this day: the window is over, or its appeal decided. */
    public boolean collectable(LocalDate on) {
        return status == DebtStatus.NOTICED && (appeal != null || (appealUntil != null && on.isAfter(appealUntil)));
    }

    /** Keeps this back from a payment; at most what is outstanding. */
    public void offset(Money kept) {
        if (status != DebtStatus.NOTICED || kept.exceeds(outstanding())) {
            throw new IllegalStateException("more is kept back than is owed");
        }
        book(sums.offset(kept));
    }

    /** The agency has paid back a part, or all. */
    public Outcome<Debt> repay(Money paid) {
        if (status == DebtStatus.RAISED) {
            return Outcome.refused(Rule.DEBT_NOT_NOTICED, "The agency has not been told of this debt yet.");
        }
        if (paid.exceeds(outstanding())) {
            return Outcome.refused(
                    Rule.REPAYMENT_EXCEEDS_DEBT,
                    "Outstanding is " + outstanding() + "; " + paid + " was to be booked.");
        }
        book(sums.repaid(paid));
        return Outcome.done(this);
    }

    /** Hands it over where it has been delinquent for so many days; false, with nothing changed, where it has not. */
    public boolean refer(LocalDate on, int delinquentDays) {
        if (status != DebtStatus.NOTICED || dueOn == null || on.isBefore(dueOn.plusDays(delinquentDays))) {
            return false;
        }
        status = DebtStatus.REFERRED;
        referredOn = on;
        return true;
    }

    /** What is still owed. */
    public Money outstanding() {
        return amount.minus(sums.total());
    }

    private void book(Sums now) {
        sums = now;
        if (outstanding().isZero()) {
            status = DebtStatus.CLOSED;
        }
    }

    private String standing() {
        return status.name().toLowerCase(Locale.ROOT) + ".";
    }

    public UUID id() {
        return id;
    }

    /** What was overpaid: the award's id, or the claim's. */
    public UUID entitlementId() {
        return entitlementId;
    }

    /** The award, null where it was a claim. */
    public @Nullable UUID awardId() {
        return claimMonth == null ? entitlementId : null;
    }

    /** The claim, null where it was an award. */
    public @Nullable UUID claimId() {
        return claimMonth == null ? null : entitlementId;
    }

    /** The month of the claim that was overpaid, such as 2025-10; null where it was an award. */
    public @Nullable String claimMonth() {
        return claimMonth;
    }

    public UUID agencyId() {
        return agencyId;
    }

    /** The fund that paid too much; null until the agency is told. */
    public @Nullable UUID fundId() {
        return fundId;
    }

    public Money amount() {
        return amount;
    }

    public Sums sums() {
        return sums;
    }

    public DebtStatus status() {
        return status;
    }

    public Instant raisedAt() {
        return raisedAt;
    }

    public @Nullable LocalDate noticedOn() {
        return noticedOn;
    }

    /** The last day on which the agency may appeal. */
    public @Nullable LocalDate appealUntil() {
        return appealUntil;
    }

    /** The day from which on it is delinquent. */
    public @Nullable LocalDate dueOn() {
        return dueOn;
    }

    public @Nullable LocalDate referredOn() {
        return referredOn;
    }

    public @Nullable Appeal appeal() {
        return appeal;
    }
}
