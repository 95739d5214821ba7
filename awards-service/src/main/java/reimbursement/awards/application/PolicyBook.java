package reimbursement.awards.application;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reimbursement.awards.domain.award.AwardPolicy;
import reimbursement.awards.domain.claims.ClaimPolicy;
import reimbursement.awards.domain.policy.PolicyTimeline;
import reimbursement.awards.domain.quarter.FiscalQuarter;
import reimbursement.awards.persistence.Policies;

/**
 * Finds the policy that holds. It is read once in each transaction and kept no longer: every replica decides by what was
 * adopted before its transaction began to ask, and each transaction by one state of the versions. A policy that the rules
 * cannot follow stops the start.
 */
@ApplicationScoped
public class PolicyBook {

    private final Policies policies;
    private final TransactionSynchronizationRegistry transaction;

    PolicyBook(Policies policies, TransactionSynchronizationRegistry transaction) {
        this.policies = policies;
        this.transaction = transaction;
    }

    @Transactional
    void check(@Observes StartupEvent start) {
        all().forEach(ClaimPolicy::of);
    }

    /** Every version, the earliest first. */
    @Transactional
    public List<AwardPolicy> all() {
        return timeline().versions();
    }

    /** The version that holds for a quarter: the one in force on its snapshot day. */
    Optional<AwardPolicy> of(FiscalQuarter quarter) {
        return timeline().on(quarter.snapshotOn());
    }

    /** What holds for claims of a month: the version in force on its last day. */
    Function<YearMonth, ClaimPolicy> forClaims() {
        PolicyTimeline timeline = timeline();
        Map<YearMonth, ClaimPolicy> found = new HashMap<>();
        return month -> found.computeIfAbsent(
                month,
                of -> forClaims(timeline, of)
                        .orElseThrow(() -> new IllegalStateException("no policy holds for claims of " + of)));
    }

    /** What holds for claims of a month; empty where none is paid. */
    Optional<ClaimPolicy> forClaims(YearMonth month) {
        return forClaims(timeline(), month);
    }

    private static Optional<ClaimPolicy> forClaims(PolicyTimeline timeline, YearMonth month) {
        return timeline.on(month.atEndOfMonth())
                .map(ClaimPolicy::of)
                .filter(policy -> !month.atEndOfMonth().isBefore(policy.firstDay()));
    }

    /** A version that a decision names. */
    AwardPolicy version(String version) {
        return timeline().named(version).orElseThrow(() -> new IllegalStateException("there is no policy " + version));
    }

    /** The version that holds for a quarter of which awards are paid. */
    AwardPolicy mustHoldFor(FiscalQuarter quarter) {
        return of(quarter)
                .orElseThrow(() -> new IllegalStateException("no policy holds for the payable quarter " + quarter));
    }

    /** The versions as this transaction sees them. */
    PolicyTimeline timeline() {
        if (transaction.getTransactionKey() == null) {
            return new PolicyTimeline(policies.all());
        }
        @Nullable Object read = transaction.getResource(PolicyBook.class);
        if (read instanceof PolicyTimeline timeline) {
            return timeline;
        }
        PolicyTimeline timeline = new PolicyTimeline(policies.all());
        transaction.putResource(PolicyBook.class, timeline);
        return timeline;
    }
}
