package reimbursement.payments.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import reimbursement.kit.Ids;
import reimbursement.kit.audit.AuditTrail;
import reimbursement.kit.caller.Caller;
import reimbursement.payments.domain.Money;
import reimbursement.payments.domain.Outcome;
import reimbursement.payments.domain.Rule;
import reimbursement.payments.domain.funds.Allotment;
import reimbursement.payments.domain.funds.Authority;
import reimbursement.payments.domain.funds.Fund;
import reimbursement.payments.domain.ledger.Journal;
import reimbursement.payments.domain.ledger.Step;
import reimbursement.payments.persistence.Allotments;

/** Gives a fund more authority; payments that wait for it proceed in the same transaction, the oldest first. */
@ApplicationScoped
public class AllottingFunds {
    private final ReleasingFundedPayments releasing;
    private final Allotments allotments;
    private final AuthorityRefusals refusals;
    private final Bookkeeping bookkeeping;
    private final AuditTrail audit;
    private final Caller caller;

    AllottingFunds(
            ReleasingFundedPayments releasing,
            Allotments allotments,
            AuthorityRefusals refusals,
            Bookkeeping bookkeeping,
            AuditTrail audit,
            Caller caller) {
        this.releasing = releasing;
        this.allotments = allotments;
        this.refusals = refusals;
        this.bookkeeping = bookkeeping;
        this.audit = audit;
        this.caller = caller;
    }

    /** The allotment under this reference; it may have been made before. */
    public record Allotted(Allotment allotment, Fund fund, boolean isNew, int released) {}

    /** Empty when there is no such fund. The amount is positive. */
    @Transactional
    public Optional<Outcome<Allotted>> allot(UUID fundId, Money amount, String reference) {
        return releasing.lockForAllotment(fundId, amount).map(waiting -> {
            var known = allotments.under(fundId, reference);
            return known.isPresent() ? repeated(known.get(), waiting.fund(), amount) : make(waiting, amount, reference);
        });
    }

    private Outcome<Allotted> make(WaitingPayments waiting, Money amount, String reference) {
        var fund = waiting.fund();
        var bookings = bookkeeping.open();
        var limit = fund.balances().apportioned();
        var outcome = fund.allot(amount);
        if (outcome instanceof Outcome.Refused<Journal>) {
            refusals.keep(
                    new Authority(
                            Ids.next(), fund.id(), Step.ALLOTMENT, reference, amount, caller.subject(), bookings.at()),
                    limit);
        }
        return outcome.map(journal -> book(waiting, amount, reference, journal, bookings));
    }

    private Allotted book(WaitingPayments waiting, Money amount, String reference, Journal journal, Bookings bookings) {
        var fund = waiting.fund();
        var allotment = new Allotment(Ids.next(), fund.id(), reference, amount, caller.subject(), bookings.at());
        allotments.persist(allotment);
        bookings.authority(fund, amount, reference, journal);
        var released = waiting.proceed(bookings);
        bookkeeping.write(bookings);
        audit.record(
                "fund-allotted",
                "fund/" + fund.id(),
                Map.of("amount", amount.toString(), "reference", reference, "released", "" + released));
        return new Allotted(allotment, fund, true, released);
    }

    private static Outcome<Allotted> repeated(Allotment known, Fund fund, Money amount) {
        return known.amount().equals(amount)
                ? Outcome.done(new Allotted(known, fund, false, 0))
                : Outcome.refused(
                        Rule.REFERENCE_ALREADY_USED,
                        "Another amount was allotted to this fund under the reference " + known.reference() + ".");
    }
}
