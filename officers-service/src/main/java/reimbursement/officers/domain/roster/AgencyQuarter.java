package reimbursement.officers.domain.roster;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** An agency in a fiscal quarter, the latter as {@code FY2026Q1}. */
@Embeddable
public record AgencyQuarter(UUID agencyId, String quarter) {}
