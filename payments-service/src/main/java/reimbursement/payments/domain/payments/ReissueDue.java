package reimbursement.payments.domain.payments;

import java.time.LocalDate;

/** When a payment is due that takes the place of one that came back. The sources are silent: a setting says it. */
public enum ReissueDue {
    /** On the day on which the one that came back was due: the agency has waited since its bill. */
    KEPT,
    /** As a new bill: so many days after it is asked for, for the account that was wrong was the agency's to tell. */
    ANEW;

    /**
     * @param old due day of the payment that came back, with the days that did not count
     * @param today the day on which it is reissued
     * @param dueDays calendar days in which a payment is to be made
     */
    public LocalDate dueOn(LocalDate old, LocalDate today, int dueDays) {
        return switch (this) {
            case KEPT -> old;
            case ANEW -> today.plusDays(dueDays);
        };
    }
}
