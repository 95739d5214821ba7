package reimbursement.agreements.domain;

import java.time.LocalDate;
import java.util.UUID;

/** From this day on the agency is no longer enrolled. */
public record EnrolmentWithdrawn(UUID agencyId, String reason, LocalDate effectiveOn) implements AgencyFact {}
