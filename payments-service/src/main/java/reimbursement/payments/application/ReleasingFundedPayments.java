package reimbursement.payments.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;
import reimbursement.kit.event.Outbox;
import reimbursement.payments.domain.funds.Fund;
import reimbursement.payments.domain.payments.Payment;
import reimbursement.payments.messaging.PaymentFacts;
import reimbursement.payments.persistence.Funds;
import reimbursement.payments.persistence.Payments;
import reimbursement.payments.persistence.Payments.Reference;

/** Lets payments proceed that waited for funds. */
@ApplicationScoped
public class ReleasingFundedPayments {
    private static final Logger LOG = Logger.getLogger(ReleasingFundedPayments.class);

    private final Outbox outbox;
    private final Funds funds;
    private final Payments payments;
    private final Bookkeeping bookkeeping;

    ReleasingFundedPayments(Outbox outbox, Funds funds, Payments payments, Bookkeeping bookkeeping) {
        this.outbox = outbox;
        this.funds = funds;
        this.payments = payments;
        this.bookkeeping = bookkeeping;
    }

    /**
     * Releases what came to wait in the moment in which money arrived: its key was not locked with the others, for keys
     * are locked before funds.
     */
    @Transactional
    public void releaseLateComers(UUID fundId) {
        var fund = funds.findById(fundId);
        if (fund == null
                || !payments.waitsForAtMost(fund.fiscalYear(), fund.balances().available())) {
            return;
        }
        funds.getEntityManager().detach(fund);
        lock(fundId, Set.of()).ifPresent(waiting -> {
            var bookings = bookkeeping.open();
            var released = waiting.proceed(bookings);
            bookkeeping.write(bookings);
            LOG.infof("event=payments.released fund=%s released=%d", fund.code(), released);
        });
    }

    /** As {@link #lock}, with the fund's own key, for what is said of the fund itself. */
    Optional<WaitingPayments> lockForAllotment(UUID fundId) {
        return lock(fundId, Set.of(fundId.toString()));
    }

    /** Locks the fund and what waits for it, in the order of all transactions: keys, fund, payments. */
    private Optional<WaitingPayments> lock(UUID fundId, Set<String> keys) {
        return funds.fiscalYearOf(fundId).flatMap(fiscalYear -> {
            var waiting = paysFor(fundId, fiscalYear) ? payments.waitingForFunds(fiscalYear) : List.<Reference>of();
            var all = new HashSet<>(keys);
            waiting.forEach(payment -> all.add(payment.agencyId().toString()));
            outbox.lock(PaymentFacts.TOPIC, all);
            return funds.lock(fundId).map(fund -> new WaitingPayments(fund, lockedOf(fund, waiting)));
        });
    }

    private List<Payment> lockedOf(Fund fund, List<Reference> waiting) {
        return payments.lockedWaitingForFunds(
                fund.fiscalYear(), waiting.stream().map(Reference::id).toList());
    }

    private boolean paysFor(UUID fundId, int fiscalYear) {
        return fundId.equals(funds.payingFor(Set.of(fiscalYear)).get(fiscalYear));
    }
}
