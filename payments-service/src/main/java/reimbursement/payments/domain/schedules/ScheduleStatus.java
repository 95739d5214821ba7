package reimbursement.payments.domain.schedules;

/** A schedule is grouped, certified, and sent; it never goes back. */
public enum ScheduleStatus {
    OPEN,
    CERTIFIED,
    TRANSMITTED
}
