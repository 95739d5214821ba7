package reimbursement.awards.application;

import static java.util.stream.Collectors.toMap;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import reimbursement.awards.domain.award.Assessment;
import reimbursement.awards.domain.award.AwardPolicy;
import reimbursement.awards.domain.quarter.FiscalQuarter;
import reimbursement.awards.domain.replay.DecidedAward;
import reimbursement.awards.domain.replay.FigureDifference;
import reimbursement.awards.domain.replay.KeptQuarter;
import reimbursement.awards.domain.replay.Replayed;
import reimbursement.awards.persistence.Closings;
import reimbursement.awards.persistence.DecidedAwards;
import reimbursement.awards.persistence.KeptQuarters;

/**
 * Recomputes every award of a closed quarter from the rows that are only ever added, by the rules and the policy of its
 * time, and holds it beside what was decided. Some agencies at a time, in a transaction that cannot write.
 */
@ApplicationScoped
public class ReplayingQuarter {

    /** So many agencies with a difference are told; all are counted. */
    public static final int MOST_TOLD = 200;

    private static final Logger LOG = Logger.getLogger(ReplayingQuarter.class);
    private static final int AT_ONCE = 250;
    private static final int MOST_FIGURES = 50;
    private static final int PATIENCE_SECONDS = 300;
    private static final UUID FIRST = new UUID(0, 0);

    private final KeptQuarters kept;
    private final GatheringKept gathering;
    private final DecidedAwards decisions;
    private final Closings closings;
    private final PolicyBook policies;

    ReplayingQuarter(
            KeptQuarters kept,
            GatheringKept gathering,
            DecidedAwards decisions,
            Closings closings,
            PolicyBook policies) {
        this.kept = kept;
        this.gathering = gathering;
        this.decisions = decisions;
        this.closings = closings;
        this.policies = policies;
    }

    /**
     * One agency whose award came out otherwise.
     *
     * @param figures the first fifty
     */
    public record Difference(UUID agencyId, Optional<UUID> awardId, List<FigureDifference> figures) {}

    /**
     * What came of it.
     *
     * @param compared awards that were recomputed
     * @param officers on their rosters
     * @param waiting agencies whose roster does not answer their standing yet: nothing to recompute
     * @param differences the first two hundred
     * @param differing how many there are
     * @param recomputing the time that the rules took
     * @param reading the time that the database and what is made of its rows took
     */
    public record Replay(
            AwardPolicy policy,
            int compared,
            int officers,
            int waiting,
            List<Difference> differences,
            int differing,
            Duration recomputing,
            Duration reading) {}

    /** Replays a quarter; empty where it is not closed. */
    @Transactional
    @TransactionConfiguration(timeout = PATIENCE_SECONDS)
    public Optional<Replay> replay(FiscalQuarter quarter) {
        kept.beginReading();
        return closings.of(quarter).map(_ -> new Run(quarter, policies.mustHoldFor(quarter)).all());
    }

    private final class Run {
        private final FiscalQuarter quarter;
        private final AwardPolicy policy;
        private final List<Difference> differences = new ArrayList<>();
        private int compared;
        private int officers;
        private int waiting;
        private int differing;
        private long recomputing;

        Run(FiscalQuarter quarter, AwardPolicy policy) {
            this.quarter = quarter;
            this.policy = policy;
        }

        Replay all() {
            long began = System.nanoTime();
            UUID after = FIRST;
            List<UUID> agencies;
            do {
                agencies = kept.agencies(quarter, after, AT_ONCE);
                if (!agencies.isEmpty()) {
                    some(agencies);
                    after = agencies.getLast();
                }
            } while (agencies.size() == AT_ONCE);
            Replay replay = new Replay(
                    policy,
                    compared,
                    officers,
                    waiting,
                    differences,
                    differing,
                    Duration.ofNanos(recomputing),
                    Duration.ofNanos(System.nanoTime() - began - recomputing));
            LOG.infof(
                    "event=quarter.replayed quarter=%s awards=%d differing=%d waiting=%d",
                    quarter, compared, differing, waiting);
            return replay;
        }

        private void some(List<UUID> agencies) {
            Map<UUID, KeptQuarter> inputs = gathering.frozen(quarter, agencies).stream()
                    .collect(toMap(KeptQuarter::agencyId, Function.identity()));
            Map<UUID, DecidedAward> decided = decisions.latest(quarter, agencies);
            Map<UUID, Assessment> assessed = HashMap.newHashMap(inputs.size());
            long began = System.nanoTime();
            inputs.forEach((agency, of) -> assessed.put(agency, of.under(policy, quarter.snapshotOn())));
            recomputing += System.nanoTime() - began;
            for (UUID agency : agencies) {
                KeptQuarter of = inputs.get(agency);
                Assessment now = assessed.get(agency);
                if (of == null || now == null) {
                    waiting++;
                } else {
                    hold(of, now, decided.get(agency));
                }
            }
        }

        private void hold(KeptQuarter of, Assessment now, @Nullable DecidedAward decided) {
            compared++;
            officers += now.officers().size();
            List<FigureDifference> found = Replayed.differences(decided, now, of.basis(policy));
            if (found.isEmpty()) {
                return;
            }
            differing++;
            if (differences.size() < MOST_TOLD) {
                differences.add(new Difference(
                        of.agencyId(),
                        Optional.ofNullable(decided).map(DecidedAward::awardId),
                        found.stream().limit(MOST_FIGURES).toList()));
            }
        }
    }
}
