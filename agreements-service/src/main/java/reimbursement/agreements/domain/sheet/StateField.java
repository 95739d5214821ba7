package reimbursement.agreements.domain.sheet;

import static reimbursement.agreements.domain.sheet.Field.rejected;
import static reimbursement.agreements.domain.sheet.Field.understood;

import java.util.Locale;
import java.util.Map;
import reimbursement.agreements.domain.USState;

/** The sheets print a state's full name in capitals. */
final class StateField {

    private static final Map<String, USState> OTHERWISE_NAMED = Map.of(
            "WASHINGTON DC", USState.DC,
            "WASHINGTON, DC", USState.DC,
            "WASHINGTON D.C.", USState.DC,
            "WASHINGTON, D.C.", USState.DC,
            "VIRGIN ISLANDS", USState.VI,
            "UNITED STATES VIRGIN ISLANDS", USState.VI,
            "COMMONWEALTH OF THE NORTHERN MARIANA ISLANDS", USState.MP,
            "CNMI", USState.MP);

    private StateField() {}

    static Field<USState> read(String text) {
        return USState.named(text)
                .map(Field::<USState>understood)
                .or(() -> USState.coded(text).map(state -> understood(state, "postal code read as " + state.title())))
                .orElseGet(() -> otherwiseNamed(text));
    }

    private static Field<USState> otherwiseNamed(String text) {
        USState state = OTHERWISE_NAMED.get(text.toUpperCase(Locale.ROOT));
        return state == null ? rejected("not a state or territory") : understood(state, "read as " + state.title());
    }
}
