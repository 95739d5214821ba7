package reimbursement.agreements.domain;

import java.time.LocalDate;
import java.util.UUID;

/** From this day on the agency is enrolled for reimbursement. */
public record EnrolmentApproved(UUID agencyId, LocalDate effectiveOn) implements AgencyFact {}
