package reimbursement.awards.domain.claims;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An officer moved from one agency to another.
 *
 * @param on the first day with the new agency
 */
public record Transfer(UUID officerId, UUID fromAgencyId, UUID toAgencyId, LocalDate on) {}
