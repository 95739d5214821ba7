package reimbursement.awards.application;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import reimbursement.awards.domain.award.AwardPolicy;
import reimbursement.awards.domain.claims.ClaimPolicy;
import reimbursement.awards.domain.quarter.FiscalQuarter;
import reimbursement.awards.persistence.Policies;

/** Finds the policy that holds. A policy that the rules cannot follow stops the start. */
@ApplicationScoped
public class PolicyBook {

    private final Policies policies;

    PolicyBook(Policies policies) {
        this.policies = policies;
    }

    void check(@Observes StartupEvent start) {
        all().forEach(ClaimPolicy::of);
    }

    /** Every version, the earliest first. */
    @Transactional
    public List<AwardPolicy> all() {
        return policies.all();
    }

    /** The version that holds for a quarter: the last one in force on its snapshot day. */
    Optional<AwardPolicy> of(FiscalQuarter quarter) {
        return policies.all().stream()
                .filter(policy -> policy.holdsOn(quarter.snapshotOn()))
                .reduce((earlier, later) -> later);
    }

    /** What holds for claims of a month: the last version in force on its last day. */
    Function<YearMonth, ClaimPolicy> forClaims() {
        List<AwardPolicy> all = policies.all();
        Map<YearMonth, ClaimPolicy> found = new HashMap<>();
        return month -> found.computeIfAbsent(
                month,
                of -> forClaims(all, of)
                        .orElseThrow(() -> new IllegalStateException("no policy holds for claims of " + of)));
    }

    /** What holds for claims of a month; empty where none is paid. */
    Optional<ClaimPolicy> forClaims(YearMonth month) {
        return forClaims(policies.all(), month);
    }

    private static Optional<ClaimPolicy> forClaims(List<AwardPolicy> all, YearMonth month) {
        return all.stream()
                .filter(policy -> policy.holdsOn(month.atEndOfMonth()))
                .reduce((earlier, later) -> later)
                .map(ClaimPolicy::of)
                .filter(policy -> !month.atEndOfMonth().isBefore(policy.firstDay()));
    }

    /** A version that a decision names. */
    AwardPolicy version(String version) {
        return policies.all().stream()
                .filter(policy -> policy.version().equals(version))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("there is no policy " + version));
    }

    /** The version that holds for a quarter of which awards are paid. */
    AwardPolicy mustHoldFor(FiscalQuarter quarter) {
        return of(quarter)
                .orElseThrow(() -> new IllegalStateException("no policy holds for the payable quarter " + quarter));
    }
}
