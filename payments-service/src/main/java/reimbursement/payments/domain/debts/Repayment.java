package reimbursement.payments.domain.debts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import reimbursement.payments.domain.Money;

/** Money that an agency paid back, once for each reference of its receipt; never changed. */
@Entity
@Table(name = "debt_repayment")
public class Repayment {
    @Id
    private UUID id;

    private UUID debtId;
    private String reference;

    @Column(name = "amount_cents")
    private Money amount;

    private LocalDate receivedOn;
    private String recordedBy;
    private Instant recordedAt;

    protected Repayment() {}

    public Repayment(
            UUID id,
            UUID debtId,
            String reference,
            Money amount,
            LocalDate receivedOn,
            String recordedBy,
            Instant recordedAt) {
        this.id = id;
        this.debtId = debtId;
        this.reference = reference;
        this.amount = amount;
        this.receivedOn = receivedOn;
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    public UUID id() {
        return id;
    }

    public UUID debtId() {
        return debtId;
    }

    public String reference() {
        return reference;
    }

    public Money amount() {
        return amount;
    }

    public LocalDate receivedOn() {
        return receivedOn;
    }

    public String recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
