package reimbursement.payments.rest;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import reimbursement.kit.json.Amount;
import reimbursement.payments.domain.settlements.OpenItem;

record OpenItemView(
        UUID id,
        UUID settlementId,
        Optional<String> endToEndId,
        Optional<Amount> amount,
        String reason,
        String status,
        Instant raisedAt) {
    private static final String OPEN = "open";

    static OpenItemView of(OpenItem item) {
        return new OpenItemView(
                item.id(),
                item.settlementId(),
                Optional.ofNullable(item.endToEndId()),
                Optional.ofNullable(item.amount()).map(Answers::amount),
                item.reason().name(),
                OPEN,
                item.raisedAt());
    }
}
