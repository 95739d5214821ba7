package reimbursement.awards.domain.award;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The programme's first policy, as tests need it. */
final class Policies {

    static final AwardPolicy FIRST =
            withBands(new Band(90, 100, 100_000), new Band(80, 90, 75_000), new Band(70, 80, 50_000));

    private static final LocalDate DATE = LocalDate.of(2025, 10, 1);

    private Policies() {}

    static AwardPolicy withBands(Band... bands) {
        return new AwardPolicy("2026.1", LocalDate.of(2025, 10, 1), null, List.of(bands), settings(Map.of()));
    }

    static PolicySettings settings(Map<String, String> others) {
        Map<String, String> values = new TreeMap<>(Map.of(
                "bands.amounts", "PER_ELIGIBLE_OFFICER",
                "bands.bounds", "LOWER_INCLUDED_UPPER_EXCLUDED_BUT_100",
                "count.no-assignments", "NO_AWARD",
                "count.deciding-source", "ICE",
                "day.zone", "America/New_York",
                "dispute.window-days", "30",
                "eligibility.model", "TFM",
                "eligibility.revoked-or-separated-on-snapshot", "EXCLUDED",
                "overall-assistance.weight", "0"));
        values.putAll(others);
        return new PolicySettings(values.entrySet().stream()
                .map(entry -> new PolicySetting(
                        entry.getKey(),
                        entry.getValue(),
                        Basis.READING,
                        "sources are silent",
                        "programme office",
                        DATE))
                .toList());
    }
}
