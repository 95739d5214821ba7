package reimbursement.agreements.domain.sheet;

import java.util.Optional;
import reimbursement.agreements.domain.AgencyType;
import reimbursement.agreements.domain.USState;

/**
 * Whom a row speaks of that cannot be taken for another reason: the agency is in the sheet.
 *
 * @param name normalised
 * @param type empty where it is not stated or not legible
 */
public record Mention(USState state, String name, Optional<AgencyType> type) {}
