package reimbursement.awards.rest;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import reimbursement.awards.application.ReplayingQuarter.Difference;
import reimbursement.awards.application.ReplayingQuarter.Replay;
import reimbursement.awards.domain.quarter.FiscalQuarter;
import reimbursement.awards.domain.replay.FigureDifference;

/**
 * A quarter recomputed beside what was decided.
 *
 * @param compared awards that were recomputed
 * @param agreed of them, those that are the same in every figure
 * @param differing those that are not; the first two hundred are in {@code differences}
 * @param officers on their rosters, each verdict compared
 * @param waiting agencies whose roster does not answer their standing yet
 */
record ReplayView(
        String quarter,
        String policyVersion,
        int compared,
        int agreed,
        int differing,
        int officers,
        int waiting,
        List<DifferencePart> differences,
        TimingPart timing) {

    /** One agency's; its first fifty figures. */
    record DifferencePart(UUID agencyId, Optional<UUID> awardId, List<FigureDifference> figures) {
        static DifferencePart of(Difference difference) {
            return new DifferencePart(difference.agencyId(), difference.awardId(), difference.figures());
        }
    }

    /** How long the rules took in memory, and how long the rows took to be read and held beside. */
    record TimingPart(long recomputingMicros, long readingMicros) {}

    private static final int NANOS = 1000;

    static ReplayView of(FiscalQuarter quarter, Replay replay) {
        return new ReplayView(
                quarter.toString(),
                replay.policy().version(),
                replay.compared(),
                replay.compared() - replay.differing(),
                replay.differing(),
                replay.officers(),
                replay.waiting(),
                replay.differences().stream().map(DifferencePart::of).toList(),
                new TimingPart(
                        replay.recomputing().toNanos() / NANOS, replay.reading().toNanos() / NANOS));
    }
}
