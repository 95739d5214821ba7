package reimbursement.payments.domain.payments;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reimbursement.payments.domain.Money;
import reimbursement.payments.domain.Quarter;

/**
 * What an award, or a monthly claim, comes to as far as this service has heard; its payments follow it. Awards and
 * claims are paid by the same rules, and differ in what starts the days in which they are to be paid.
 */
@Entity
@Table(name = "award_due")
public class Entitlement {
    @Id
    @Column(name = "award_id")
    private UUID id;

    private UUID agencyId;

    @Enumerated(EnumType.STRING)
    private PaymentType paymentType;

    private String quarter;
    private @Nullable String claimMonth;
    private int revision;

    private boolean withheld;

    @Column(name = "amount_cents")
    private Money amount;

    private @Nullable LocalDate billedOn;

    protected Entitlement() {}

    /** @param id the award's or the claim's */
    public Entitlement(UUID id, UUID agencyId, Purpose purpose) {
        this.id = id;
        this.agencyId = agencyId;
        this.paymentType = purpose.type();
        this.quarter = purpose.quarter().toString();
        this.claimMonth = purpose.month().map(YearMonth::toString).orElse(null);
        this.revision = 0;
        this.amount = Money.ZERO;
    }

    /** Something about it is open: nothing of it is paid until it is stated again. */
    public void withhold() {
        withheld = true;
    }

    /**
     * Takes over a newer revision, which releases what was withheld; false, with nothing changed, for one that is known
     * or older.
     */
    public boolean learn(int newRevision, Money newAmount) {
        if (newRevision <= revision) {
            return false;
        }
        withheld = false;
        revision = newRevision;
        amount = newAmount;
        return true;
    }

    /**
     * The day on which it was billed, from which on days count (2 CFR 200.305(b)(3): 30 days after receipt of the
     * request): what is said with a bill is billed on that day, and a later decision about the same bill leaves it. Of
     * a bill that was never heard of the first decision stands for it.
     *
     * @param withBill whether what was said on this day was said with a bill
     */
    public LocalDate billed(LocalDate on, boolean withBill) {
        if (withBill || billedOn == null) {
            billedOn = on;
        }
        return billedOn;
    }

    public UUID id() {
        return id;
    }

    public UUID agencyId() {
        return agencyId;
    }

    public Purpose purpose() {
        return claimMonth == null
                ? new Purpose.Award(Quarter.parse(quarter))
                : new Purpose.Claim(YearMonth.parse(claimMonth));
    }

    public PaymentType paymentType() {
        return paymentType;
    }

    public String quarter() {
        return quarter;
    }

    /** The month that a claim is for, such as 2025-10; null for an award. */
    public @Nullable String claimMonth() {
        return claimMonth;
    }

    public int revision() {
        return revision;
    }

    public boolean withheld() {
        return withheld;
    }

    public Money amount() {
        return amount;
    }
}
