package reimbursement.payments.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import reimbursement.kit.Ids;
import reimbursement.kit.audit.AuditTrail;
import reimbursement.kit.caller.Caller;
import reimbursement.kit.event.Outbox;
import reimbursement.payments.domain.Money;
import reimbursement.payments.domain.Outcome;
import reimbursement.payments.domain.Rule;
import reimbursement.payments.domain.funds.Authority;
import reimbursement.payments.domain.funds.Fund;
import reimbursement.payments.domain.ledger.Journal;
import reimbursement.payments.domain.ledger.Step;
import reimbursement.payments.messaging.FundFacts;
import reimbursement.payments.persistence.Authorities;
import reimbursement.payments.persistence.Funds;

/** Records what the law appropriates to a fund, and what of it is apportioned. */
@ApplicationScoped
public class GivingAuthority {
    private final Outbox outbox;
    private final Funds funds;
    private final Authorities authorities;
    private final AuthorityRefusals refusals;
    private final Bookkeeping bookkeeping;
    private final AuditTrail audit;
    private final Caller caller;

    GivingAuthority(
            Outbox outbox,
            Funds funds,
            Authorities authorities,
            AuthorityRefusals refusals,
            Bookkeeping bookkeeping,
            AuditTrail audit,
            Caller caller) {
        this.outbox = outbox;
        this.funds = funds;
        this.authorities = authorities;
        this.refusals = refusals;
        this.bookkeeping = bookkeeping;
        this.audit = audit;
        this.caller = caller;
    }

    /** What was given under this reference; it may have been given before. */
    public record Given(Authority authority, Fund fund, boolean isNew) {}

    /** Empty when there is no such fund. The amount is positive. */
    @Transactional
    public Optional<Outcome<Given>> appropriate(UUID fundId, Money amount, String reference) {
        return give(fundId, Step.APPROPRIATION, amount, reference);
    }

    /** Empty when there is no such fund. The amount is positive; a refused attempt is kept. */
    @Transactional
    public Optional<Outcome<Given>> apportion(UUID fundId, Money amount, String reference) {
        return give(fundId, Step.APPORTIONMENT, amount, reference);
    }

    private Optional<Outcome<Given>> give(UUID fundId, Step step, Money amount, String reference) {
        outbox.lock(FundFacts.TOPIC, fundId.toString());
        return funds.lock(fundId)
                .map(fund -> authorities
                        .under(fundId, step, reference)
                        .map(known -> repeated(known, fund, amount))
                        .orElseGet(() -> giveNew(fund, step, amount, reference)));
    }

    private Outcome<Given> giveNew(Fund fund, Step step, Money amount, String reference) {
        var bookings = bookkeeping.open();
        var limit = fund.balances().unapportioned();
        var authority = new Authority(Ids.next(), fund.id(), step, reference, amount, caller.subject(), bookings.at());
        var outcome = step == Step.APPROPRIATION ? fund.appropriate(amount) : fund.apportion(amount);
        switch (outcome) {
            case Outcome.Refused<Journal> refused -> refusals.keep(authority, limit);
            case Outcome.Done<Journal>(var journal) -> {
                authorities.persist(authority);
                bookings.authority(fund, amount, reference, journal);
                bookkeeping.write(bookings);
                audit.record(
                        step == Step.APPROPRIATION ? "fund-appropriated" : "fund-apportioned",
                        "fund/" + fund.id(),
                        Map.of("amount", amount.toString(), "reference", reference));
            }
        }
        return outcome.map(journal -> new Given(authority, fund, true));
    }

    private static Outcome<Given> repeated(Authority known, Fund fund, Money amount) {
        return known.amount().equals(amount)
                ? Outcome.done(new Given(known, fund, false))
                : Outcome.refused(
                        Rule.REFERENCE_ALREADY_USED,
                        "Another amount stands in this fund under the reference " + known.reference() + ".");
    }
}
