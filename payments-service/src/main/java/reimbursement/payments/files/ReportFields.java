package reimbursement.payments.files;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import reimbursement.payments.domain.Money;

/** The kinds of field that both reports share. */
final class ReportFields {
    /** ISO 20022's code for a reason that is given in words. */
    private static final String IN_WORDS = "NARR";

    private ReportFields() {}

    /** The current element's amount: US dollars with exactly two decimals, never negative in ISO 20022. */
    static Money amount(XmlCursor xml) {
        var name = xml.name();
        var currency = xml.attribute("Ccy");
        var text = xml.text();
        if (!"USD".equals(currency)) {
            throw new UnreadableReport("The currency of " + name + " is not USD.");
        }
        if (!text.matches("[0-9]{1,13}\\.[0-9]{2}")) {
            throw new UnreadableReport("The amount in " + name + " has not exactly two decimals.");
        }
        return Money.parse(text);
    }

    /** @param more what is said beside the code, empty where nothing is */
    record Reason(@Nullable String code, String more) {}

    /** A reason block: the code or proprietary text of its {@code Rsn}, if it has one, and its {@code AddtlInf}. */
    static Reason reason(XmlCursor xml) {
        String code = null;
        var more = "";
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "Rsn" -> {
                    while (xml.nextChild()) {
                        code = xml.text();
                    }
                }
                case "AddtlInf" -> more = xml.text();
                default -> xml.skip();
            }
        }
        return new Reason(code, more);
    }

    /** A reason as events carry it: three or four capitals or digits. */
    static String code(@Nullable String reason) {
        return Optional.ofNullable(reason)
                .map(written -> written.toUpperCase(Locale.ROOT))
                .filter(written -> written.matches("[A-Z0-9]{3,4}"))
                .orElse(IN_WORDS);
    }

    /** A block with {@code Dt} or {@code DtTm}. */
    static @Nullable LocalDate dateIn(XmlCursor xml) {
        LocalDate date = null;
        while (xml.nextChild()) {
            date = switch (xml.name()) {
                case "Dt", "DtTm" -> date(xml.name(), xml.text());
                default -> {
                    xml.skip();
                    yield date;
                }
            };
        }
        return date;
    }

    /** The calendar day of a date or of a time, as the bank wrote it. */
    static LocalDate date(String name, String text) {
        try {
            return LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text);
        } catch (DateTimeException notADate) {
            throw new UnreadableReport("The date in " + name + " is no date.");
        }
    }

    static String required(@Nullable String value, String name) {
        if (value == null || value.isEmpty()) {
            throw new UnreadableReport("The element " + name + " is missing or empty.");
        }
        return value;
    }

    /** Message and end-to-end ids have at most 35 characters. */
    static String id(XmlCursor xml) {
        var name = xml.name();
        var text = xml.text();
        if (text.length() > 35) {
            throw new UnreadableReport("The element " + name + " has more than 35 characters.");
        }
        return text;
    }
}
