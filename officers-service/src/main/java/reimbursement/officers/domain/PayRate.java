package reimbursement.officers.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;

/** An annual salary in cents, in force from a day on. Never changed: a correction is a later entry for the same day. */
@Entity
public class PayRate {
    static final Comparator<PayRate> IN_FORCE_LAST = Comparator.comparing(PayRate::effectiveOn)
            .thenComparing(PayRate::recordedAt)
            .thenComparing(PayRate::id);

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Officer officer;

    private long annualCents;
    private LocalDate effectiveOn;
    private Instant recordedAt;

    protected PayRate() {}

    PayRate(UUID id, Officer officer, long annualCents, LocalDate effectiveOn, Instant recordedAt) {
        this.id = id;
        this.officer = officer;
        this.annualCents = annualCents;
        this.effectiveOn = effectiveOn;
        this.recordedAt = recordedAt;
    }

    PayRate copyFor(Officer copy) {
        return new PayRate(id, copy, annualCents, effectiveOn, recordedAt);
    }

    Officer officer() {
        return officer;
    }

    public UUID id() {
        return id;
    }

    public long annualCents() {
        return annualCents;
    }

    public LocalDate effectiveOn() {
        return effectiveOn;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
