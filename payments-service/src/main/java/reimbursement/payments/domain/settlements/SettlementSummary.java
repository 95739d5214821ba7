package reimbursement.payments.domain.settlements;

import java.time.Instant;
import java.util.UUID;

/** A posted report without its content. */
public record SettlementSummary(
        UUID id,
        ReportKind kind,
        String messageId,
        String sha256,
        Counts counts,
        String receivedBy,
        Instant receivedAt) {}
