package reimbursement.payments.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import reimbursement.kit.audit.AuditEntry;
import reimbursement.kit.json.EventJson;
import reimbursement.payments.application.EntitlementStatement.Received;
import reimbursement.payments.application.FollowingTrail.Trail;

/**
 * How a payment came about, from what was counted or claimed to what was booked.
 *
 * @param award what awards-service said of the award; nothing where a claim is paid
 * @param claim what awards-service said of the claim, each revision; nothing where an award is paid
 */
record TrailView(
        PaymentView payment,
        List<StatementView> award,
        List<StatementView> claim,
        List<AuditEntry> decisions,
        List<LedgerEntryView> entries) {

    /**
     * What awards-service said.
     *
     * @param eventId the event's own id; awards-service explains the award under {@code awards/{id}/explanation},
     *     the claim under {@code claims/{id}/decisions}
     * @param facts counts, band and eligible officers, or totals and lines decided; revisions and policy version, as far as
     *     the event has them
     */
    record StatementView(UUID eventId, long sequence, String type, Instant recordedAt, JsonNode facts) {

        static StatementView of(Received row) {
            try {
                return new StatementView(
                        row.eventId(),
                        row.sequence(),
                        row.type(),
                        row.recordedAt(),
                        EventJson.mapper().readTree(row.facts()));
            } catch (JsonProcessingException impossible) {
                throw new IllegalStateException("facts are kept as JSON", impossible);
            }
        }
    }

    static TrailView of(Trail trail) {
        var statements = trail.statements().stream().map(StatementView::of).toList();
        var isClaim = trail.payment().claimId() != null;
        return new TrailView(
                PaymentView.of(trail.payment()),
                isClaim ? List.of() : statements,
                isClaim ? statements : List.of(),
                trail.decisions(),
                trail.entries().stream().map(LedgerEntryView::of).toList());
    }
}
