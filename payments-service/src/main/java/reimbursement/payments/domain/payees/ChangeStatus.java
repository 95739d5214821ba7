package reimbursement.payments.domain.payees;

/** Where a change of account stands; the first two keep payments under way held. */
public enum ChangeStatus {
    /** Asked for; nobody has confirmed it with the agency yet. */
    REQUESTED,
    /** Confirmed by a call to the contact on file; it takes effect when its hold is over. */
    CONFIRMED,
    COMPLETED,
    WITHDRAWN,
    REJECTED;

    public boolean pending() {
        return this == REQUESTED || this == CONFIRMED;
    }
}
