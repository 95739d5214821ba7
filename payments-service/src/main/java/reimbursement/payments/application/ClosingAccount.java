package reimbursement.payments.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import reimbursement.kit.audit.AuditTrail;
import reimbursement.kit.caller.Caller;
import reimbursement.kit.event.Outbox;
import reimbursement.payments.domain.Outcome;
import reimbursement.payments.domain.payees.BankAccount;
import reimbursement.payments.domain.payments.HeldFor;
import reimbursement.payments.messaging.PaymentFacts;
import reimbursement.payments.persistence.BankAccounts;

/**
 * The account in force exists no more: nothing goes to it from now on, and payments wait for a change of account. What
 * stands in a file that left comes back by itself.
 */
@ApplicationScoped
public class ClosingAccount {
    private final Outbox outbox;
    private final BankAccounts accounts;
    private final FreezingPayments freezing;
    private final Calendar calendar;
    private final AuditTrail audit;
    private final Caller caller;

    ClosingAccount(
            Outbox outbox,
            BankAccounts accounts,
            FreezingPayments freezing,
            Calendar calendar,
            AuditTrail audit,
            Caller caller) {
        this.outbox = outbox;
        this.accounts = accounts;
        this.freezing = freezing;
        this.calendar = calendar;
        this.audit = audit;
        this.caller = caller;
    }

    /** Empty when the agency has no such account. */
    @Transactional
    public Optional<Outcome<BankAccount>> close(UUID agencyId, UUID accountId, String reason) {
        outbox.lock(PaymentFacts.TOPIC, agencyId.toString());
        return accounts.ofAgency(agencyId, accountId).map(account -> {
            var outcome = account.close(caller.subject(), reason, calendar.now());
            if (outcome instanceof Outcome.Done<BankAccount>) {
                var frozen = freezing.freeze(agencyId, HeldFor.ACCOUNT_CHANGE);
                audit.record(
                        "account-closed",
                        "bank-account/" + accountId,
                        Map.of(
                                "agency",
                                agencyId.toString(),
                                "number",
                                account.maskedNumber(),
                                "reason",
                                reason,
                                "held",
                                "" + frozen.held(),
                                "recalled",
                                "" + frozen.recalled(),
                                "inFiles",
                                "" + frozen.inFiles()));
            }
            return outcome;
        });
    }
}
