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

/** An appropriation or apportionment of a fund, once for each reference of the document that gives it. */
@Entity
public class Authority {
    @Id
    private UUID id;

    private UUID fundId;

    @Enumerated(EnumType.STRING)
    private Step step;

    private String reference;

    @Column(name = "amount_cents")
    private Money amount;

    private String givenBy;
    private Instant givenAt;

    protected Authority() {}

    /** @param step {@code APPROPRIATION} or {@code APPORTIONMENT}; the table has no other */
    public Authority(UUID id, UUID fundId, Step step, String reference, Money amount, String givenBy, Instant givenAt) {
        this.id = id;
        this.fundId = fundId;
        this.step = step;
        this.reference = reference;
        this.amount = amount;
        this.givenBy = givenBy;
        this.givenAt = givenAt;
    }

    public UUID id() {
        return id;
    }

    public UUID fundId() {
        return fundId;
    }

    public Step step() {
        return step;
    }

    public String reference() {
        return reference;
    }

    public Money amount() {
        return amount;
    }

    public String givenBy() {
        return givenBy;
    }

    public Instant givenAt() {
        return givenAt;
    }
}
