package reimbursement.agreements.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An agency is known under its own id.
 *
 * @param effectiveOn the first day for which the agency was known to exist
 */
public record AgencyRegistered(
        UUID agencyId,
        String name,
        USState state,
        AgencyType type,
        @Nullable String county,
        @Nullable String ori,
        @Nullable String uei,
        LocalDate effectiveOn)
        implements AgencyFact {}
