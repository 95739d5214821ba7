package reimbursement.payments.domain.debts;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import reimbursement.payments.domain.Money;

/**
 * What has become of a debt's cents; whatever is in none of them is outstanding.
 *
 * @param withdrawn no longer owed, because more was due again or the overpaid money came back from the bank
 * @param waived given up on an appeal, though it was more than is due
 * @param offset kept back from later payments of the agency
 * @param repaid paid back by the agency
 */
@Embeddable
public record Sums(
        @Column(name = "withdrawn_cents") Money withdrawn,
        @Column(name = "waived_cents") Money waived,
        @Column(name = "offset_cents") Money offset,
        @Column(name = "repaid_cents") Money repaid) {

    static final Sums NONE = new Sums(Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);

    Money total() {
        return Money.sum(List.of(withdrawn, waived, offset, repaid));
    }

    /** What has come back. */
    Money collected() {
        return offset.plus(repaid);
    }

    Sums withdrawn(Money more) {
        return new Sums(withdrawn.plus(more), waived, offset, repaid);
    }

    Sums waived(Money more) {
        return new Sums(withdrawn, waived.plus(more), offset, repaid);
    }

    Sums offset(Money more) {
        return new Sums(withdrawn, waived, offset.plus(more), repaid);
    }

    Sums repaid(Money more) {
        return new Sums(withdrawn, waived, offset, repaid.plus(more));
    }
}
