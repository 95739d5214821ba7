package reimbursement.officers.application;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import reimbursement.kit.recurring.Recurring;

/** Looks again and again for authorisations that have run out. */
@ApplicationScoped
class ExpiryClock {
    private final ExpiringAuthorisations expiring;

    ExpiryClock(ExpiringAuthorisations expiring) {
        this.expiring = expiring;
    }

    @Recurring("authorisations.expire")
    @Scheduled(every = "${reimbursement.officers.poll:PT1M}", concurrentExecution = ConcurrentExecution.SKIP)
    void expire() {
        boolean more;
        do {
            more = expiring.expireSome();
        } while (more);
    }
}
