package reimbursement.payments.application;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import reimbursement.kit.recurring.Recurring;
import reimbursement.payments.domain.funds.Fund;

/**
 * Gives what has become free in a fund to what waits for it: after an award or a claim fell, a payment came back, or a process ended
 * between freeing money and giving it on.
 */
@ApplicationScoped
public class WatchingFunds {
    private final FindingFunds funds;
    private final ReleasingFundedPayments releasing;

    WatchingFunds(FindingFunds funds, ReleasingFundedPayments releasing) {
        this.funds = funds;
        this.releasing = releasing;
    }

    @Scheduled(every = "${reimbursement.payments.funds.poll}", concurrentExecution = ConcurrentExecution.SKIP)
    @Recurring("funds.watch")
    public void watch() {
        funds.all().stream().filter(fund -> !fund.closed()).map(Fund::id).forEach(releasing::releaseLateComers);
    }
}
