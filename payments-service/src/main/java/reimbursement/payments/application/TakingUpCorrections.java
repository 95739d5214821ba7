package reimbursement.payments.application;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import reimbursement.kit.audit.AuditTrail;
import reimbursement.kit.event.Outbox;
import reimbursement.kit.recurring.Recurring;
import reimbursement.kit.recurring.RecurringWork;
import reimbursement.payments.domain.payees.AccountCorrection;
import reimbursement.payments.domain.payees.AccountStatus;
import reimbursement.payments.domain.payees.BankAccount;
import reimbursement.payments.domain.payees.CorrectionStatus;
import reimbursement.payments.domain.payments.HeldFor;
import reimbursement.payments.messaging.PaymentFacts;
import reimbursement.payments.persistence.AccountCorrections;
import reimbursement.payments.persistence.AccountCorrections.Received;
import reimbursement.payments.persistence.BankAccounts;

/**
 * Stops what is under way to accounts that a bank has corrected, each in a transaction of its own: the keys of agencies
 * are locked before schedules and funds, and a report has locked these already. From the report on, nothing to such an
 * account joins a schedule.
 */
@ApplicationScoped
public class TakingUpCorrections {
    private static final int AT_ONCE = 500;

    private final Outbox outbox;
    private final AccountCorrections corrections;
    private final ReceivedCorrections received;
    private final BankAccounts accounts;
    private final FreezingPayments freezing;
    private final Calendar calendar;
    private final AuditTrail audit;
    private final RecurringWork recurring;

    TakingUpCorrections(
            Outbox outbox,
            AccountCorrections corrections,
            ReceivedCorrections received,
            BankAccounts accounts,
            FreezingPayments freezing,
            Calendar calendar,
            AuditTrail audit,
            RecurringWork recurring) {
        this.outbox = outbox;
        this.corrections = corrections;
        this.received = received;
        this.accounts = accounts;
        this.freezing = freezing;
        this.calendar = calendar;
        this.audit = audit;
        this.recurring = recurring;
    }

    /** Takes up what has been received, at once after a report and where that failed by and by. */
    @Scheduled(every = "${reimbursement.payees.poll:PT30S}", concurrentExecution = ConcurrentExecution.SKIP)
    @Recurring("corrections.take-up")
    public void takeUp() {
        QuarkusTransaction.requiringNew()
                .call(() -> corrections.received(AT_ONCE))
                .forEach(each -> recurring.each(
                        "corrections.take-up",
                        each.id(),
                        () -> QuarkusTransaction.requiringNew().run(() -> takeUp(each))));
    }

    private void takeUp(Received each) {
        outbox.lock(PaymentFacts.TOPIC, each.agencyId().toString());
        var correction = corrections.findById(each.id());
        if (correction == null || correction.status() != CorrectionStatus.RECEIVED) {
            return;
        }
        var account = accounts.findByIdOptional(correction.accountId()).orElseThrow();
        if (account.status() != AccountStatus.CONFIRMED) {
            correction.passOver("the account is not in force any more", calendar.now());
        } else if (!received.changes(correction, account)) {
            correction.passOver("the account is written so already", calendar.now());
        } else if (isKnown(correction, account)) {
            correction.passOver("the same correction is pending", calendar.now());
        } else {
            stop(correction);
        }
    }

    private boolean isKnown(AccountCorrection correction, BankAccount account) {
        var wanted = received.corrected(correction, account);
        return corrections.pendingOf(account.id()).stream()
                .anyMatch(other -> received.corrected(other, account).equals(wanted));
    }

    private void stop(AccountCorrection correction) {
        correction.takeUp();
        corrections.flush();
        var frozen = freezing.freeze(correction.agencyId(), HeldFor.ACCOUNT_CHANGE);
        audit.record(
                "correction-taken-up",
                "correction/" + correction.id(),
                Map.of(
                        "agency", correction.agencyId().toString(),
                        "account", correction.accountId().toString(),
                        "code", correction.code(),
                        "applyBy", correction.applyBy().toString(),
                        "held", "" + frozen.held(),
                        "recalled", "" + frozen.recalled()));
    }
}
