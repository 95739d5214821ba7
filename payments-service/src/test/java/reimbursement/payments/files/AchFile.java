package reimbursement.payments.files;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A file of returns and notifications of change as the network sends it, written by the published record layouts. */
public final class AchFile {
    private static final String ODFI = "12345678";

    private final String modifier;
    private final List<String> entries = new ArrayList<>();
    private long hash;
    private long credits;
    private int number;

    private AchFile(String modifier) {
        this.modifier = modifier;
    }

    /** One file of a day; the modifier, a capital or digit, tells it from the day's others, and so does the time. */
    public static AchFile of(String modifier) {
        return new AchFile(modifier);
    }

    public AchFile returned(String reference, String amount, String code) {
        return entry(reference, Long.parseLong(amount.replace(".", "")), "99" + code + padded("", 29) + padded("", 44));
    }

    public AchFile corrected(String reference, String code, String data) {
        return entry(reference, 0, "98" + code + padded("", 29) + padded(data, 29) + padded("", 15));
    }

    public byte[] bytes() {
        return text().getBytes(StandardCharsets.US_ASCII);
    }

    public String text() {
        var lines = new ArrayList<String>();
        lines.add("101 123456780 021000021260122" + modifier.substring(1) + modifier.charAt(0) + "094101"
                + padded("PROGRAMME", 23) + padded("BANK", 23) + padded("", 8));
        lines.add("5200" + padded("PROGRAMME", 36) + padded("287", 10) + "CCD" + padded("RETURN", 10) + padded("", 6)
                + "260122" + "022" + "1" + ODFI + "0000001");
        lines.addAll(entries);
        lines.add("8200" + digits(entries.size(), 6) + digits(hash, 10) + digits(0, 12) + digits(credits, 12)
                + padded("287", 10) + padded("", 25) + ODFI + "0000001");
        var blocks = (lines.size() + 1 + 9) / 10;
        lines.add("9000001" + digits(blocks, 6) + digits(entries.size(), 8) + digits(hash, 10) + digits(0, 12)
                + digits(credits, 12) + padded("", 39));
        while (lines.size() % 10 != 0) {
            lines.add("9".repeat(94));
        }
        return String.join("\n", lines) + "\n";
    }

    private AchFile entry(String reference, long cents, String addenda) {
        var trace = "02100002" + digits(++number, 7);
        entries.add("621" + "02100002" + "1" + padded("28700001", 17) + digits(cents, 10) + padded(reference, 15)
                + padded("SHERIFF", 22) + "  " + "1" + trace);
        entries.add("7" + addenda + trace);
        hash += 2_100_002;
        credits += cents;
        return this;
    }

    private static String padded(String text, int length) {
        return text + " ".repeat(length - text.length());
    }

    private static String digits(long number, int length) {
        var written = Long.toString(number);
        return "0".repeat(length - written.length()) + written;
    }
}
