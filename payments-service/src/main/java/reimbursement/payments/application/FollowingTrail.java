package reimbursement.payments.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import reimbursement.kit.audit.AuditEntry;
import reimbursement.kit.audit.AuditReading;
import reimbursement.payments.domain.ledger.LedgerFilter;
import reimbursement.payments.domain.ledger.LedgerLine;
import reimbursement.payments.domain.payments.Payment;
import reimbursement.payments.persistence.EntitlementStatements;
import reimbursement.payments.persistence.EntitlementStatements.Row;
import reimbursement.payments.persistence.LedgerReading;
import reimbursement.payments.persistence.Payments;

/** Goes back from a payment: to its award or its claim as it was stated, whoever decided, and what was booked. */
@ApplicationScoped
public class FollowingTrail {
    private static final int MOST = 1000;

    private final Payments payments;
    private final EntitlementStatements statements;
    private final AuditReading decisions;
    private final LedgerReading ledger;

    FollowingTrail(Payments payments, EntitlementStatements statements, AuditReading decisions, LedgerReading ledger) {
        this.payments = payments;
        this.statements = statements;
        this.decisions = decisions;
        this.ledger = ledger;
    }

    /**
     * The first thousand of each, in their order; the lists of the audit trail and of the ledger have the rest.
     *
     * @param statements what awards-service said of the award or the claim
     * @param decisions on the payment and on its schedule
     */
    public record Trail(
            Payment payment,
            List<EntitlementStatement.Received> statements,
            List<AuditEntry> decisions,
            List<LedgerLine> entries) {}

    /** Empty when there is no such payment. */
    @Transactional
    public Optional<Trail> of(UUID paymentId) {
        return payments.findByIdOptional(paymentId)
                .map(payment -> new Trail(
                        payment,
                        statements.of(payment.entitlementId(), MOST).stream()
                                .map(FollowingTrail::received)
                                .toList(),
                        decisions(payment),
                        ledger.entries(
                                new LedgerFilter(Optional.empty(), Optional.of(paymentId), Optional.empty()),
                                Optional.empty(),
                                MOST)));
    }

    private static EntitlementStatement.Received received(Row row) {
        return new EntitlementStatement.Received(
                row.eventId(), row.sequence(), row.type(), row.recordedAt(), row.facts());
    }

    private List<AuditEntry> decisions(Payment payment) {
        var onSchedule = payment.scheduleId() == null
                ? Stream.<AuditEntry>empty()
                : decisions.of("schedule/" + payment.scheduleId(), MOST).stream();
        return Stream.concat(decisions.of("payment/" + payment.id(), MOST).stream(), onSchedule)
                .sorted(Comparator.comparing(AuditEntry::at).thenComparing(AuditEntry::id))
                .toList();
    }
}
