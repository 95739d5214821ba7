package reimbursement.payments.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import reimbursement.kit.Ids;
import reimbursement.kit.audit.AuditTrail;
import reimbursement.kit.caller.Caller;
import reimbursement.kit.event.Outbox;
import reimbursement.payments.domain.Outcome;
import reimbursement.payments.domain.Rule;
import reimbursement.payments.domain.payees.BankAccount;
import reimbursement.payments.domain.payees.Prenote;
import reimbursement.payments.domain.payees.PrenoteState;
import reimbursement.payments.messaging.PaymentFacts;
import reimbursement.payments.persistence.BankAccounts;
import reimbursement.payments.persistence.Prenotes;

/** Takes down that a prenote was sent to an account, and that it came back. */
@ApplicationScoped
public class RecordingPrenote {
    private final Outbox outbox;
    private final BankAccounts accounts;
    private final Prenotes prenotes;
    private final Calendar calendar;
    private final AuditTrail audit;
    private final Caller caller;

    RecordingPrenote(
            Outbox outbox,
            BankAccounts accounts,
            Prenotes prenotes,
            Calendar calendar,
            AuditTrail audit,
            Caller caller) {
        this.outbox = outbox;
        this.accounts = accounts;
        this.prenotes = prenotes;
        this.calendar = calendar;
        this.audit = audit;
        this.caller = caller;
    }

    /** A prenote, and what has become of it by today. */
    public record Seen(Prenote prenote, PrenoteState state) {}

    /** Empty when the agency has no such account. */
    @Transactional
    public Optional<Outcome<Seen>> sent(UUID agencyId, UUID accountId, LocalDate on, String reference) {
        return with(agencyId, accountId, account -> {
            var last = prenotes.lastOf(accountId);
            if (last.filter(prenote -> prenote.state(calendar.today()) != PrenoteState.RETURNED)
                    .isPresent()) {
                return refused("A prenote to this account is under way or has passed.");
            }
            if (on.isAfter(calendar.today())) {
                return refused("A prenote that is sent tomorrow is taken down tomorrow.");
            }
            if (last.filter(prenote -> on.isBefore(prenote.sentOn())).isPresent()) {
                return refused("An earlier prenote was sent after that day.");
            }
            var prenote = new Prenote(Ids.next(), accountId, on, reference, caller.subject(), calendar.now());
            prenotes.persist(prenote);
            record("prenote-sent", account, Map.of("sentOn", on.toString(), "reference", reference));
            return Outcome.done(seen(prenote));
        });
    }

    /** Empty when the agency has no such account. */
    @Transactional
    public Optional<Outcome<Seen>> cameBack(UUID agencyId, UUID accountId, LocalDate on, String code) {
        return with(agencyId, accountId, account -> {
            var last = prenotes.lastOf(accountId);
            if (last.isEmpty()) {
                return refused("No prenote was sent to this account.");
            }
            if (on.isBefore(last.get().sentOn()) || on.isAfter(calendar.today())) {
                return refused("A prenote comes back between the day on which it was sent and today.");
            }
            var outcome = last.get().comeBack(on, code, caller.subject());
            if (outcome instanceof Outcome.Done<Prenote>) {
                record("prenote-returned", account, Map.of("returnedOn", on.toString(), "code", code));
            }
            return outcome.map(this::seen);
        });
    }

    private Optional<Outcome<Seen>> with(UUID agencyId, UUID accountId, Function<BankAccount, Outcome<Seen>> decision) {
        outbox.lock(PaymentFacts.TOPIC, agencyId.toString());
        return accounts.ofAgency(agencyId, accountId).map(account -> switch (account.status()) {
            case PROPOSED, CONFIRMED -> decision.apply(account);
            case REPLACED, DISCARDED, CLOSED -> refused("The account is not used any more.");
        });
    }

    private Seen seen(Prenote prenote) {
        return new Seen(prenote, prenote.state(calendar.today()));
    }

    private static Outcome<Seen> refused(String detail) {
        return Outcome.refused(Rule.PRENOTE_NOT_POSSIBLE, detail);
    }

    private void record(String action, BankAccount account, Map<String, String> detail) {
        audit.record(action, "bank-account/" + account.id(), detail);
    }
}
