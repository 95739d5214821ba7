package reimbursement.awards.domain.award;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import reimbursement.awards.domain.performance.SuccessRate;

/**
 * A dated version of the rules of performance awards. Versions are never changed, only followed by another.
 *
 * @param version its name, as awards carry it
 * @param effectiveFrom the first snapshot day for which it holds
 * @param effectiveUntil the last one; null while nothing follows
 * @param bands from the highest to the lowest, touching without overlap
 * @param settings everything else, with its source
 */
public record AwardPolicy(
        String version,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveUntil,
        List<Band> bands,
        PolicySettings settings) {

    public AwardPolicy {
        bands = List.copyOf(bands);
        for (int i = 1; i < bands.size(); i++) {
            if (bands.get(i).toPercent() != bands.get(i - 1).fromPercent()) {
                throw new IllegalArgumentException("bands neither touch nor descend in policy " + version);
            }
        }
    }

    /** The band a rate falls in, empty below all of them. The only place where a band is decided. */
    public Optional<Band> bandOf(SuccessRate rate) {
        return bands.stream().filter(band -> band.holds(rate)).findFirst();
    }

    /** Whether it holds for a quarter with this snapshot. */
    public boolean holdsOn(LocalDate snapshot) {
        return !snapshot.isBefore(effectiveFrom) && (effectiveUntil == null || !snapshot.isAfter(effectiveUntil));
    }
}
