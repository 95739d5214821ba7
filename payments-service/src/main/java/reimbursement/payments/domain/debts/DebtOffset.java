package reimbursement.payments.domain.debts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import reimbursement.payments.domain.Money;

/** What was kept back of a payment for a debt when the payment was certified; never changed. */
@Entity
public class DebtOffset {
    @Id
    private UUID id;

    private UUID debtId;
    private UUID paymentId;

    @Column(name = "amount_cents")
    private Money amount;

    private Instant at;

    protected DebtOffset() {}

    public DebtOffset(UUID id, UUID debtId, UUID paymentId, Money amount, Instant at) {
        this.id = id;
        this.debtId = debtId;
        this.paymentId = paymentId;
        this.amount = amount;
        this.at = at;
    }

    public UUID id() {
        return id;
    }

    public UUID debtId() {
        return debtId;
    }

    public UUID paymentId() {
        return paymentId;
    }

    public Money amount() {
        return amount;
    }

    public Instant at() {
        return at;
    }
}
