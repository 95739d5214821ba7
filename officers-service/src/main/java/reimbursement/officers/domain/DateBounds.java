package reimbursement.officers.domain;

/** Between which days a date can be meant; anything outside is a slip. ISO dates. */
public final class DateBounds {
    /** Section 287(g) became law on this day: nothing under it is older. */
    public static final String PROGRAMME_BEGAN = "1996-09-30";

    /** Pay may be in force since before an officer was nominated. */
    public static final String EARLIEST_PAY = "1950-01-01";

    public static final String LATEST = "2099-12-31";

    private DateBounds() {}
}
