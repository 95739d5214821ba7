package reimbursement.agreements.domain.sheet;

import java.util.Optional;
import java.util.stream.Stream;

/** The columns of the published sheets. */
public enum SheetColumn {
    STATE("STATE", true),
    AGENCY("LAW ENFORCEMENT AGENCY", true),
    TYPE("TYPE", false),
    COUNTY("COUNTY", false),
    MODEL("SUPPORT TYPE", true),
    SIGNED("SIGNED", true),
    /** A link to the agreement; known, not kept. */
    MOA("MOA", false),
    /** A link to its addendum; known, not kept. */
    ADDENDUM("ADDENDUM", false);

    private final String title;
    private final boolean required;

    SheetColumn(String title, boolean required) {
        this.title = title;
        this.required = required;
    }

    /** The title as the sheets print it. */
    public String title() {
        return title;
    }

    boolean required() {
        return required;
    }

    static Optional<SheetColumn> titled(String title) {
        return Stream.of(values())
                .filter(column -> column.title.equalsIgnoreCase(title))
                .findFirst();
    }
}
