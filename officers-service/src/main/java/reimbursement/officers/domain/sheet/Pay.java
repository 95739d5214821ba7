package reimbursement.officers.domain.sheet;

import java.time.LocalDate;

/** An annual salary in cents, in force from a day on. */
public record Pay(long annualCents, LocalDate from) {
    /** A salary above this is a slip of the pen: one million dollars a year. */
    public static final long HIGHEST_CENTS = 100_000_000;

    public static boolean plausible(long annualCents) {
        return annualCents > 0 && annualCents <= HIGHEST_CENTS;
    }
}
