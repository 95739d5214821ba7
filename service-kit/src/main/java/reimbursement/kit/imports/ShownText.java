package reimbursement.kit.imports;

/** Makes control characters visible; PostgreSQL cannot hold U+0000 at all. */
final class ShownText {
    private ShownText() {}

    static String of(String text) {
        if (text.chars().noneMatch(ShownText::isHidden)) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (isHidden(character) && !isPaired(text, i)) {
                shown.append(String.format("\\u%04x", (int) character));
            } else {
                shown.append(character);
            }
        }
        return shown.toString();
    }

    private static boolean isHidden(int character) {
        return Character.isISOControl(character) || Character.isSurrogate((char) character);
    }

    private static boolean isPaired(String text, int at) {
        char character = text.charAt(at);
        return Character.isHighSurrogate(character)
                ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
                : Character.isLowSurrogate(character) && at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }
}
