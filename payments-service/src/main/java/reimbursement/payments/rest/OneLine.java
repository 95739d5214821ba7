package reimbursement.payments.rest;

/** What people may write in a field of text: anything but control characters, which databases and readers refuse. */
final class OneLine {
    static final String OF_TEXT = "[^\\p{Cntrl}]*";

    private OneLine() {}
}
