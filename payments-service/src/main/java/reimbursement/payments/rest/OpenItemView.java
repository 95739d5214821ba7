package reimbursement.payments.rest;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import reimbursement.kit.json.Amount;
import reimbursement.payments.domain.settlements.ItemFound;
import reimbursement.payments.domain.settlements.Resolution;

/**
 * @param reference the payment's name where the report had room for 15 characters
 * @param status open or resolved
 */
record OpenItemView(
        UUID id,
        UUID settlementId,
        Optional<String> endToEndId,
        Optional<String> reference,
        Optional<Amount> amount,
        String reason,
        String status,
        Instant raisedAt,
        Optional<ResolutionView> resolution) {

    /** @param paymentId what the line was posted to */
    record ResolutionView(
            String resolution, Optional<UUID> paymentId, String reason, String resolvedBy, Instant resolvedAt) {

        static ResolutionView of(Resolution resolution) {
            return new ResolutionView(
                    resolution.kind().name(),
                    Optional.ofNullable(resolution.paymentId()),
                    resolution.reason(),
                    resolution.resolvedBy(),
                    resolution.resolvedAt());
        }
    }

    static OpenItemView of(ItemFound found) {
        var item = found.item();
        return new OpenItemView(
                item.id(),
                item.settlementId(),
                Optional.ofNullable(item.endToEndId()),
                Optional.ofNullable(item.reference()),
                Optional.ofNullable(item.amount()).map(Answers::amount),
                item.reason().name(),
                found.resolution() == null ? "open" : "resolved",
                item.raisedAt(),
                Optional.ofNullable(found.resolution()).map(ResolutionView::of));
    }
}
