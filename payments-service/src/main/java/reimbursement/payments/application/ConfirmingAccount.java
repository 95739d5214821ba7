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
import reimbursement.payments.domain.Rule;
import reimbursement.payments.domain.payees.AccountStatus;
import reimbursement.payments.domain.payees.BankAccount;
import reimbursement.payments.messaging.PaymentFacts;
import reimbursement.payments.persistence.BankAccounts;

/**
 * A second person makes a proposed account the first one that an agency is paid to. What else was proposed is given up:
 * from now on another account is a change.
 */
@ApplicationScoped
public class ConfirmingAccount {
    private final Outbox outbox;
    private final BankAccounts accounts;
    private final PayeePolicy policy;
    private final Calendar calendar;
    private final AuditTrail audit;
    private final Caller caller;

    ConfirmingAccount(
            Outbox outbox,
            BankAccounts accounts,
            PayeePolicy policy,
            Calendar calendar,
            AuditTrail audit,
            Caller caller) {
        this.outbox = outbox;
        this.accounts = accounts;
        this.policy = policy;
        this.calendar = calendar;
        this.audit = audit;
        this.caller = caller;
    }

    /** Empty when the agency has no such account. */
    @Transactional
    public Optional<Outcome<BankAccount>> confirm(UUID agencyId, UUID accountId, String method) {
        outbox.lock(PaymentFacts.TOPIC, agencyId.toString());
        return accounts.ofAgency(agencyId, accountId).map(account -> {
            if (caller.agencyId().isPresent()) {
                return Outcome.refused(
                        Rule.SEPARATION_OF_DUTIES, "An agency does not confirm what it is paid to itself.");
            }
            var now = calendar.now();
            var outcome = account.confirm(
                    caller.subject(), method, accounts.hadOne(agencyId), now, policy.firstAccountUsableFrom(now));
            if (outcome instanceof Outcome.Done<BankAccount>) {
                record(account, method);
                discardOthers(account);
            }
            return outcome;
        });
    }

    private void record(BankAccount account, String method) {
        audit.record(
                "account-confirmed",
                "bank-account/" + account.id(),
                Map.of(
                        "agency", account.agencyId().toString(),
                        "number", account.maskedNumber(),
                        "method", method,
                        "usableFrom", String.valueOf(account.usableFrom())));
    }

    private void discardOthers(BankAccount confirmed) {
        for (var other : accounts.openOf(confirmed.agencyId())) {
            if (other.status() == AccountStatus.PROPOSED) {
                other.discard(caller.subject(), "another account was confirmed", calendar.now());
                audit.record(
                        "account-discarded",
                        "bank-account/" + other.id(),
                        Map.of("agency", other.agencyId().toString(), "number", other.maskedNumber()));
            }
        }
    }
}
