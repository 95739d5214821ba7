package reimbursement.payments.domain.payments;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import reimbursement.payments.domain.Money;

/** What an agency was paid too much for an award, because the award fell after the payment was certified. */
@Entity
public class Debt {
    @Id
    private UUID id;

    private UUID awardId;
    private UUID agencyId;

    @Column(name = "amount_cents")
    private Money amount;

    private Instant raisedAt;

    protected Debt() {}

    public Debt(UUID id, UUID awardId, UUID agencyId, Money amount, Instant raisedAt) {
        this.id = id;
        this.awardId = awardId;
        this.agencyId = agencyId;
        this.amount = amount;
        this.raisedAt = raisedAt;
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

    public Money amount() {
        return amount;
    }

    public Instant raisedAt() {
        return raisedAt;
    }
}
