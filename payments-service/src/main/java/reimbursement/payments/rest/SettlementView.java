package reimbursement.payments.rest;

import java.time.Instant;
import java.util.UUID;
import reimbursement.payments.domain.settlements.SettlementSummary;

/**
 * @param status posted, or already-posted where the same report had been posted before
 * @param repeated lines that said what was known
 */
record SettlementView(
        UUID id,
        String kind,
        String messageId,
        String status,
        int settled,
        int returned,
        int rejected,
        int corrected,
        int accepted,
        int repeated,
        int openItems,
        String sha256,
        String receivedBy,
        Instant receivedAt) {

    static SettlementView of(SettlementSummary summary, String status) {
        var counts = summary.counts();
        return new SettlementView(
                summary.id(),
                summary.kind().written(),
                summary.messageId(),
                status,
                counts.settled(),
                counts.returned(),
                counts.rejected(),
                counts.corrected(),
                counts.accepted(),
                counts.repeated(),
                counts.openItems(),
                summary.sha256(),
                summary.receivedBy(),
                summary.receivedAt());
    }
}
