package reimbursement.payments.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import reimbursement.kit.audit.AuditTrail;
import reimbursement.kit.event.Outbox;
import reimbursement.payments.domain.Money;
import reimbursement.payments.domain.Outcome;
import reimbursement.payments.domain.funds.Fund;
import reimbursement.payments.domain.ledger.Journal;
import reimbursement.payments.messaging.FundFacts;
import reimbursement.payments.persistence.Funds;

/** Ends a fund of which nothing is under way; what was never obligated is cancelled. */
@ApplicationScoped
public class ClosingFund {
    private final Outbox outbox;
    private final Funds funds;
    private final Bookkeeping bookkeeping;
    private final Calendar calendar;
    private final AuditTrail audit;

    ClosingFund(Outbox outbox, Funds funds, Bookkeeping bookkeeping, Calendar calendar, AuditTrail audit) {
        this.outbox = outbox;
        this.funds = funds;
        this.bookkeeping = bookkeeping;
        this.calendar = calendar;
        this.audit = audit;
    }

    /** Empty when there is no such fund. */
    @Transactional
    public Optional<Outcome<Fund>> close(UUID fundId) {
        outbox.lock(FundFacts.TOPIC, fundId.toString());
        return funds.lock(fundId).map(fund -> {
            var before = fund.balances().canceled();
            var outcome = fund.close(calendar.today());
            if (outcome instanceof Outcome.Done<Optional<Journal>>(var left)) {
                record(fund, fund.balances().canceled().minus(before), left);
            }
            return outcome.map(left -> fund);
        });
    }

    private void record(Fund fund, Money canceled, Optional<Journal> left) {
        var bookings = bookkeeping.open();
        left.ifPresent(journal -> bookings.authority(fund, canceled, "CLOSING", journal));
        bookkeeping.write(bookings);
        audit.record("fund-closed", "fund/" + fund.id(), Map.of("canceled", canceled.toString()));
    }
}
