package reimbursement.payments.domain.payees;

/** What an agency's contacts are told of. */
public enum NoticeKind {
    CHANGE_REQUESTED,
    CHANGE_COMPLETED,
    CHANGE_GIVEN_UP,
    CONTACT_CHANGED
}
