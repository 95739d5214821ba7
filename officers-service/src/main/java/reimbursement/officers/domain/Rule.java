package reimbursement.officers.domain;

import java.util.Locale;

/** The rules by which a change to an officer's record is refused. */
public enum Rule {
    AGREEMENT_ENDED,
    AGREEMENT_OF_ANOTHER_AGENCY,
    AGREEMENT_OF_ANOTHER_MODEL,
    AGREEMENT_SUSPENDED,
    ALREADY_AUTHORISED,
    ALREADY_OF_THAT_AGENCY,
    ALREADY_REVOKED,
    ALREADY_SEPARATED,
    ALREADY_TRAINED,
    AUTHORISATION_ENDED,
    BEFORE_AGREEMENT,
    BEFORE_AUTHORISATION,
    BEFORE_BACKGROUND_CHECK,
    BEFORE_EXAM,
    BEFORE_NOMINATION,
    BEFORE_TRAINING,
    BEFORE_TRAINING_START,
    BEFORE_TRANSFER,
    CHECKS_MISSING,
    CROSSES_TRANSFER,
    EXAM_NOT_PASSED,
    EXAM_PASSED,
    IN_THE_FUTURE,
    NOT_A_CITIZEN,
    NOT_ON_RECORD,
    NOT_TRAINED,
    NO_EXAM,
    NO_RETAKE_LEFT,
    OFFICER_SEPARATED,
    TOO_FEW_HOURS,
    TOO_SHORT_IN_LAW_ENFORCEMENT,
    TRAINING_ALREADY_STARTED,
    TRAINING_NOT_STARTED,
    UNKNOWN_AUTHORISATION;

    /** The name under which a caller learns of it: lower case, hyphens. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
