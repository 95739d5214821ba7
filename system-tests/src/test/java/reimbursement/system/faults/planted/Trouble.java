package reimbursement.system.faults.planted;

/** What makes a day's work go wrong if the code does; sound code stands all of it. */
enum Trouble {
    /** Every record that has been sent is sent again, the last one first. */
    OLD_RECORDS,
    /** The first of three events of a key cannot be applied for a while. */
    HINDRANCE,
    /** kill -9 in the middle of everything. */
    DEATH
}
