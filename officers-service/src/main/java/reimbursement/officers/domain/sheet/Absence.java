package reimbursement.officers.domain.sheet;

import java.util.UUID;

/** An officer on record whom the roster of the agency does not name. */
public record Absence(UUID officerId, UUID agencyId, String officerNumber) {}
