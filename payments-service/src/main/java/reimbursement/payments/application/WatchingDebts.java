package reimbursement.payments.application;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jboss.logging.Logger;
import reimbursement.kit.recurring.Recurring;
import reimbursement.payments.persistence.Debts;
import reimbursement.payments.persistence.Debts.Reference;

/**
 * Looks for debts whose day has come. Each is taken in a transaction of its own, so that a stop loses nothing and two
 * replicas do nothing twice.
 */
@ApplicationScoped
public class WatchingDebts {
    private static final Logger LOG = Logger.getLogger(WatchingDebts.class);
    private static final int AT_ONCE = 200;

    private final Debts debts;
    private final FollowingUpDebt followingUp;
    private final Calendar calendar;
    private final PaymentSettings settings;

    WatchingDebts(Debts debts, FollowingUpDebt followingUp, Calendar calendar, PaymentSettings settings) {
        this.debts = debts;
        this.followingUp = followingUp;
        this.calendar = calendar;
        this.settings = settings;
    }

    /** Notices what was only raised, and refers what has been delinquent for long enough. */
    @Scheduled(every = "${reimbursement.payments.debts.poll}", concurrentExecution = ConcurrentExecution.SKIP)
    @Recurring("debts.watch")
    public void watch() {
        var last = calendar.today().minusDays(settings.debts().referralDays());
        var noticed = each(after -> debts.unnoticed(after, AT_ONCE), followingUp::notice);
        var referred = each(after -> debts.dueBy(last, after, AT_ONCE), followingUp::refer);
        if (noticed + referred > 0) {
            LOG.infof("event=debts.followed-up noticed=%d referred=%d", noticed, referred);
        }
    }

    private static long each(Function<Optional<UUID>, List<Reference>> page, Predicate<Reference> step) {
        var done = 0L;
        Optional<UUID> after = Optional.empty();
        List<Reference> found;
        do {
            var from = after;
            found = QuarkusTransaction.requiringNew().call(() -> page.apply(from));
            done += found.stream().filter(step).count();
            after = found.isEmpty() ? after : Optional.of(found.getLast().id());
        } while (found.size() == AT_ONCE);
        return done;
    }
}
