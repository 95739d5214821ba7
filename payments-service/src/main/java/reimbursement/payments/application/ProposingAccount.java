package reimbursement.payments.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import reimbursement.kit.Ids;
import reimbursement.kit.audit.AuditTrail;
import reimbursement.kit.caller.Caller;
import reimbursement.kit.event.Outbox;
import reimbursement.payments.domain.payees.AccountDetails;
import reimbursement.payments.domain.payees.BankAccount;
import reimbursement.payments.messaging.PaymentFacts;
import reimbursement.payments.persistence.BankAccounts;

/** Takes down an account that an agency wants to be paid to. */
@ApplicationScoped
public class ProposingAccount {
    private final Outbox outbox;
    private final BankAccounts accounts;
    private final AccountNumbers numbers;
    private final Calendar calendar;
    private final AuditTrail audit;
    private final Caller caller;

    ProposingAccount(
            Outbox outbox,
            BankAccounts accounts,
            AccountNumbers numbers,
            Calendar calendar,
            AuditTrail audit,
            Caller caller) {
        this.outbox = outbox;
        this.accounts = accounts;
        this.numbers = numbers;
        this.calendar = calendar;
        this.audit = audit;
        this.caller = caller;
    }

    public record Proposed(BankAccount account, boolean isNew) {}

    /** The same account again is the one that is known. */
    @Transactional
    public Proposed propose(UUID agencyId, AccountDetails details) {
        outbox.lock(PaymentFacts.TOPIC, agencyId.toString());
        for (var known : accounts.ofAgency(agencyId)) {
            if (numbers.open(known).equals(details)) {
                return new Proposed(known, false);
            }
        }
        var id = Ids.next();
        var account = BankAccount.propose(
                id, agencyId, details, numbers.seal(id, details.accountNumber()), caller.subject(), calendar.now());
        accounts.persist(account);
        audit.record(
                "account-proposed",
                "bank-account/" + id,
                Map.of("agency", agencyId.toString(), "number", account.maskedNumber()));
        return new Proposed(account, true);
    }
}
