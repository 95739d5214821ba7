package reimbursement.payments.domain.settlements;

import org.jspecify.annotations.Nullable;

/** @param resolution null while it is open */
public record ItemFound(OpenItem item, @Nullable Resolution resolution) {}
