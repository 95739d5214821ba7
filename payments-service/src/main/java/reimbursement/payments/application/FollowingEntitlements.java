package reimbursement.payments.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import reimbursement.kit.audit.AuditTrail;
import reimbursement.kit.event.Outbox;
import reimbursement.payments.domain.payments.Payment;
import reimbursement.payments.messaging.PaymentFacts;
import reimbursement.payments.persistence.Debts;
import reimbursement.payments.persistence.EntitlementStatements;
import reimbursement.payments.persistence.EntitlementStatements.Row;
import reimbursement.payments.persistence.Entitlements;
import reimbursement.payments.persistence.Funds;
import reimbursement.payments.persistence.PayeeHolds;
import reimbursement.payments.persistence.Payments;

/**
 * Pays what awards and claims come to, under fund control. A batch locks the keys of its agencies, then its funds once, then the
 * payments that they already have; everything it decides is written in a handful of statements.
 */
@ApplicationScoped
public class FollowingEntitlements {
    private static final Logger LOG = Logger.getLogger(FollowingEntitlements.class);

    private final Outbox outbox;
    private final Entitlements entitlements;
    private final OneForEachPeriod oneForEach;
    private final EntitlementStatements received;
    private final Payments payments;
    private final Debts debts;
    private final DebtRecords records;
    private final Funds funds;
    private final PayeeHolds payeeHolds;
    private final Bookkeeping bookkeeping;
    private final Calendar calendar;
    private final PaymentSettings settings;
    private final AuditTrail audit;

    FollowingEntitlements(
            Outbox outbox,
            Entitlements entitlements,
            OneForEachPeriod oneForEach,
            EntitlementStatements received,
            Payments payments,
            Debts debts,
            DebtRecords records,
            Funds funds,
            PayeeHolds payeeHolds,
            Bookkeeping bookkeeping,
            Calendar calendar,
            PaymentSettings settings,
            AuditTrail audit) {
        this.outbox = outbox;
        this.entitlements = entitlements;
        this.oneForEach = oneForEach;
        this.received = received;
        this.payments = payments;
        this.debts = debts;
        this.records = records;
        this.funds = funds;
        this.payeeHolds = payeeHolds;
        this.bookkeeping = bookkeeping;
        this.calendar = calendar;
        this.settings = settings;
        this.audit = audit;
    }

    /** Takes over what is newer than what is known, in its order. */
    @Transactional
    public void follow(List<? extends EntitlementStatement> statements) {
        outbox.lock(
                PaymentFacts.TOPIC,
                statements.stream()
                        .map(statement -> statement.agencyId().toString())
                        .distinct()
                        .toList());
        oneForEach.require(statements);
        var followed = load(statements);
        for (var statement : statements) {
            switch (statement) {
                case EntitlementStatement.Due due -> followed.take(due, dayOf(due), settings.dueDays());
                case EntitlementStatement.Withheld withheld -> followed.withhold(withheld);
            }
        }
        received.append(statements.stream().map(FollowingEntitlements::row).toList());
        entitlements.persist(followed.newEntitlements());
        entitlements.flush();
        payments.persist(followed.newPayments());
        records.keep(followed.debts());
        bookkeeping.write(followed.bookings());
        followed.tooLate().forEach(this::recordTooLate);
        LOG.infof(
                "event=awards.followed statements=%d payments=%d refused=%d debts=%d",
                statements.size(),
                followed.newPayments().size(),
                followed.bookings().refusals().size(),
                followed.debts().raised().size());
    }

    /** The award was withheld when its payment was certified already: what comes of it comes with its next statement. */
    private void recordTooLate(Payment payment) {
        LOG.warnf(
                "event=award.withheld-too-late award=%s payment=%s status=%s",
                payment.entitlementId(), payment.id(), payment.status());
        audit.record(
                "award-withheld-too-late",
                "payment/" + payment.id(),
                Map.of(
                        "award", payment.entitlementId().toString(),
                        "status", payment.status().name(),
                        "amount", payment.amount().toString()));
    }

    private FollowedEntitlements load(List<? extends EntitlementStatement> statements) {
        List<UUID> entitlementIds = statements.stream()
                .map(EntitlementStatement::entitlementId)
                .distinct()
                .toList();
        var known = entitlements.known(entitlementIds);
        var paying = funds.payingFor(statements.stream()
                .map(statement -> statement.purpose().quarter().fiscalYear())
                .distinct()
                .toList());
        var concerned = new HashSet<>(paying.values());
        concerned.addAll(payments.fundsOfEntitlements(known.keySet()));
        var locked = funds.locked(concerned);
        locked.values()
                .forEach(fund -> payments.leastWaitedFor(fund.fiscalYear(), Optional.empty())
                        .ifPresent(fund::keepForOlder));
        var bookings = bookkeeping.open();
        return new FollowedEntitlements(
                known,
                payments.lockedOfEntitlements(known.keySet()),
                new EntitlementDebts(
                        debts.raisedFor(known.keySet()), settings.debts().appealDays(), bookings),
                paying,
                locked,
                payeeHolds.of(statements.stream()
                        .map(EntitlementStatement::agencyId)
                        .distinct()
                        .toList()),
                bookings);
    }

    private static Row row(EntitlementStatement statement) {
        var received = statement.received();
        return new Row(
                received.eventId(),
                received.sequence(),
                received.type(),
                received.recordedAt(),
                statement.entitlementId(),
                statement.agencyId(),
                statement.purpose().quarter().toString(),
                received.facts());
    }

    private LocalDate dayOf(EntitlementStatement.Due statement) {
        return calendar.dayOf(statement.received().recordedAt());
    }
}
