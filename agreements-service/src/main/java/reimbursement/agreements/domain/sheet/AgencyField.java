package reimbursement.agreements.domain.sheet;

import static reimbursement.agreements.domain.sheet.Field.rejected;
import static reimbursement.agreements.domain.sheet.Field.understood;

import reimbursement.agreements.domain.AgencyKey;

/** The agency's name. Signatories that are not police (a college's board, a lottery) are agencies like any other. */
final class AgencyField {

    private static final int LONGEST = 200;

    private AgencyField() {}

    static Field<String> read(String text) {
        if (text.length() > LONGEST) {
            return rejected("longer than " + LONGEST + " characters");
        }
        boolean named = AgencyKey.normalised(text).codePoints().anyMatch(Character::isLetter);
        return named ? understood(text) : rejected("not a name");
    }
}
