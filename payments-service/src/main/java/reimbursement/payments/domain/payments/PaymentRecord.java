package reimbursement.payments.domain.payments;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reimbursement.payments.domain.Money;

/** What is known of a payment; {@link Payment} alone decides what changes. */
@MappedSuperclass
public abstract sealed class PaymentRecord permits Payment {
    @Id
    UUID id;

    @Column(name = "award_id")
    UUID entitlementId;

    UUID agencyId;
    String quarter;

    @Nullable
    String claimMonth;

    int revision;

    @Enumerated(EnumType.STRING)
    PaymentType paymentType;

    @Column(name = "amount_cents")
    Money amount;

    @Column(name = "offset_cents")
    Money offset;

    @Column(name = "interest_cents")
    Money interest;

    @Nullable
    UUID fundId;

    @Enumerated(EnumType.STRING)
    PaymentStatus status;

    @Embedded
    Holds holds;

    @Nullable
    String reason;

    LocalDate dueOn;
    LocalDate firstDueOn;

    @ElementCollection
    @CollectionTable(name = "clock_stop", joinColumns = @JoinColumn(name = "payment_id"))
    @OrderColumn(name = "number")
    List<ClockStop> stops = new ArrayList<>();

    Instant preparedAt;

    @Embedded
    Duties duties;

    @Nullable
    UUID scheduleId;

    @Nullable
    UUID accountId;

    String endToEndId;

    @Nullable
    String fileReference;

    @Nullable
    LocalDate settledOn;

    @Nullable
    String returnCode;

    @Embedded
    @AttributeOverride(name = "bookedOn", column = @Column(name = "debit_booked_on"))
    @AttributeOverride(name = "reference", column = @Column(name = "debit_reference"))
    @Nullable
    BankEntry debit;

    @Embedded
    @AttributeOverride(name = "bookedOn", column = @Column(name = "return_booked_on"))
    @AttributeOverride(name = "reference", column = @Column(name = "return_reference"))
    @Nullable
    BankEntry returned;

    @Nullable
    String returnTrace;

    @Nullable
    UUID reissueOf;

    @Version
    int version;

    protected PaymentRecord() {}

    public UUID id() {
        return id;
    }

    /** What it is paid for: the award's id, or the claim's. */
    public UUID entitlementId() {
        return entitlementId;
    }

    /** The award, null where it is a claim. */
    public @Nullable UUID awardId() {
        return claimMonth == null ? entitlementId : null;
    }

    /** The claim, null where it is an award. */
    public @Nullable UUID claimId() {
        return claimMonth == null ? null : entitlementId;
    }

    public UUID agencyId() {
        return agencyId;
    }

    public String quarter() {
        return quarter;
    }

    /** The month that the claim is for, such as 2025-10; null where an award is paid. */
    public @Nullable String claimMonth() {
        return claimMonth;
    }

    public int revision() {
        return revision;
    }

    public PaymentType paymentType() {
        return paymentType;
    }

    public Money amount() {
        return amount;
    }

    /** What was kept back of it for debts of the agency when it was certified; it stays with the fund of the debt. */
    public Money offset() {
        return offset;
    }

    /** The amount less what was kept back. */
    public Money net() {
        return amount.minus(offset);
    }

    /** Late-payment interest that leaves, or left, with it; nothing before it is certified. */
    public Money interest() {
        return interest;
    }

    /** What its file says: the net amount, and the interest that is owed on it. */
    public Money sent() {
        return net().plus(interest);
    }

    /** What of it has reached the agency or is certain to, as money or because a debt is met; the rest may change. */
    public Money paid() {
        return status.committed() ? amount : offset;
    }

    public @Nullable UUID fundId() {
        return fundId;
    }

    public PaymentStatus status() {
        return status;
    }

    public Holds holds() {
        return holds;
    }

    /** The first of what it waits for, null where it does not wait. */
    public @Nullable HeldFor heldFor() {
        return holds.all().stream().findFirst().orElse(null);
    }

    public @Nullable String reason() {
        return reason;
    }

    /** The due day without any stop of the clock. */
    public LocalDate firstDueOn() {
        return firstDueOn;
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

    /** Its name where files have room for 15 characters, null before it left in one. */
    public @Nullable String fileReference() {
        return fileReference;
    }

    public @Nullable LocalDate settledOn() {
        return settledOn;
    }

    public @Nullable String returnCode() {
        return returnCode;
    }

    /** The bank's entry that debited it, null until then. */
    public @Nullable BankEntry debit() {
        return debit;
    }

    /** The bank's entry that brought it back, null where none did. */
    public @Nullable BankEntry returned() {
        return returned;
    }

    /** The network's trace number of its return, null where the network did not say it. */
    public @Nullable String returnTrace() {
        return returnTrace;
    }

    /** The payment that came back and whose place it takes, null where it takes none. */
    public @Nullable UUID reissueOf() {
        return reissueOf;
    }
}
