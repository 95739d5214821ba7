package reimbursement.officers.domain.sheet;

import java.util.Arrays;
import java.util.Optional;

/** The columns of a roster sheet. */
public enum Column {
    AGENCY_ID("agencyId", true),
    OFFICER_NUMBER("officerNumber", true),
    NAME("name", true),
    MODEL("model", true),
    NOMINATED_ON("nominatedOn", true),
    TRAINING_STARTED_ON("trainingStartedOn", false),
    TRAINED_ON("trainedOn", false),
    AUTHORISED_FROM("authorisedFrom", false),
    AGREEMENT_ID("agreementId", false),
    ANNUAL_SALARY("annualSalary", false),
    PAY_FROM("payFrom", false);

    private final String title;
    private final boolean required;

    Column(String title, boolean required) {
        this.title = title;
        this.required = required;
    }

    /** As it stands in the sheet's first row. */
    public String title() {
        return title;
    }

    /** Whether every row needs a value in it. */
    public boolean required() {
        return required;
    }

    public static Optional<Column> titled(String title) {
        return Arrays.stream(values())
                .filter(column -> column.title.equals(title))
                .findFirst();
    }
}
