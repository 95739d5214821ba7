package reimbursement.agreements.domain;

/** Whether an agency takes part in reimbursement. */
public enum EnrolmentStatus {
    /** Nothing was ever decided. */
    NONE,
    APPROVED,
    WITHDRAWN
}
