package reimbursement.kit.imports;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * A row that was repaired or rejected; the JSON of {@code …/imports/{id}/findings}.
 *
 * @param row as in the sheet, the header being 1
 * @param column the header's text; empty where the whole row is meant
 * @param value as sent; control characters are shown as {@code \u0001}
 * @param reason what was repaired, or why it was rejected
 */
public record ImportFinding(int row, String column, String value, Action action, String reason) {
    /** What became of the row. */
    public enum Action {
        REPAIRED,
        REJECTED;

        /** The name in JSON and in the database. */
        @JsonValue
        public String wireName() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Action ofWireName(String name) {
            return valueOf(name.toUpperCase(Locale.ROOT));
        }
    }
}
