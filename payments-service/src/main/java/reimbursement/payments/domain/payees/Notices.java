package reimbursement.payments.domain.payees;

/**
 * Tells an agency's contacts something. What is given in a transaction is told once it has committed, and not at all
 * where it does not.
 */
public interface Notices {
    void give(Notice notice);
}
