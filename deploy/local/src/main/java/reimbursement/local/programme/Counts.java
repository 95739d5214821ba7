package reimbursement.local.programme;

import java.util.UUID;

/** What one source reports for an agency and quarter: people located, of those assigned. */
public record Counts(UUID agencyId, int assigned, int located) {}
