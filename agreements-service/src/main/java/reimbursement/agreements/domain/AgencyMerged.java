package reimbursement.agreements.domain;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An agency was merged into another, which stands in its place.
 *
 * @param agencyId the agency that is no more
 * @param effectiveOn first day on which the other stands in its place
 */
public record AgencyMerged(UUID agencyId, UUID intoAgencyId, LocalDate effectiveOn) implements AgencyFact {}
