package reimbursement.agreements.domain;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An agency goes by another name; it is the same agency.
 *
 * @param effectiveOn first day of the new name
 */
public record AgencyRenamed(UUID agencyId, String name, String previousName, LocalDate effectiveOn)
        implements AgencyFact {}
