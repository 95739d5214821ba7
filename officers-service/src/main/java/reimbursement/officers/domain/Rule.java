package reimbursement.officers.domain;

import java.util.Locale;

/** The rules by which a change to an officer's record is refused. */
public enum Rule {
    AGREEMENT_ENDED,
    AGREEMENT_OF_ANOTHER_AGENCY,
    AGREEMENT_OF_ANOTHER_MODEL,
    AGREEMENT_SUSPENDED,
    ALREADY_AUTHORISED,
    ALREADY_REVOKED,
    ALREADY_SEPARATED,
    ALREADY_TRAINED,
    AUTHORISATION_ENDED,
    BEFORE_AGREEMENT,
    BEFORE_AUTHORISATION,
    BEFORE_NOMINATION,
    BEFORE_TRAINING_START,
    IN_THE_FUTURE,
    NOT_TRAINED,
    OFFICER_SEPARATED,
    TRAINING_ALREADY_STARTED,
    TRAINING_NOT_STARTED,
    UNKNOWN_AUTHORISATION;

    /** The name under which a caller learns of it: lower case, hyphens. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
