package reimbursement.payments.domain.schedules;

import java.util.UUID;

/** A payee's name that a format does not allow as it is, and how it was written instead. */
public record RewrittenName(UUID paymentId, FileFormat format, String name, String written) {}
