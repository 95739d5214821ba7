package reimbursement.payments.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import reimbursement.kit.Ids;
import reimbursement.kit.audit.AuditTrail;
import reimbursement.kit.caller.Caller;
import reimbursement.payments.domain.payees.AccountChange;
import reimbursement.payments.domain.payees.BankAccount;
import reimbursement.payments.domain.payments.HeldFor;
import reimbursement.payments.persistence.AccountChanges;
import reimbursement.payments.persistence.PayeeContacts;

/** Opens a change of account: the contacts on file are told, and what is under way to the agency stops. */
@ApplicationScoped
class RequestingAccountChange {
    private final AccountChanges changes;
    private final PayeeContacts contacts;
    private final TellingContacts telling;
    private final FreezingPayments freezing;
    private final PayeePolicy policy;
    private final Calendar calendar;
    private final AuditTrail audit;
    private final Caller caller;

    RequestingAccountChange(
            AccountChanges changes,
            PayeeContacts contacts,
            TellingContacts telling,
            FreezingPayments freezing,
            PayeePolicy policy,
            Calendar calendar,
            AuditTrail audit,
            Caller caller) {
        this.changes = changes;
        this.contacts = contacts;
        this.telling = telling;
        this.freezing = freezing;
        this.policy = policy;
        this.calendar = calendar;
        this.audit = audit;
        this.caller = caller;
    }

    /** Whether there is anybody to be told; without a contact on file no change can be opened. */
    boolean canTell(UUID agencyId) {
        return contacts.ofRecord(agencyId).isPresent();
    }

    /** Under the agency's key, with no change pending and the account written. */
    AccountChange request(BankAccount to) {
        var now = calendar.now();
        var change = AccountChange.request(
                Ids.next(), to, caller.subject(), caller.agencyId().isPresent(), now, policy.changeHeldUntil(now));
        changes.persistAndFlush(change);
        telling.requested(change, to);
        var frozen = freezing.freeze(to.agencyId(), HeldFor.ACCOUNT_CHANGE);
        audit.record(
                "account-change-requested",
                "account-change/" + change.id(),
                Map.of(
                        "agency", to.agencyId().toString(),
                        "account", to.id().toString(),
                        "number", to.maskedNumber(),
                        "holdUntil", change.holdUntil().toString(),
                        "held", "" + frozen.held(),
                        "recalled", "" + frozen.recalled(),
                        "inFiles", "" + frozen.inFiles()));
        return change;
    }
}
