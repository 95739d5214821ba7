package reimbursement.payments.domain.payments;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import reimbursement.payments.domain.Money;

/**
 * What an agency was paid too much for an award, because the award fell after the payment was certified. It is withdrawn
 * as far as that money comes back.
 */
@Entity
public class Debt {
    @Id
    private UUID id;

    private UUID awardId;
    private UUID agencyId;

    @Column(name = "amount_cents")
    private Money amount;

    @Column(name = "withdrawn_cents")
    private Money withdrawn;

    private Instant raisedAt;

    protected Debt() {}

    public Debt(UUID id, UUID awardId, UUID agencyId, Money amount, Instant raisedAt) {
        this.id = id;
        this.awardId = awardId;
        this.agencyId = agencyId;
        this.amount = amount;
        this.withdrawn = Money.ZERO;
        this.raisedAt = raisedAt;
    }

    /** Gives up as much of what is outstanding as it can, at most this; what it gave up. */
    public Money withdraw(Money most) {
        var given = most.exceeds(outstanding()) ? outstanding() : most;
        withdrawn = withdrawn.plus(given);
        return given;
    }

    /** What is still owed. */
    public Money outstanding() {
        return amount.minus(withdrawn);
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
