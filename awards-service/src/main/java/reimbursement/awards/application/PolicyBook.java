package reimbursement.awards.application;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import reimbursement.awards.domain.award.AwardPolicy;
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
        all();
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
