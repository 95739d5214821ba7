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
import reimbursement.payments.domain.payees.AccountStatus;
import reimbursement.payments.domain.payees.BankAccount;
import reimbursement.payments.messaging.PaymentFacts;
import reimbursement.payments.persistence.BankAccounts;

/** A second person makes a proposed account the one that an agency is paid to. */
@ApplicationScoped
public class ConfirmingAccount {
    private final Outbox outbox;
    private final BankAccounts accounts;
    private final Calendar calendar;
    private final AuditTrail audit;
    private final Caller caller;

    ConfirmingAccount(Outbox outbox, BankAccounts accounts, Calendar calendar, AuditTrail audit, Caller caller) {
        this.outbox = outbox;
        this.accounts = accounts;
        this.calendar = calendar;
        this.audit = audit;
        this.caller = caller;
    }

    /** Empty when the agency has no such account. */
    @Transactional
    public Optional<Outcome<BankAccount>> confirm(UUID agencyId, UUID accountId, String method) {
        outbox.lock(PaymentFacts.TOPIC, agencyId.toString());
        var ofAgency = accounts.ofAgency(agencyId);
        var anotherIsConfirmed = ofAgency.stream()
                .anyMatch(account -> account.status() == AccountStatus.CONFIRMED
                        && !account.id().equals(accountId));
        return ofAgency.stream()
                .filter(account -> account.id().equals(accountId))
                .findFirst()
                .map(account -> record(account.confirm(caller.subject(), method, anotherIsConfirmed, calendar.now())));
    }

    private Outcome<BankAccount> record(Outcome<BankAccount> outcome) {
        if (outcome instanceof Outcome.Done<BankAccount>(var account)) {
            audit.record(
                    "account-confirmed",
                    "bank-account/" + account.id(),
                    Map.of(
                            "agency",
                            account.agencyId().toString(),
                            "number",
                            account.maskedNumber(),
                            "method",
                            String.valueOf(account.confirmationMethod())));
        }
        return outcome;
    }
}
