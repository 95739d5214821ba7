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
import reimbursement.payments.domain.Money;
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

    /** A longer queue is worked off in portions. */
    private static final int AT_ONCE = 500;

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
     * Releases what the fund's money suffices for by now: what came to wait in the moment in which money arrived, and
     * what money that became free can pay.
     */
    @Transactional
    public void releaseLateComers(UUID fundId) {
        var fund = funds.findById(fundId);
        if (fund == null
                || !payments.waitsForAtMost(fund.fiscalYear(), fund.balances().available())) {
            return;
        }
        var available = fund.balances().available();
        funds.getEntityManager().detach(fund);
        lock(fundId, Set.of(), available).ifPresent(waiting -> {
            var bookings = bookkeeping.open();
            var released = waiting.proceed(bookings);
            bookkeeping.write(bookings);
            LOG.infof("event=payments.released fund=%s released=%d", fund.code(), released);
        });
    }

    /**
     * Locks the fund, the key under which it speaks, and what waits for it and would be paid by what it has and is about
     * to get.
     */
    Optional<WaitingPayments> lockForAllotment(UUID fundId, Money amount) {
        var available = funds.availableOf(fundId).map(amount::plus).orElse(amount);
        return lock(fundId, Set.of(fundId.toString()), available);
    }

    /** In the order of all transactions: keys, fund, payments. */
    private Optional<WaitingPayments> lock(UUID fundId, Set<String> keys, Money available) {
        return funds.fiscalYearOf(fundId).flatMap(fiscalYear -> {
            var waiting = paysFor(fundId, fiscalYear)
                    ? payments.waitingForFunds(fiscalYear, available, AT_ONCE)
                    : List.<Reference>of();
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
