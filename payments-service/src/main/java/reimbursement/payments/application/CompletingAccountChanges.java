package reimbursement.payments.application;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import reimbursement.kit.event.Outbox;
import reimbursement.kit.recurring.Recurring;
import reimbursement.kit.recurring.RecurringWork;
import reimbursement.payments.messaging.PaymentFacts;
import reimbursement.payments.persistence.AccountChanges;
import reimbursement.payments.persistence.AccountChanges.Due;

/** Lets confirmed changes of account take effect when their hold is over, each in a transaction of its own. */
@ApplicationScoped
public class CompletingAccountChanges {
    private static final Logger LOG = Logger.getLogger(CompletingAccountChanges.class);
    private static final int AT_ONCE = 100;

    private final Outbox outbox;
    private final AccountChanges changes;
    private final EndingAccountChange ending;
    private final Calendar calendar;
    private final RecurringWork recurring;

    CompletingAccountChanges(
            Outbox outbox,
            AccountChanges changes,
            EndingAccountChange ending,
            Calendar calendar,
            RecurringWork recurring) {
        this.outbox = outbox;
        this.changes = changes;
        this.ending = ending;
        this.calendar = calendar;
        this.recurring = recurring;
    }

    /** Takes those that are due, some at a time; the next call takes the next ones. */
    @Scheduled(every = "${reimbursement.payees.poll:PT30S}", concurrentExecution = ConcurrentExecution.SKIP)
    @Recurring("account-changes.complete")
    public void completeDue() {
        var due = QuarkusTransaction.requiringNew().call(() -> changes.due(calendar.now(), AT_ONCE));
        due.forEach(change -> recurring.each("account-changes.complete", change.id(), () -> tryToComplete(change)));
    }

    private void tryToComplete(Due change) {
        if (QuarkusTransaction.requiringNew().call(() -> complete(change))) {
            LOG.infof("event=account-change.completed change=%s agency=%s", change.id(), change.agencyId());
        }
    }

    private boolean complete(Due due) {
        outbox.lock(PaymentFacts.TOPIC, due.agencyId().toString());
        return changes.findByIdOptional(due.id()).filter(ending::completeIfDue).isPresent();
    }
}
