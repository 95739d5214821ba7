package reimbursement.payments.application;

import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import reimbursement.payments.domain.BankingDays;
import reimbursement.payments.domain.Money;
import reimbursement.payments.domain.Outcome;
import reimbursement.payments.domain.Rule;
import reimbursement.payments.domain.funds.Fund;
import reimbursement.payments.domain.interest.LateInterest;
import reimbursement.payments.domain.ledger.Journal;
import reimbursement.payments.domain.payments.Payment;
import reimbursement.payments.files.PamSpr;

/**
 * Owes interest on payments that leave late, where a rate is set. Whoever certifies a payment certifies what it is late
 * by: the interest is in the same file, and in accounts of its own (31 USC 3902(c)(2)).
 */
@ApplicationScoped
class AccruingInterest {
    private static final Logger LOG = Logger.getLogger(AccruingInterest.class);
    private static final Outcome<Journal> NO_ROOM =
            Outcome.refused(Rule.INSUFFICIENT_FUNDS, "With interest the payment finds no room in a file.");

    private final InterestInForce inForce;

    AccruingInterest(InterestInForce inForce) {
        this.inForce = inForce;
    }

    /**
     * For a payment that was certified now, as far as something of it is left to send; its file asks for the next banking
     * day. Where the fund cannot bear the interest the attempt is kept, and nothing is owed.
     */
    void accrue(Bookings bookings, Payment payment, Fund fund) {
        if (payment.net().isPositive()) {
            inForce.now().ifPresent(late -> accrue(late, bookings, payment, fund));
        }
    }

    private static void accrue(LateInterest late, Bookings bookings, Payment payment, Fund fund) {
        var paidOn = BankingDays.onOrAfter(bookings.on());
        var owed = late.owed(payment.net(), payment.dueOn(), paidOn);
        if (owed.isZero()) {
            return;
        }
        switch (borne(owed, payment, fund)) {
            case Outcome.Done<Journal>(var journal) -> {
                payment.owe(owed);
                bookings.interest(payment, fund, late.rate(), paidOn, journal);
            }
            case Outcome.Refused<Journal> refused -> {
                bookings.refused(payment, owed, fund);
                LOG.warnf("event=interest.refused payment=%s amount=%s", payment.id(), owed);
            }
        }
    }

    private static Outcome<Journal> borne(Money owed, Payment payment, Fund fund) {
        return payment.net().plus(owed).exceeds(PamSpr.MOST) ? NO_ROOM : fund.accrueInterest(owed);
    }
}
