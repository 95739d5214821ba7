package reimbursement.payments.domain.funds;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import reimbursement.payments.domain.Money;

/** Authority given to a fund, once for each reference of the document that gives it. */
@Entity
public class Allotment {
    @Id
    private UUID id;

    private UUID fundId;
    private String reference;

    @Column(name = "amount_cents")
    private Money amount;

    private String allottedBy;
    private Instant allottedAt;

    protected Allotment() {}

    public Allotment(UUID id, UUID fundId, String reference, Money amount, String allottedBy, Instant allottedAt) {
        this.id = id;
        this.fundId = fundId;
        this.reference = reference;
        this.amount = amount;
        this.allottedBy = allottedBy;
        this.allottedAt = allottedAt;
    }

    public UUID id() {
        return id;
    }

    public UUID fundId() {
        return fundId;
    }

    public String reference() {
        return reference;
    }

    public Money amount() {
        return amount;
    }

    public String allottedBy() {
        return allottedBy;
    }

    public Instant allottedAt() {
        return allottedAt;
    }
}
