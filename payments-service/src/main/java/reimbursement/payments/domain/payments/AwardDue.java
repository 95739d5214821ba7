package reimbursement.payments.domain.payments;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import reimbursement.payments.domain.Money;

/** What an award comes to as far as this service has heard; the payments of the award follow it. */
@Entity
public class AwardDue {
    @Id
    private UUID awardId;

    private UUID agencyId;
    private String quarter;
    private int revision;

    private boolean withheld;

    @Column(name = "amount_cents")
    private Money amount;

    protected AwardDue() {}

    public AwardDue(UUID awardId, UUID agencyId, String quarter) {
        this.awardId = awardId;
        this.agencyId = agencyId;
        this.quarter = quarter;
        this.revision = 0;
        this.amount = Money.ZERO;
    }

    /** Something about it is open: nothing of it is paid until it is stated again. */
    public void withhold() {
        withheld = true;
    }

    /**
     * Takes over a newer revision, which releases an award that was withheld; false, with nothing changed, for one that
     * is known or older.
     */
    public boolean learn(int newRevision, Money newAmount) {
        if (newRevision <= revision) {
            return false;
        }
        withheld = false;
        revision = newRevision;
        amount = newAmount;
        return true;
    }

    public UUID awardId() {
        return awardId;
    }

    public UUID agencyId() {
        return agencyId;
    }

    public String quarter() {
        return quarter;
    }

    public int revision() {
        return revision;
    }

    public boolean withheld() {
        return withheld;
    }

    public Money amount() {
        return amount;
    }
}
