package reimbursement.payments.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import reimbursement.kit.audit.AuditTrail;
import reimbursement.kit.caller.Caller;
import reimbursement.kit.event.Outbox;
import reimbursement.payments.domain.Outcome;
import reimbursement.payments.domain.Quarter;
import reimbursement.payments.domain.payments.Entitlement;
import reimbursement.payments.domain.payments.Payment;
import reimbursement.payments.messaging.PaymentFacts;
import reimbursement.payments.persistence.Debts;
import reimbursement.payments.persistence.Entitlements;
import reimbursement.payments.persistence.Funds;
import reimbursement.payments.persistence.PayeeHolds;
import reimbursement.payments.persistence.Payments;

/**
 * Pays anew what came back: a payment of its own, tied to the old one, that goes through fund control and every hand
 * again. Whoever asks for it has prepared it, and has no other part in it.
 */
@ApplicationScoped
public class ReissuingPayment {
    private final Outbox outbox;
    private final Entitlements entitlements;
    private final Payments payments;
    private final Debts debts;
    private final Funds funds;
    private final PayeeHolds payeeHolds;
    private final Bookkeeping bookkeeping;
    private final PaymentSettings settings;
    private final AuditTrail audit;
    private final Caller caller;

    ReissuingPayment(
            Outbox outbox,
            Entitlements entitlements,
            Payments payments,
            Debts debts,
            Funds funds,
            PayeeHolds payeeHolds,
            Bookkeeping bookkeeping,
            PaymentSettings settings,
            AuditTrail audit,
            Caller caller) {
        this.outbox = outbox;
        this.entitlements = entitlements;
        this.payments = payments;
        this.debts = debts;
        this.funds = funds;
        this.payeeHolds = payeeHolds;
        this.bookkeeping = bookkeeping;
        this.settings = settings;
        this.audit = audit;
        this.caller = caller;
    }

    /** The new payment; empty when there is no such old one. */
    @Transactional
    public Optional<Outcome<Payment>> reissue(UUID id, String reason) {
        return payments.entitlementOf(id).map(award -> {
            outbox.lock(PaymentFacts.TOPIC, award.agencyId().toString());
            var bookings = bookkeeping.open();
            var followed = load(award.entitlementId(), award.quarter(), bookings);
            var old = payments.lock(id).orElseThrow();
            var outcome = followed.reissue(
                    old, caller.subject(), settings.reissueDue().dueOn(old.dueOn(), bookings.on(), settings.dueDays()));
            if (outcome instanceof Outcome.Done<Payment>(var payment)) {
                payments.persist(followed.newPayments());
                bookkeeping.write(bookings);
                audit.record(
                        "payment-reissued",
                        "payment/" + id,
                        Map.of(
                                "by", payment.id().toString(),
                                "amount", payment.amount().toString(),
                                "reason", reason));
            }
            return outcome;
        });
    }

    private FollowedEntitlements load(UUID entitlementId, String quarter, Bookings bookings) {
        var known = entitlements.known(List.of(entitlementId));
        var paying = funds.payingFor(Set.of(Quarter.parse(quarter).fiscalYear()));
        var concerned = new HashSet<>(paying.values());
        concerned.addAll(payments.fundsOfEntitlements(known.keySet()));
        var locked = funds.locked(concerned);
        return new FollowedEntitlements(
                known,
                payments.lockedOfEntitlements(known.keySet()),
                new EntitlementDebts(
                        debts.raisedFor(known.keySet()), settings.debts().appealDays(), bookings),
                paying,
                locked,
                payeeHolds.of(known.values().stream().map(Entitlement::agencyId).toList()),
                bookings);
    }
}
