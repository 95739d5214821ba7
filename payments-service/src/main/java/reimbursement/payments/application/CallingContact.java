package reimbursement.payments.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
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
import reimbursement.payments.domain.payees.CallResult;
import reimbursement.payments.domain.payees.ConfirmationCall;
import reimbursement.payments.messaging.PaymentFacts;
import reimbursement.payments.persistence.AccountChanges;
import reimbursement.payments.persistence.ConfirmationCalls;
import reimbursement.payments.persistence.PayeeContacts;

/**
 * Takes down a call to a contact on file about a change of account. Confirmed, the change takes effect when its hold is
 * over, at once where it is over already; denied, it ends.
 */
@ApplicationScoped
public class CallingContact {
    private final Outbox outbox;
    private final AccountChanges changes;
    private final PayeeContacts contacts;
    private final ConfirmationCalls calls;
    private final EndingAccountChange ending;
    private final PayeePolicy policy;
    private final Calendar calendar;
    private final AuditTrail audit;
    private final Caller caller;

    CallingContact(
            Outbox outbox,
            AccountChanges changes,
            PayeeContacts contacts,
            ConfirmationCalls calls,
            EndingAccountChange ending,
            PayeePolicy policy,
            Calendar calendar,
            AuditTrail audit,
            Caller caller) {
        this.outbox = outbox;
        this.changes = changes;
        this.contacts = contacts;
        this.calls = calls;
        this.ending = ending;
        this.policy = policy;
        this.calendar = calendar;
        this.audit = audit;
        this.caller = caller;
    }

    /**
     * @param contactId whose number on file was called
     * @param spokeWith who answered
     */
    public record Call(UUID contactId, String spokeWith, Instant calledAt, CallResult result) {}

    /** Empty when the agency has no such change. */
    @Transactional
    public Optional<Outcome<AccountChange>> take(UUID agencyId, UUID changeId, Call call) {
        outbox.lock(PaymentFacts.TOPIC, agencyId.toString());
        return changes.ofAgency(agencyId, changeId)
                .map(change -> refusal(change, call).orElseGet(() -> hear(change, call)));
    }

    private Optional<Outcome<AccountChange>> refusal(AccountChange change, Call call) {
        if (caller.agencyId().isPresent()) {
            return Optional.of(Outcome.refused(
                    Rule.SEPARATION_OF_DUTIES, "An agency does not confirm a change of its own account."));
        }
        var contact = contacts.ofAgency(change.agencyId(), call.contactId());
        var settledBefore = policy.contactsSettledBefore(change.requestedAt());
        if (contact.filter(found -> found.mayConfirm(change.requestedAt(), settledBefore))
                .isEmpty()) {
            return Optional.of(Outcome.refused(
                    Rule.CONTACT_NOT_ON_FILE,
                    "A change of account is confirmed with a contact of this agency who was on file long enough before"
                            + " it was asked for."));
        }
        return call.calledAt().isBefore(change.requestedAt()) || call.calledAt().isAfter(calendar.now())
                ? Optional.of(Outcome.refused(
                        Rule.CALL_AT_ANOTHER_TIME,
                        "The call was made between the request of the change and now: " + change.requestedAt()
                                + " or later."))
                : Optional.empty();
    }

    private Outcome<AccountChange> hear(AccountChange change, Call call) {
        var now = calendar.now();
        var outcome = change.hear(call.result(), caller.subject(), now);
        if (outcome instanceof Outcome.Done<AccountChange>) {
            var taken = new ConfirmationCall(
                    Ids.next(),
                    change.id(),
                    call.contactId(),
                    call.spokeWith(),
                    call.calledAt(),
                    call.result(),
                    caller.subject(),
                    now);
            calls.persist(taken);
            audit.record(
                    "account-change-call",
                    "account-change/" + change.id(),
                    Map.of(
                            "agency", change.agencyId().toString(),
                            "call", taken.id().toString(),
                            "contact", call.contactId().toString(),
                            "calledAt", call.calledAt().toString(),
                            "result", call.result().name()));
            switch (change.status()) {
                case REJECTED -> ending.givenUp(change);
                case CONFIRMED -> ending.completeIfDue(change);
                default -> {}
            }
        }
        return outcome;
    }
}
