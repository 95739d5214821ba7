package reimbursement.payments.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import reimbursement.kit.audit.AuditTrail;
import reimbursement.payments.domain.Quarter;
import reimbursement.payments.domain.funds.Fund;
import reimbursement.payments.domain.payments.HeldFor;
import reimbursement.payments.domain.payments.Payment;
import reimbursement.payments.domain.payments.PaymentStatus;
import reimbursement.payments.domain.payments.StopReason;
import reimbursement.payments.persistence.Debts;
import reimbursement.payments.persistence.Entitlements;
import reimbursement.payments.persistence.Funds;
import reimbursement.payments.persistence.Payments;
import reimbursement.payments.persistence.Payments.UnderWay;
import reimbursement.payments.persistence.Schedules;

/**
 * Stops all that is under way to an agency, and lets it go on. What is not certified is held; what is certified and has
 * not left is taken out of its schedule, which goes on without it; what stands in a file that left cannot be stopped.
 * The agency's key is locked before: nothing of it is certified, sent or settled meanwhile.
 */
@ApplicationScoped
class FreezingPayments {
    private static final Logger LOG = Logger.getLogger(FreezingPayments.class);

    private final Payments payments;
    private final Schedules schedules;
    private final Funds funds;
    private final Entitlements entitlements;
    private final Debts debts;
    private final DebtRecords records;
    private final Bookkeeping bookkeeping;
    private final PaymentSettings settings;
    private final AuditTrail audit;

    FreezingPayments(
            Payments payments,
            Schedules schedules,
            Funds funds,
            Entitlements entitlements,
            Debts debts,
            DebtRecords records,
            Bookkeeping bookkeeping,
            PaymentSettings settings,
            AuditTrail audit) {
        this.payments = payments;
        this.schedules = schedules;
        this.funds = funds;
        this.entitlements = entitlements;
        this.debts = debts;
        this.records = records;
        this.bookkeeping = bookkeeping;
        this.settings = settings;
        this.audit = audit;
    }

    /** @param inFiles payments that had left already */
    record Frozen(int held, int recalled, int inFiles) {}

    Frozen freeze(UUID agencyId, HeldFor why) {
        var underWay = payments.underWay(agencyId);
        var certified = underWay.stream()
                .filter(payment -> payment.status() == PaymentStatus.CERTIFIED)
                .toList();
        schedules.locked(certified.stream()
                .map(payment -> Objects.requireNonNull(payment.scheduleId()))
                .collect(Collectors.toCollection(TreeSet::new)));
        var known = entitlements.known(
                certified.stream().map(UnderWay::entitlementId).toList());
        var ids = ids(underWay, payment -> payment.status() != PaymentStatus.DISBURSED);
        ids.addAll(payments.idsOfEntitlements(known.keySet()));
        var paying = funds.payingFor(known.values().stream()
                .map(award -> Quarter.parse(award.quarter()).fiscalYear())
                .collect(Collectors.toSet()));
        var concerned = new HashSet<>(payments.fundsOf(ids));
        concerned.addAll(paying.values());
        var locked = funds.locked(concerned);
        var all = payments.locked(ids);
        var bookings = bookkeeping.open();
        var held = hold(all, why, bookings);
        var recalled = recall(all, why, locked, bookings);
        var followed = new FollowedEntitlements(
                known,
                all.stream()
                        .filter(payment -> known.containsKey(payment.entitlementId()))
                        .toList(),
                new EntitlementDebts(
                        debts.raisedFor(known.keySet()), settings.debts().appealDays(), bookings),
                paying,
                locked,
                Map.of(agencyId, Set.of(why)),
                bookings);
        recalled.forEach(followed::recalled);
        payments.persist(followed.newPayments());
        records.keep(followed.debts());
        bookkeeping.write(bookings);
        var inFiles = (int) underWay.stream()
                .filter(payment -> payment.status() == PaymentStatus.DISBURSED)
                .count();
        LOG.infof(
                "event=payments.frozen agency=%s reason=%s held=%d recalled=%d inFiles=%d",
                agencyId, why, held, recalled.size(), inFiles);
        return new Frozen(held, recalled.size(), inFiles);
    }

    /** Lifts what {@link #freeze} did; payments need a new approval. How many go on, or wait for something else alone. */
    int thaw(UUID agencyId, HeldFor why) {
        var ids = ids(payments.underWay(agencyId), payment -> payment.status() == PaymentStatus.HELD);
        var locked = funds.locked(payments.fundsOf(ids));
        var bookings = bookkeeping.open();
        var thawed = payments.locked(ids).stream()
                .filter(payment -> payment.resume(why))
                .toList();
        thawed.forEach(payment -> {
            if (why == HeldFor.SCREENING) {
                payment.restartClock(StopReason.PAYEE_FOUND, bookings.on());
            }
            bookings.lifted(payment, payment.fundId() == null ? null : locked.get(payment.fundId()));
            audit.record("payment-released", "payment/" + payment.id(), Map.of("from", why.name()));
        });
        bookkeeping.write(bookings);
        LOG.infof("event=payments.thawed agency=%s reason=%s payments=%d", agencyId, why, thawed.size());
        return thawed.size();
    }

    private int hold(List<Payment> all, HeldFor why, Bookings bookings) {
        var held = 0;
        for (var payment : all) {
            if (payment.suspend(why)) {
                stopClock(payment, why, bookings);
                bookings.held(payment);
                audit.record("payment-held", "payment/" + payment.id(), Map.of("reason", why.name()));
                held++;
            }
        }
        return held;
    }

    private List<Payment> recall(List<Payment> all, HeldFor why, Map<UUID, Fund> locked, Bookings bookings) {
        var recalled = new ArrayList<Payment>();
        for (var payment : all) {
            if (payment.status() == PaymentStatus.CERTIFIED) {
                var fund = Objects.requireNonNull(locked.get(payment.fundId()), "a certified payment without its fund");
                var schedule = String.valueOf(payment.scheduleId());
                bookings.scheduled(payment, payment.amount(), fund, fund.post(payment.recall(why)));
                stopClock(payment, why, bookings);
                bookings.held(payment);
                audit.record(
                        "payment-recalled",
                        "payment/" + payment.id(),
                        Map.of("reason", why.name(), "schedule", schedule));
                recalled.add(payment);
            }
        }
        return recalled;
    }

    /** What is believed improper is due later by the days of that belief; a change of account leaves the due day. */
    private static void stopClock(Payment payment, HeldFor why, Bookings bookings) {
        if (why == HeldFor.SCREENING) {
            bookings.stopClock(payment, StopReason.PAYEE_FOUND);
        }
    }

    private static Set<UUID> ids(List<UnderWay> underWay, Predicate<UnderWay> which) {
        return underWay.stream().filter(which).map(UnderWay::id).collect(Collectors.toCollection(HashSet::new));
    }
}
