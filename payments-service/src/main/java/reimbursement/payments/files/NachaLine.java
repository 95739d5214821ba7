package reimbursement.payments.files;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** A record of a NACHA file: 94 characters, its fields counted from one. */
record NachaLine(int number, String text) {
    static final int LENGTH = 94;

    NachaLine {
        if (text.length() != LENGTH) {
            throw new UnreadableReport("Record " + number + " has not 94 characters.");
        }
        if (!text.chars().allMatch(character -> character >= ' ' && character <= '~')) {
            throw new UnreadableReport("Record " + number + " has characters that are not printable ASCII.");
        }
    }

    char type() {
        return text.charAt(0);
    }

    String field(int first, int last) {
        return text.substring(first - 1, last).strip();
    }

    /** As it stands, blanks included. */
    String raw(int first, int last) {
        return text.substring(first - 1, last);
    }

    long digits(int first, int last) {
        var field = raw(first, last);
        if (!field.matches("[0-9]{1,18}")) {
            throw new UnreadableReport("Record " + number + " has no number at " + first + " to " + last + ".");
        }
        return Long.parseLong(field);
    }

    LocalDate date(int first, int last) {
        try {
            return LocalDate.parse("20" + raw(first, last), DateTimeFormatter.BASIC_ISO_DATE);
        } catch (DateTimeException notADate) {
            throw new UnreadableReport("Record " + number + " has no date at " + first + " to " + last + ".");
        }
    }

    UnreadableReport unexpected() {
        return new UnreadableReport("Record " + number + " does not belong where it stands.");
    }
}
