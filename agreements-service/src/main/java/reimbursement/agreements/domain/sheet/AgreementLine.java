package reimbursement.agreements.domain.sheet;

import java.time.LocalDate;
import java.util.Optional;
import reimbursement.agreements.domain.AgencyKey;
import reimbursement.agreements.domain.AgencyType;
import reimbursement.agreements.domain.Model;
import reimbursement.agreements.domain.USState;

/**
 * What one row of a sheet states.
 *
 * @param type empty where the sheet, being an older one, has no such column
 */
public record AgreementLine(
        USState state,
        String agency,
        Optional<AgencyType> type,
        Optional<String> county,
        Model model,
        LocalDate signedOn) {

    /** By what the agency is recognised; an unstated type counts as {@link AgencyType#OTHER}. */
    public AgencyKey key() {
        return AgencyKey.of(state, agency, type.orElse(AgencyType.OTHER));
    }
}
