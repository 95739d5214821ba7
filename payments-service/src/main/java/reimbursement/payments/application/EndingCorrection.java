package reimbursement.payments.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import reimbursement.kit.Ids;
import reimbursement.kit.audit.AuditTrail;
import reimbursement.kit.caller.Caller;
import reimbursement.kit.event.Outbox;
import reimbursement.payments.domain.Outcome;
import reimbursement.payments.domain.Rule;
import reimbursement.payments.domain.payees.AccountCorrection;
import reimbursement.payments.domain.payees.AccountStatus;
import reimbursement.payments.domain.payees.BankAccount;
import reimbursement.payments.domain.payments.HeldFor;
import reimbursement.payments.messaging.PaymentFacts;
import reimbursement.payments.persistence.AccountCorrections;
import reimbursement.payments.persistence.BankAccounts;
import reimbursement.payments.persistence.PayeeHolds;

/** A second person applies a correction, or dismisses it; payments go on where nothing else stops them. */
@ApplicationScoped
public class EndingCorrection {
    private final Outbox outbox;
    private final AccountCorrections corrections;
    private final ReceivedCorrections received;
    private final BankAccounts accounts;
    private final AccountNumbers numbers;
    private final PayeeHolds holds;
    private final FreezingPayments freezing;
    private final Calendar calendar;
    private final AuditTrail audit;
    private final Caller caller;

    EndingCorrection(
            Outbox outbox,
            AccountCorrections corrections,
            ReceivedCorrections received,
            BankAccounts accounts,
            AccountNumbers numbers,
            PayeeHolds holds,
            FreezingPayments freezing,
            Calendar calendar,
            AuditTrail audit,
            Caller caller) {
        this.outbox = outbox;
        this.corrections = corrections;
        this.received = received;
        this.accounts = accounts;
        this.numbers = numbers;
        this.holds = holds;
        this.freezing = freezing;
        this.calendar = calendar;
        this.audit = audit;
        this.caller = caller;
    }

    /** Empty when there is no such correction. */
    @Transactional
    public Optional<Outcome<AccountCorrection>> apply(UUID id) {
        return locked(id).map(correction -> {
            var account = accounts.findByIdOptional(correction.accountId()).orElseThrow();
            if (account.status() != AccountStatus.CONFIRMED) {
                return Outcome.refused(
                        Rule.ACCOUNT_NOT_CONFIRMED, "The account is not in force any more; dismiss the correction.");
            }
            var newId = Ids.next();
            var outcome = correction.apply(caller.subject(), newId, calendar.now());
            if (outcome instanceof Outcome.Done<AccountCorrection>) {
                replace(account, correction, newId);
                goOn(correction, "correction-applied", Map.of("code", correction.code(), "account", newId.toString()));
            }
            return outcome;
        });
    }

    /** Empty when there is no such correction. */
    @Transactional
    public Optional<Outcome<AccountCorrection>> dismiss(UUID id, String reason) {
        return locked(id).map(correction -> {
            var outcome = correction.dismiss(caller.subject(), reason, calendar.now());
            if (outcome instanceof Outcome.Done<AccountCorrection>) {
                goOn(correction, "correction-dismissed", Map.of("code", correction.code(), "reason", reason));
            }
            return outcome;
        });
    }

    private Optional<AccountCorrection> locked(UUID id) {
        return corrections.agencyOf(id).flatMap(agencyId -> {
            outbox.lock(PaymentFacts.TOPIC, agencyId.toString());
            return corrections.findByIdOptional(id);
        });
    }

    private void replace(BankAccount account, AccountCorrection correction, UUID newId) {
        var now = calendar.now();
        var details = received.corrected(correction, account);
        var corrected = BankAccount.propose(
                newId,
                account.agencyId(),
                details,
                numbers.seal(newId, details.accountNumber()),
                false,
                correction.receivedBy(),
                now);
        account.giveWay(caller.subject(), now);
        // An agency has one account in force, at every statement.
        accounts.flush();
        corrected.correct(caller.subject(), now);
        accounts.persist(corrected);
    }

    private void goOn(AccountCorrection correction, String action, Map<String, String> detail) {
        var agencyId = correction.agencyId();
        audit.record(action, "correction/" + correction.id(), detail);
        corrections.flush();
        if (!holds.of(List.of(agencyId)).getOrDefault(agencyId, Set.of()).contains(HeldFor.ACCOUNT_CHANGE)) {
            freezing.thaw(agencyId, HeldFor.ACCOUNT_CHANGE);
        }
    }
}
