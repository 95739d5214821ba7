package reimbursement.payments.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import reimbursement.kit.audit.AuditTrail;
import reimbursement.kit.audit.AuditTrail.Decision;
import reimbursement.kit.caller.Caller;
import reimbursement.payments.domain.Money;
import reimbursement.payments.domain.Outcome;
import reimbursement.payments.domain.Rule;
import reimbursement.payments.domain.payments.Payment;
import reimbursement.payments.persistence.Payments;

/** Somebody other than the preparer agrees that payments are due; above a setting it takes two. */
@ApplicationScoped
public class ApprovingPayment {
    private final Payments payments;
    private final ApprovalLimits limits;
    private final AuditTrail audit;
    private final Caller caller;

    ApprovingPayment(Payments payments, ApprovalLimits limits, AuditTrail audit, Caller caller) {
        this.payments = payments;
        this.limits = limits;
        this.audit = audit;
        this.caller = caller;
    }

    /** What became of one of many; empty where there is no such payment. */
    public record Each(UUID id, Optional<Outcome<Payment>> outcome) {}

    /** Empty when there is no such payment. */
    @Transactional
    public Optional<Outcome<Payment>> approve(UUID id) {
        return payments.lock(id).map(payment -> {
            var outcome = approve(payment);
            record(List.of(outcome));
            return outcome;
        });
    }

    /**
     * Each payment is approved or refused apart from the others, in the order of their ids. Refused as a whole, with
     * nothing changed, where they are more, or come to more, than one request may approve.
     */
    @Transactional
    public Outcome<List<Each>> approveAll(Collection<UUID> ids) {
        var found = new TreeMap<UUID, Optional<Payment>>();
        ids.forEach(id -> found.put(id, Optional.empty()));
        payments.locked(found.keySet()).forEach(payment -> found.put(payment.id(), Optional.of(payment)));
        var together = Money.sum(found.values().stream()
                .flatMap(Optional::stream)
                .map(Payment::amount)
                .toList());
        if (limits.exceeded(found.size(), together)) {
            return Outcome.refused(
                    Rule.BULK_LIMIT_EXCEEDED,
                    "One request approves at most " + limits.most() + " payments and " + limits.mostTogether()
                            + "; these are " + found.size() + " and " + together + ".");
        }
        var approved = found.entrySet().stream()
                .map(each -> new Each(each.getKey(), each.getValue().map(this::approve)))
                .toList();
        record(approved.stream().map(Each::outcome).flatMap(Optional::stream).toList());
        return Outcome.done(approved);
    }

    private Outcome<Payment> approve(Payment payment) {
        return payment.approve(caller.subject(), limits.approversOf(payment.amount()));
    }

    private void record(List<Outcome<Payment>> outcomes) {
        audit.record(
                "payment-approved",
                outcomes.stream()
                        .flatMap(outcome -> outcome instanceof Outcome.Done<Payment>(var payment)
                                ? Stream.of(payment)
                                : Stream.empty())
                        .map(payment -> new Decision(
                                "payment/" + payment.id(),
                                Map.of(
                                        "amount", payment.amount().toString(),
                                        "status", payment.status().name())))
                        .toList());
    }
}
