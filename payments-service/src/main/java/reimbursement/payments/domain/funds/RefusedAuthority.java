package reimbursement.payments.domain.funds;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import reimbursement.payments.domain.Money;
import reimbursement.payments.domain.ledger.Step;

/** An attempt to apportion or allot more than there was (31 USC 1517); kept for ever. */
@Entity
public class RefusedAuthority {
    @Id
    private UUID id;

    private UUID fundId;

    @Enumerated(EnumType.STRING)
    private Step step;

    private String reference;

    @Column(name = "amount_cents")
    private Money amount;

    @Column(name = "available_cents")
    private Money available;

    private String attemptedBy;
    private Instant attemptedAt;

    protected RefusedAuthority() {}

    /** @param attempt what was asked for, as it would have been kept */
    public RefusedAuthority(Authority attempt, Money available) {
        this.id = attempt.id();
        this.fundId = attempt.fundId();
        this.step = attempt.step();
        this.reference = attempt.reference();
        this.amount = attempt.amount();
        this.available = available;
        this.attemptedBy = attempt.givenBy();
        this.attemptedAt = attempt.givenAt();
    }

    public UUID id() {
        return id;
    }

    public UUID fundId() {
        return fundId;
    }

    /** What was attempted. */
    public Step step() {
        return step;
    }

    public String reference() {
        return reference;
    }

    public Money amount() {
        return amount;
    }

    /** What it could have been at most. */
    public Money available() {
        return available;
    }

    public String attemptedBy() {
        return attemptedBy;
    }

    public Instant attemptedAt() {
        return attemptedAt;
    }
}
