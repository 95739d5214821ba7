package reimbursement.awards.domain.award;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import reimbursement.awards.domain.performance.CountSource;
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
        List<PolicySetting> settings) {

    /** Days from the opening of a dispute to the day from which the deciding source stands. */
    public static final String DISPUTE_WINDOW_DAYS = "dispute.window-days";

    /** Whose count decides. */
    public static final String DECIDING_SOURCE = "count.deciding-source";

    /** The weight of "overall assistance" in percent: zero, for none is published and no rule applies another one. */
    public static final String OVERALL_ASSISTANCE_WEIGHT = "overall-assistance.weight";

    public AwardPolicy {
        bands = List.copyOf(bands);
        settings = List.copyOf(settings);
        for (int i = 1; i < bands.size(); i++) {
            if (bands.get(i).toPercent() != bands.get(i - 1).fromPercent()) {
                throw new IllegalArgumentException("bands neither touch nor descend in policy " + version);
            }
        }
        if (Integer.parseInt(value(settings, OVERALL_ASSISTANCE_WEIGHT)) != 0) {
            throw new IllegalArgumentException("no rule says how to weigh overall assistance in policy " + version);
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

    /** The length of a dispute's window, one day or more. */
    public int disputeWindowDays() {
        return Integer.parseInt(value(DISPUTE_WINDOW_DAYS));
    }

    /** Whose count stands once a dispute's window is over. */
    public CountSource decidingSource() {
        return CountSource.valueOf(value(DECIDING_SOURCE));
    }

    private String value(String name) {
        return value(settings, name);
    }

    private static String value(List<PolicySetting> settings, String name) {
        return settings.stream()
                .filter(setting -> setting.name().equals(name))
                .map(PolicySetting::value)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the policy says nothing of " + name));
    }
}
