package reimbursement.kit.imports;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where an import stands. */
public enum ImportState {
    RECEIVED,
    RUNNING,
    DONE,
    FAILED;

    /** The name in JSON and in the database. */
    @JsonValue
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ImportState ofWireName(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
