package reimbursement.payments.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;
import reimbursement.kit.Ids;
import reimbursement.kit.event.Outbox;
import reimbursement.payments.domain.debts.DebtNotice;
import reimbursement.payments.domain.debts.DebtStatus;
import reimbursement.payments.domain.payments.Payment;
import reimbursement.payments.messaging.PaymentFacts;
import reimbursement.payments.persistence.DebtHistory;
import reimbursement.payments.persistence.Debts;
import reimbursement.payments.persistence.Debts.Reference;
import reimbursement.payments.persistence.Funds;
import reimbursement.payments.persistence.Payments;

/** What a debt's next day brings: one debt a transaction, decided anew under the lock of its agency. */
@ApplicationScoped
class FollowingUpDebt {
    private static final Logger LOG = Logger.getLogger(FollowingUpDebt.class);

    private final Outbox outbox;
    private final Debts debts;
    private final Payments payments;
    private final Funds funds;
    private final DebtRecords records;
    private final DebtHistory history;
    private final Bookkeeping bookkeeping;
    private final PaymentSettings settings;

    FollowingUpDebt(
            Outbox outbox,
            Debts debts,
            Payments payments,
            Funds funds,
            DebtRecords records,
            DebtHistory history,
            Bookkeeping bookkeeping,
            PaymentSettings settings) {
        this.outbox = outbox;
        this.debts = debts;
        this.payments = payments;
        this.funds = funds;
        this.records = records;
        this.history = history;
        this.bookkeeping = bookkeeping;
        this.settings = settings;
    }

    /** Tells the agency of a debt that an earlier version only recorded; false where somebody has. */
    @Transactional
    boolean notice(Reference reference) {
        outbox.lock(PaymentFacts.TOPIC, reference.agencyId().toString());
        var debt = debts.findById(reference.id());
        if (debt.status() != DebtStatus.RAISED) {
            return false;
        }
        var overpaid = payments.list("entitlementId = ?1 and fundId is not null", reference.entitlementId()).stream()
                .max(Comparator.comparing((Payment payment) -> payment.paid().isPositive())
                        .thenComparing(Payment::id))
                .flatMap(payment -> funds.lock(fundOf(payment)));
        if (overpaid.isEmpty()) {
            LOG.warnf("event=debt.without-fund debt=%s entitlement=%s", debt.id(), debt.entitlementId());
            return false;
        }
        var bookings = bookkeeping.open();
        var changed = new EntitlementDebts(List.of(debt), settings.debts().appealDays(), bookings);
        changed.notice(debt, overpaid.get());
        records.keep(changed);
        bookkeeping.write(bookings);
        return true;
    }

    /** Hands over a debt that has been delinquent for long enough; false where it has not, or somebody has done it. */
    @Transactional
    boolean refer(Reference reference) {
        outbox.lock(PaymentFacts.TOPIC, reference.agencyId().toString());
        var debt = debts.findById(reference.id());
        var bookings = bookkeeping.open();
        if (!debt.refer(bookings.on(), settings.debts().referralDays())) {
            return false;
        }
        bookings.referred(debt);
        history.add(List.of(new DebtNotice(Ids.next(), debt, DebtNotice.Kind.REFERRAL, bookings.on())));
        bookkeeping.write(bookings);
        records.record(debt, "debt-referred", Map.of("dueOn", String.valueOf(debt.dueOn())));
        LOG.infof(
                "event=debt.referred debt=%s entitlement=%s amount=%s",
                debt.id(), debt.entitlementId(), debt.outstanding());
        return true;
    }

    private static UUID fundOf(Payment payment) {
        if (payment.fundId() == null) {
            throw new IllegalStateException("a payment that was paid has a fund");
        }
        return payment.fundId();
    }
}
