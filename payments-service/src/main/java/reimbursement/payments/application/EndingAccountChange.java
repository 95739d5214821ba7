package reimbursement.payments.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Objects;
import reimbursement.kit.audit.AuditTrail;
import reimbursement.kit.caller.Caller;
import reimbursement.payments.domain.payees.AccountChange;
import reimbursement.payments.domain.payees.BankAccount;
import reimbursement.payments.domain.payments.HeldFor;
import reimbursement.payments.persistence.BankAccounts;

/** What the end of a change of account brings about, under the agency's key. */
@ApplicationScoped
class EndingAccountChange {
    private final BankAccounts accounts;
    private final TellingContacts telling;
    private final FreezingPayments freezing;
    private final Calendar calendar;
    private final AuditTrail audit;
    private final Caller caller;

    EndingAccountChange(
            BankAccounts accounts,
            TellingContacts telling,
            FreezingPayments freezing,
            Calendar calendar,
            AuditTrail audit,
            Caller caller) {
        this.accounts = accounts;
        this.telling = telling;
        this.freezing = freezing;
        this.calendar = calendar;
        this.audit = audit;
        this.caller = caller;
    }

    /** Lets the new account take the place of the old one, once the change is confirmed and its hold is over. */
    boolean completeIfDue(AccountChange change) {
        var now = calendar.now();
        if (!change.isDue(now)) {
            return false;
        }
        var former = accounts.confirmedOf(change.agencyId()).orElse(null);
        var to = accountOf(change);
        if (former != null) {
            former.giveWay(change.requestedBy(), now);
            // An agency has one account in force, at every statement.
            accounts.flush();
        }
        change.complete(to, now);
        telling.completed(change, to);
        audit.record(
                "account-change-completed",
                "account-change/" + change.id(),
                Map.of(
                        "agency", change.agencyId().toString(),
                        "from", former == null ? "none" : former.maskedNumber(),
                        "to", to.maskedNumber()));
        freezing.thaw(change.agencyId(), HeldFor.ACCOUNT_CHANGE);
        return true;
    }

    /** The change came to nothing; payments go on to the account before it, if that is still in force. */
    void givenUp(AccountChange change) {
        var to = accountOf(change);
        to.discard(caller.subject(), "the change was given up", calendar.now());
        telling.givenUp(change, to);
        audit.record(
                "account-change-given-up",
                "account-change/" + change.id(),
                Map.of(
                        "agency", change.agencyId().toString(),
                        "status", change.status().name(),
                        "reason", String.valueOf(change.reason())));
        if (accounts.confirmedOf(change.agencyId()).isPresent()) {
            freezing.thaw(change.agencyId(), HeldFor.ACCOUNT_CHANGE);
        }
    }

    private BankAccount accountOf(AccountChange change) {
        return Objects.requireNonNull(accounts.findById(change.newAccountId()));
    }
}
