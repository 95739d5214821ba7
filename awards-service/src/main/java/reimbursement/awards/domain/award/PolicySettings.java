package reimbursement.awards.domain.award;

import java.time.ZoneId;
import java.util.List;
import reimbursement.awards.domain.performance.CountSource;

/**
 * The settings of one policy version. Some are read by the rules. For the others the rules know one value alone: a
 * policy that says anything else is refused, so that no setting stands in a policy and does nothing.
 */
public record PolicySettings(List<PolicySetting> all) {

    /** What an award is per: its basis is the published amounts. */
    public static final String BAND_AMOUNTS = "bands.amounts";

    /** Which bounds a band includes. */
    public static final String BAND_BOUNDS = "bands.bounds";

    private static final String DISPUTE_WINDOW_DAYS = "dispute.window-days";
    private static final String DECIDING_SOURCE = "count.deciding-source";
    private static final String DAY_ZONE = "day.zone";

    public PolicySettings {
        all = List.copyOf(all);
        for (KnownSetting known : KnownSetting.fixedForAwards().toList()) {
            known.mustSay(find(all, known.id()).value());
        }
    }

    /**
     * The setting of this name, with its source.
     *
     * @throws IllegalArgumentException if the policy says nothing of it
     */
    public PolicySetting named(String name) {
        return find(all, name);
    }

    /** Days from the opening of a dispute to the day from which the deciding source stands. */
    public int disputeWindowDays() {
        return Integer.parseInt(named(DISPUTE_WINDOW_DAYS).value());
    }

    /** Whose count stands once a dispute's window is over. */
    public CountSource decidingSource() {
        return CountSource.valueOf(named(DECIDING_SOURCE).value());
    }

    /** Where a day ends at midnight. */
    public ZoneId dayZone() {
        return ZoneId.of(named(DAY_ZONE).value());
    }

    private static PolicySetting find(List<PolicySetting> all, String name) {
        return all.stream()
                .filter(setting -> setting.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the policy says nothing of " + name));
    }
}
