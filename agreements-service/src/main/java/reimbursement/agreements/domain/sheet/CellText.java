package reimbursement.agreements.domain.sheet;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What a cell says once typing accidents are mended.
 *
 * @param repairs what was mended, in words
 * @param legible false where it holds control characters or characters lost in a wrong encoding; then it is not mended
 */
record CellText(String text, List<String> repairs, boolean legible) {

    private static final int REPLACEMENT = 0xFFFD;

    static CellText of(String raw) {
        if (raw.codePoints().anyMatch(CellText::isIllegible)) {
            return new CellText(raw, List.of(), false);
        }
        Set<String> repairs = new LinkedHashSet<>();
        StringBuilder mended = new StringBuilder();
        raw.codePoints().flatMap(character -> mend(character, repairs)).forEach(mended::appendCodePoint);
        String tidy = mended.toString().strip().replaceAll(" {2,}", " ");
        if (tidy.length() != mended.length()) {
            repairs.add("needless spaces removed");
        }
        return new CellText(tidy, new ArrayList<>(repairs), true);
    }

    boolean isBlank() {
        return legible && text.isEmpty();
    }

    /** Spreadsheets leave {@code #N/A} behind where a look-up failed; people type {@code #NA} and {@code N/A}. */
    boolean isNotAvailable() {
        return text.matches("(?i)#N/?A!?|N/A");
    }

    private static IntStream mend(int character, Set<String> repairs) {
        return switch (character) {
            case '\u2018', '\u2019', '\u02BC', '\u00B4', '`' -> mended('\'', "apostrophe straightened", repairs);
            case '\u201C', '\u201D' -> mended('"', "quotation mark straightened", repairs);
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014' -> mended('-', "dash made a hyphen", repairs);
            case '\t', '\n', '\r', '\u2028', '\u2029' -> mended(' ', "line break or tab made a space", repairs);
            default ->
                switch (Character.getType(character)) {
                    case Character.FORMAT -> {
                        repairs.add("invisible characters removed");
                        yield IntStream.empty();
                    }
                    case Character.SPACE_SEPARATOR ->
                        character == ' '
                                ? IntStream.of(' ')
                                : mended(' ', "non-breaking space made a plain one", repairs);
                    default -> IntStream.of(character);
                };
        };
    }

    private static IntStream mended(char replacement, String repair, Set<String> repairs) {
        repairs.add(repair);
        return IntStream.of(replacement);
    }

    private static boolean isIllegible(int character) {
        return switch (character) {
            case '\t', '\n', '\r' -> false;
            case REPLACEMENT -> true;
            default -> Character.isISOControl(character) || Character.getType(character) == Character.SURROGATE;
        };
    }
}
