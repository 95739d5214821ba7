package reimbursement.payments.domain.payments;

import jakarta.persistence.Embeddable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import reimbursement.payments.domain.Outcome;
import reimbursement.payments.domain.Rule;

/**
 * Who has had a hand in a payment. Preparing, approving, certifying and disbursing are done by different people (31 USC
 * 3325, 3528); people are told apart by the subject of their token.
 */
@Embeddable
public record Duties(
        String preparedBy,
        @Nullable String approvedBy,
        @Nullable String secondApprovedBy,
        @Nullable String certifiedBy,
        @Nullable String disbursedBy) {

    static Duties prepared(String by) {
        return new Duties(by, null, null, null, null);
    }

    /** How many people have approved. */
    int approvers() {
        return approvedBy == null ? 0 : secondApprovedBy == null ? 1 : 2;
    }

    /** The refusal, if this person has already had a hand in the payment. */
    public <T> Optional<Outcome<T>> forbid(String person) {
        if (person.equals(preparedBy)) {
            return refused("prepared");
        }
        if (person.equals(approvedBy) || person.equals(secondApprovedBy)) {
            return refused("approved");
        }
        if (person.equals(certifiedBy)) {
            return refused("certified");
        }
        return person.equals(disbursedBy) ? refused("disbursed") : Optional.empty();
    }

    Duties approved(String by) {
        return approvedBy == null
                ? new Duties(preparedBy, by, null, certifiedBy, disbursedBy)
                : new Duties(preparedBy, approvedBy, by, certifiedBy, disbursedBy);
    }

    Duties certified(String by) {
        return new Duties(preparedBy, approvedBy, secondApprovedBy, by, disbursedBy);
    }

    Duties disbursed(String by) {
        return new Duties(preparedBy, approvedBy, secondApprovedBy, certifiedBy, by);
    }

    Duties withoutApproval() {
        return prepared(preparedBy);
    }

    private static <T> Optional<Outcome<T>> refused(String did) {
        return Optional.of(
                Outcome.refused(Rule.SEPARATION_OF_DUTIES, "The same person has already " + did + " this payment."));
    }
}
