package reimbursement.officers.domain.sheet;

import java.util.Locale;

/** Why a row of a roster sheet is rejected. */
public enum Reason {
    AGREEMENT_OF_ANOTHER_MODEL,
    AUTHORISED_BEFORE_TRAINED,
    AUTHORISED_BY_THE_PROGRAMME_ALONE,
    AUTHORISED_WITHOUT_TRAINING,
    CONTRADICTS_THE_RECORD,
    CONTROL_CHARACTERS,
    DATE_OUT_OF_RANGE,
    DUPLICATE_OFFICER_NUMBER,
    EMPTY,
    IN_THE_FUTURE,
    MORE_THAN_TWO_DECIMALS,
    NO_LIVE_AGREEMENT,
    NOT_AN_AMOUNT,
    NOT_AN_ID,
    NOT_A_DATE,
    NOT_YET_KNOWN,
    OFFICER_TRANSFERRED,
    OTHER_AGENCY,
    PAY_OUT_OF_RANGE,
    PAY_WITHOUT_AMOUNT,
    PAY_WITHOUT_DATE,
    TOO_LONG,
    TRAINED_BEFORE_TRAINING_STARTED,
    TRAINING_BEFORE_NOMINATION,
    UNKNOWN_MODEL;

    /** As reported: lower case, hyphens. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
