package reimbursement.awards.application;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import reimbursement.awards.domain.award.AwardPolicy;
import reimbursement.awards.domain.claims.ClaimPolicy;
import reimbursement.awards.domain.policy.PolicyDraft;
import reimbursement.awards.domain.policy.PolicyFlaw;
import reimbursement.awards.domain.policy.PolicyTerms;
import reimbursement.awards.domain.quarter.FiscalQuarter;
import reimbursement.awards.domain.replay.ClaimComparison;
import reimbursement.awards.domain.replay.KeptQuarter;
import reimbursement.awards.domain.replay.Simulation;
import reimbursement.awards.persistence.Closings;
import reimbursement.awards.persistence.KeptQuarters;
import reimbursement.awards.persistence.PolicyDrafts;
import reimbursement.awards.persistence.Progress;

/**
 * Recomputes a quarter's awards and claims as if another policy were in force, beside what they come to today: a closed
 * quarter from what was frozen, an open one from what is held now. Some agencies at a time, in a transaction that cannot
 * write.
 */
@ApplicationScoped
public class SimulatingQuarter {

    private static final Logger LOG = Logger.getLogger(SimulatingQuarter.class);
    private static final String INLINE = "inline";
    private static final int AT_ONCE = 100;
    private static final int PATIENCE_SECONDS = 300;
    private static final UUID FIRST = new UUID(0, 0);

    private final KeptQuarters kept;
    private final GatheringKept gathering;
    private final SimulatingClaims claims;
    private final Closings closings;
    private final Progress progress;
    private final PolicyBook policies;
    private final PolicyDrafts drafts;
    private final ProgrammeCalendar calendar;

    SimulatingQuarter(
            KeptQuarters kept,
            GatheringKept gathering,
            SimulatingClaims claims,
            Closings closings,
            Progress progress,
            PolicyBook policies,
            PolicyDrafts drafts,
            ProgrammeCalendar calendar) {
        this.kept = kept;
        this.gathering = gathering;
        this.claims = claims;
        this.closings = closings;
        this.progress = progress;
        this.policies = policies;
        this.drafts = drafts;
        this.calendar = calendar;
    }

    /** The policy to be tried. */
    public sealed interface Tried {

        /** A draft or a version by its name. */
        record Named(String version) implements Tried {}

        /** Terms that are kept nowhere, over a version where one is named. */
        record Inline(@Nullable String basedOn, PolicyTerms terms) implements Tried {}
    }

    /** What came of it. */
    public sealed interface Outcome {

        /**
         * Simulated.
         *
         * @param frozen whether what was attested and frozen was used, or what is held now
         * @param waiting agencies of a closed quarter whose roster does not answer their standing yet: left out
         */
        record Simulated(
                boolean frozen,
                int agencies,
                int waiting,
                AwardPolicy today,
                AwardPolicy draft,
                Simulation awards,
                ClaimComparison claims)
                implements Outcome {}

        /** The terms are none that the rules could follow. */
        record Flawed(List<PolicyFlaw> flaws) implements Outcome {}

        /** There is no such version and no such draft. */
        record UnknownPolicy() implements Outcome {}

        /** No awards are paid for the quarter. */
        record NotPayable() implements Outcome {}

        /** The quarter has not begun. */
        record NotStarted() implements Outcome {}
    }

    /** Simulates a quarter that has begun. */
    @Transactional
    @TransactionConfiguration(timeout = PATIENCE_SECONDS)
    public Outcome simulate(FiscalQuarter quarter, Tried tried) {
        kept.beginReading();
        return switch (calendar.readiness(quarter)) {
            case NOT_PAYABLE -> new Outcome.NotPayable();
            case NOT_STARTED -> new Outcome.NotStarted();
            case NOT_ENDED, READY ->
                switch (tried) {
                    case Tried.Named(var version) ->
                        terms(version)
                                .map(terms -> simulate(quarter, version, terms))
                                .orElseGet(Outcome.UnknownPolicy::new);
                    case Tried.Inline(var basedOn, var written) -> inline(quarter, basedOn, written);
                };
        };
    }

    private Outcome inline(FiscalQuarter quarter, @Nullable String basedOn, PolicyTerms written) {
        if (basedOn == null) {
            return simulate(quarter, INLINE, written);
        }
        return terms(basedOn)
                .map(base -> simulate(quarter, INLINE, written.over(base)))
                .orElseGet(Outcome.UnknownPolicy::new);
    }

    private Optional<PolicyTerms> terms(String version) {
        return drafts.find(version)
                .map(PolicyDraft::terms)
                .or(() -> policies.timeline().named(version).map(PolicyTerms::of));
    }

    private Outcome simulate(FiscalQuarter quarter, String name, PolicyTerms terms) {
        List<PolicyFlaw> flaws = terms.flaws(calendar.today());
        if (!flaws.isEmpty()) {
            return new Outcome.Flawed(flaws);
        }
        AwardPolicy today = policies.mustHoldFor(quarter);
        return new Run(quarter, today, terms.from(today.effectiveFrom(), name)).all();
    }

    private final class Run {
        private final FiscalQuarter quarter;
        private final AwardPolicy today;
        private final AwardPolicy draft;
        private final boolean frozen;
        private final Simulation awards = new Simulation();
        private int agencies;
        private int waiting;

        Run(FiscalQuarter quarter, AwardPolicy today, AwardPolicy draft) {
            this.quarter = quarter;
            this.today = today;
            this.draft = draft;
            this.frozen = closings.of(quarter).isPresent();
        }

        Outcome all() {
            UUID after = FIRST;
            List<UUID> some;
            do {
                some = frozen
                        ? kept.agencies(quarter, after, AT_ONCE)
                        : progress.agencies(Optional.empty(), Optional.of(after), AT_ONCE);
                if (!some.isEmpty()) {
                    add(some);
                    after = some.getLast();
                }
            } while (some.size() == AT_ONCE);
            LOG.infof("event=quarter.simulated quarter=%s version=%s agencies=%d", quarter, draft.version(), agencies);
            return new Outcome.Simulated(
                    frozen, agencies, waiting, today, draft, awards, claims.compare(quarter, ClaimPolicy.of(draft)));
        }

        private void add(List<UUID> some) {
            LocalDate snapshot = quarter.snapshotOn();
            List<KeptQuarter> inputs = frozen ? gathering.frozen(quarter, some) : gathering.heldNow(quarter, some);
            Map<UUID, String> states = kept.states(some);
            for (KeptQuarter of : inputs) {
                awards.add(
                        states.getOrDefault(of.agencyId(), "unknown"),
                        of.under(today, snapshot),
                        of.under(draft, snapshot));
            }
            agencies += inputs.size();
            waiting += some.size() - inputs.size();
        }
    }
}
