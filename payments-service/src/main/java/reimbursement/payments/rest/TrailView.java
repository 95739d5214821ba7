package reimbursement.payments.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import reimbursement.kit.audit.AuditEntry;
import reimbursement.kit.json.EventJson;
import reimbursement.payments.application.AwardStatement.Received;
import reimbursement.payments.application.FollowingTrail.Trail;

/** How a payment came about, from what was counted to what was booked. */
record TrailView(
        PaymentView payment, List<StatementView> award, List<AuditEntry> decisions, List<LedgerEntryView> entries) {

    /**
     * What awards-service said of the award.
     *
     * @param eventId the event's own id; awards-service explains the award under {@code awards/{id}/explanation}
     * @param facts counts, band, eligible officers, revisions and policy version, as far as the event has them
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
        return new TrailView(
                PaymentView.of(trail.payment()),
                trail.statements().stream().map(StatementView::of).toList(),
                trail.decisions(),
                trail.entries().stream().map(LedgerEntryView::of).toList());
    }
}
