package reimbursement.awards.domain.award;

import java.time.LocalDate;
import java.util.List;

/** The programme's first policy, as tests need it. */
final class Policies {

    static final AwardPolicy FIRST = withBands(
            new Band(90, 100, 100_000), new Band(80, 90, 75_000), new Band(70, 80, 50_000));

    private Policies() {}

    static AwardPolicy withBands(Band... bands) {
        return new AwardPolicy("2026.1", LocalDate.of(2025, 10, 1), null, List.of(bands), settings("0"));
    }

    static List<PolicySetting> settings(String weight) {
        return List.of(
                setting(AwardPolicy.DISPUTE_WINDOW_DAYS, "30"),
                setting(AwardPolicy.DECIDING_SOURCE, "ICE"),
                setting(AwardPolicy.OVERALL_ASSISTANCE_WEIGHT, weight));
    }

    static PolicySetting setting(String name, String value) {
        return new PolicySetting(name, value, Basis.READING, "sources are silent", "programme office");
    }
}
