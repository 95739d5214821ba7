package reimbursement.payments.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import reimbursement.kit.caller.Caller;
import reimbursement.kit.event.Outbox;
import reimbursement.payments.domain.Outcome;
import reimbursement.payments.domain.payees.AccountChange;
import reimbursement.payments.messaging.PaymentFacts;
import reimbursement.payments.persistence.AccountChanges;

/** Ends a change of account that is not to be: withdrawn by those who asked for it, or rejected by treasury. */
@ApplicationScoped
public class GivingUpAccountChange {
    private final Outbox outbox;
    private final AccountChanges changes;
    private final EndingAccountChange ending;
    private final Calendar calendar;
    private final Caller caller;

    GivingUpAccountChange(
            Outbox outbox, AccountChanges changes, EndingAccountChange ending, Calendar calendar, Caller caller) {
        this.outbox = outbox;
        this.changes = changes;
        this.ending = ending;
        this.calendar = calendar;
        this.caller = caller;
    }

    /** Empty when the agency has no such change. */
    @Transactional
    public Optional<Outcome<AccountChange>> withdraw(UUID agencyId, UUID changeId, String reason) {
        return giveUp(agencyId, changeId, change -> change.withdraw(caller.subject(), reason, calendar.now()));
    }

    /** Empty when the agency has no such change. */
    @Transactional
    public Optional<Outcome<AccountChange>> reject(UUID agencyId, UUID changeId, String reason) {
        return giveUp(agencyId, changeId, change -> change.reject(caller.subject(), reason, calendar.now()));
    }

    private Optional<Outcome<AccountChange>> giveUp(
            UUID agencyId, UUID changeId, Function<AccountChange, Outcome<AccountChange>> decision) {
        outbox.lock(PaymentFacts.TOPIC, agencyId.toString());
        return changes.ofAgency(agencyId, changeId).map(change -> {
            var outcome = decision.apply(change);
            if (outcome instanceof Outcome.Done<AccountChange>) {
                ending.givenUp(change);
            }
            return outcome;
        });
    }
}
