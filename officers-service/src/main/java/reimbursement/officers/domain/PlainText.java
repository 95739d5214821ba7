package reimbursement.officers.domain;

import java.util.regex.Pattern;

/** Text of one line, as a person types it. */
public final class PlainText {
    /**
     * Without controls, characters that have no width or turn the direction of the text, line ends, halves of
     * characters, and characters without an agreed meaning.
     */
    public static final String PATTERN = "[^\\p{C}\\p{Zl}\\p{Zp}]*";

    private static final Pattern PLAIN = Pattern.compile(PATTERN);

    private PlainText() {}

    public static boolean is(String text) {
        return PLAIN.matcher(text).matches();
    }
}
