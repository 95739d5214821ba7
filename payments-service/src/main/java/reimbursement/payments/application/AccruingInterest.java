package reimbursement.payments.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jboss.logging.Logger;
import reimbursement.payments.domain.Outcome;
import reimbursement.payments.domain.funds.Fund;
import reimbursement.payments.domain.interest.InterestRate;
import reimbursement.payments.domain.interest.LateInterest;
import reimbursement.payments.domain.ledger.Journal;
import reimbursement.payments.domain.payments.Payment;

/** Owes interest on payments that leave late, where a rate is set. */
@ApplicationScoped
class AccruingInterest {
    private static final Logger LOG = Logger.getLogger(AccruingInterest.class);

    private final Optional<LateInterest> interest;

    AccruingInterest(PaymentSettings settings) {
        this.interest = settings.interest().rate().map(InterestRate::parse).map(LateInterest::new);
    }

    /** For a payment that is on its way now. Where the fund cannot bear it the attempt is kept, and nothing is owed. */
    void accrue(Bookings bookings, Payment payment, Fund fund) {
        interest.ifPresent(late -> {
            var owed = late.owed(payment.net(), payment.dueOn(), bookings.on());
            if (owed.isZero()) {
                return;
            }
            switch (fund.accrueInterest(owed)) {
                case Outcome.Done<Journal>(var journal) -> bookings.interest(payment, fund, owed, late.rate(), journal);
                case Outcome.Refused<Journal> refused -> {
                    bookings.refused(payment, owed, fund);
                    LOG.warnf("event=interest.refused payment=%s amount=%s", payment.id(), owed);
                }
            }
        });
    }
}
