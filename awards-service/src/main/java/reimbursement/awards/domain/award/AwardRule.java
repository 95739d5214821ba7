package reimbursement.awards.domain.award;

import java.util.Optional;
import reimbursement.awards.domain.performance.CountBasis;
import reimbursement.awards.domain.performance.CountsPosition;
import reimbursement.awards.domain.performance.SuccessRate;
import reimbursement.awards.domain.roster.Standing;

/** What a policy makes of a standing, a number of eligible officers and the count that decides. */
record AwardRule(AwardPolicy policy, Standing standing) {

    /** The award for a count. */
    AwardFigures award(int eligibleOfficers, CountsPosition.Decided decided) {
        Optional<SuccessRate> rate = decided.count().rate();
        Optional<Band> band = rate.flatMap(policy::bandOf);
        long perOfficerCents = band.map(Band::centsPerOfficer).orElse(0L);
        return new AwardFigures(
                decided.count(),
                decided.basis(),
                band.map(Band::name).orElse(AwardFigures.NO_BAND),
                eligibleOfficers,
                perOfficerCents,
                Math.multiplyExact(perOfficerCents, (long) eligibleOfficers),
                reason(rate, band, eligibleOfficers));
    }

    /** The award of zero that the standing alone decides, whether or not there is a count. */
    Optional<AwardFigures> withoutCount() {
        return standingRefuses()
                .map(reason -> new AwardFigures(null, CountBasis.NONE_NEEDED, AwardFigures.NO_BAND, 0, 0, 0, reason));
    }

    /** The first thing that stands in the way, from the agency to its officers. */
    private AwardReason reason(Optional<SuccessRate> rate, Optional<Band> band, int eligibleOfficers) {
        return standingRefuses().orElseGet(() -> {
            if (rate.isEmpty()) {
                return AwardReason.NO_ASSIGNMENTS;
            }
            if (band.isEmpty()) {
                return AwardReason.BELOW_BANDS;
            }
            return eligibleOfficers == 0
                    ? AwardReason.NO_ELIGIBLE_OFFICERS
                    : band.get().reason();
        });
    }

    private Optional<AwardReason> standingRefuses() {
        if (!standing.enrolled()) {
            return Optional.of(AwardReason.NOT_ENROLLED);
        }
        return standing.hasWorkingTaskForceAgreement() ? Optional.empty() : Optional.of(AwardReason.NO_LIVE_AGREEMENT);
    }
}
