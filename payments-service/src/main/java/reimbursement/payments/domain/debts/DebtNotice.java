package reimbursement.payments.domain.debts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import reimbursement.payments.domain.Money;

/** What an agency was told of a debt, as it was told; never changed. */
@Entity
public class DebtNotice {
    /** What a notice is for. */
    public enum Kind {
        /** The debt, its amount, until when it can be appealed and when it is due. */
        DEMAND,
        /** What was decided on the appeal, and what is due. */
        DECISION,
        /** That the debt is handed over for collection. */
        REFERRAL
    }

    @Id
    private UUID id;

    private UUID debtId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private LocalDate sentOn;

    @Column(name = "outstanding_cents")
    private Money outstanding;

    private LocalDate appealUntil;
    private LocalDate dueOn;

    protected DebtNotice() {}

    /** The debt as it stands, to be told on this day; it has a day on which it is due. */
    public DebtNotice(UUID id, Debt debt, Kind kind, LocalDate on) {
        this.id = id;
        this.debtId = debt.id();
        this.kind = kind;
        this.sentOn = on;
        this.outstanding = debt.outstanding();
        this.appealUntil = Objects.requireNonNull(debt.appealUntil(), "a notice says until when to appeal");
        this.dueOn = Objects.requireNonNull(debt.dueOn(), "a notice says when to pay");
    }

    public UUID id() {
        return id;
    }

    public UUID debtId() {
        return debtId;
    }

    public Kind kind() {
        return kind;
    }

    public LocalDate sentOn() {
        return sentOn;
    }

    public Money outstanding() {
        return outstanding;
    }

    public LocalDate appealUntil() {
        return appealUntil;
    }

    public LocalDate dueOn() {
        return dueOn;
    }
}
