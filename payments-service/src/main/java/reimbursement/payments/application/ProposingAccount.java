package reimbursement.payments.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import reimbursement.kit.Ids;
import reimbursement.kit.audit.AuditTrail;
import reimbursement.kit.caller.Caller;
import reimbursement.kit.event.Outbox;
import reimbursement.payments.domain.Outcome;
import reimbursement.payments.domain.Rule;
import reimbursement.payments.domain.payees.AccountChange;
import reimbursement.payments.domain.payees.AccountDetails;
import reimbursement.payments.domain.payees.AccountStatus;
import reimbursement.payments.domain.payees.BankAccount;
import reimbursement.payments.messaging.PaymentFacts;
import reimbursement.payments.persistence.AccountChanges;
import reimbursement.payments.persistence.BankAccounts;

/**
 * Takes down an account that an agency wants to be paid to. Where the agency was paid to one before, this asks for a
 * change of account.
 */
@ApplicationScoped
public class ProposingAccount {
    /** More proposals than this are no wish to be paid. */
    private static final int MOST_PROPOSED = 20;

    private final Outbox outbox;
    private final BankAccounts accounts;
    private final AccountChanges changes;
    private final AccountNumbers numbers;
    private final RequestingAccountChange requesting;
    private final PayeePolicy policy;
    private final Calendar calendar;
    private final AuditTrail audit;
    private final Caller caller;

    ProposingAccount(
            Outbox outbox,
            BankAccounts accounts,
            AccountChanges changes,
            AccountNumbers numbers,
            RequestingAccountChange requesting,
            PayeePolicy policy,
            Calendar calendar,
            AuditTrail audit,
            Caller caller) {
        this.outbox = outbox;
        this.accounts = accounts;
        this.changes = changes;
        this.numbers = numbers;
        this.requesting = requesting;
        this.policy = policy;
        this.calendar = calendar;
        this.audit = audit;
        this.caller = caller;
    }

    /** @param change the change that it is proposed for, if any */
    public record Proposed(BankAccount account, Optional<AccountChange> change, boolean isNew) {}

    /**
     * The same account again is the one that is known.
     *
     * @param prenote whether a prenote is asked for before the first payment
     */
    @Transactional
    public Outcome<Proposed> propose(UUID agencyId, AccountDetails details, boolean prenote) {
        outbox.lock(PaymentFacts.TOPIC, agencyId.toString());
        var open = accounts.openOf(agencyId);
        var pending = changes.pendingOf(agencyId);
        var known = open.stream()
                .filter(account -> numbers.open(account).equals(details))
                .findFirst();
        var isChange = accounts.hadOne(agencyId);
        if (known.isPresent() && (!isChange || standing(known.get(), pending))) {
            return Outcome.done(new Proposed(known.get(), pending.filter(change -> isFor(change, known.get())), false));
        }
        return refusal(agencyId, open, pending, isChange).orElseGet(() -> {
            var account = known.orElseGet(() -> write(agencyId, details, prenote));
            var change = isChange ? Optional.of(requesting.request(account)) : Optional.<AccountChange>empty();
            return Outcome.done(new Proposed(account, change, true));
        });
    }

    private Optional<Outcome<Proposed>> refusal(
            UUID agencyId, List<BankAccount> open, Optional<AccountChange> pending, boolean isChange) {
        if (pending.isPresent()) {
            return refused(Rule.ACCOUNT_CHANGE_PENDING, "A change of this agency's account is under way already.");
        }
        if (open.size() >= MOST_PROPOSED) {
            return refused(
                    Rule.TOO_MANY_PROPOSALS, "There are " + open.size() + " accounts of this agency to decide on.");
        }
        return isChange && !requesting.canTell(agencyId)
                ? refused(
                        Rule.CONTACT_NOT_ON_FILE,
                        "No contact of this agency is on file who could be told of the change and confirm it.")
                : Optional.empty();
    }

    private static Optional<Outcome<Proposed>> refused(Rule rule, String detail) {
        return Optional.of(Outcome.refused(rule, detail));
    }

    private BankAccount write(UUID agencyId, AccountDetails details, boolean prenote) {
        var id = Ids.next();
        var account = BankAccount.propose(
                id,
                agencyId,
                details,
                numbers.seal(id, details.accountNumber()),
                policy.needsPrenote(prenote),
                caller.subject(),
                calendar.now());
        accounts.persistAndFlush(account);
        audit.record(
                "account-proposed",
                "bank-account/" + id,
                Map.of("agency", agencyId.toString(), "number", account.maskedNumber()));
        return account;
    }

    private static boolean standing(BankAccount account, Optional<AccountChange> pending) {
        return account.status() == AccountStatus.CONFIRMED
                || pending.filter(change -> isFor(change, account)).isPresent();
    }

    private static boolean isFor(AccountChange change, BankAccount account) {
        return change.newAccountId().equals(account.id());
    }
}
