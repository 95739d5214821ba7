package reimbursement.payments.files;

import java.text.Normalizer;
import java.util.Map;

/** Brings free text into the Latin character set that banks agree on: letters, digits and {@code /-?:().,'+} and blanks. */
final class FormatText {
    private static final String ALLOWED = "/-?:().,'+ ";
    private static final Map<Integer, String> NEAREST = Map.ofEntries(
            Map.entry((int) '&', "+"),
            Map.entry((int) '_', "-"),
            Map.entry((int) ';', ","),
            Map.entry((int) '"', "'"),
            Map.entry((int) '@', "(at)"),
            Map.entry((int) '`', "'"),
            Map.entry((int) '‘', "'"),
            Map.entry((int) '’', "'"),
            Map.entry((int) '“', "'"),
            Map.entry((int) '”', "'"),
            Map.entry((int) '‐', "-"),
            Map.entry((int) '‑', "-"),
            Map.entry((int) '–', "-"),
            Map.entry((int) '—', "-"),
            Map.entry((int) 'ß', "ss"),
            Map.entry((int) 'æ', "ae"),
            Map.entry((int) 'Æ', "AE"),
            Map.entry((int) 'œ', "oe"),
            Map.entry((int) 'Œ', "OE"),
            Map.entry((int) 'ø', "o"),
            Map.entry((int) 'Ø', "O"),
            Map.entry((int) 'ł', "l"),
            Map.entry((int) 'Ł', "L"),
            Map.entry((int) 'đ', "d"),
            Map.entry((int) 'Đ', "D"));

    private FormatText() {}

    /**
     * Accents fall, what has a near neighbour becomes it, anything else becomes a full stop; blanks are folded.
     *
     * @param most the longest that the field takes; the rest is cut off
     */
    static String of(String text, int most) {
        var plain = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKD).codePoints().forEach(point -> append(plain, point));
        var folded = plain.toString().strip().replaceAll(" {2,}", " ");
        return folded.length() > most ? folded.substring(0, most).strip() : folded;
    }

    private static void append(StringBuilder plain, int point) {
        if (Character.getType(point) == Character.NON_SPACING_MARK) {
            return;
        }
        if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
            plain.append(' ');
        } else if (isLatinLetterOrDigit(point) || ALLOWED.indexOf(point) >= 0) {
            plain.appendCodePoint(point);
        } else {
            plain.append(NEAREST.getOrDefault(point, "."));
        }
    }

    private static boolean isLatinLetterOrDigit(int point) {
        return (point >= 'a' && point <= 'z') || (point >= 'A' && point <= 'Z') || (point >= '0' && point <= '9');
    }
}
