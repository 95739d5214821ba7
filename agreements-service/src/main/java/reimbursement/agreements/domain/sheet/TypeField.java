package reimbursement.agreements.domain.sheet;

import static reimbursement.agreements.domain.sheet.Field.rejected;
import static reimbursement.agreements.domain.sheet.Field.understood;

import java.util.stream.Stream;
import reimbursement.agreements.domain.AgencyType;

/** The kind of agency; some rows say "State" for "State Agency". */
final class TypeField {

    private TypeField() {}

    static Field<AgencyType> read(String text) {
        if (text.equalsIgnoreCase("State")) {
            return understood(AgencyType.STATE, "read as " + AgencyType.STATE.title());
        }
        return Stream.of(AgencyType.values())
                .filter(type -> type.title().equalsIgnoreCase(text))
                .findFirst()
                .map(Field::<AgencyType>understood)
                .orElseGet(() -> rejected("not a type of agency"));
    }
}
