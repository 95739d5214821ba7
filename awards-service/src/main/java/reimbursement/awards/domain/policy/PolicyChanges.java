package reimbursement.awards.domain.policy;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import reimbursement.awards.domain.award.PolicySetting;

/** What one policy says otherwise than another, for the trail of decisions. */
public final class PolicyChanges {

    private PolicyChanges() {}

    /** The names of what is different, each with what was said and what is. */
    public static Map<String, String> between(PolicyTerms before, PolicyTerms after) {
        Map<String, String> changes = new TreeMap<>();
        if (!before.bands().equals(after.bands())) {
            changes.put("bands", written(before) + " -> " + written(after));
        }
        Map<String, PolicySetting> old =
                before.settings().stream().collect(toMap(PolicySetting::name, setting -> setting, (one, _) -> one));
        for (PolicySetting setting : after.settings()) {
            PolicySetting was = old.get(setting.name());
            if (was == null) {
                changes.put(setting.name(), setting.value());
            } else if (!was.value().equals(setting.value())) {
                changes.put(setting.name(), was.value() + " -> " + setting.value());
            } else if (!was.equals(setting)) {
                changes.put(setting.name(), "another basis, source, owner or date");
            }
        }
        return changes;
    }

    private static String written(PolicyTerms terms) {
        return terms.bands().stream()
                .map(band -> band.fromPercent() + "-" + band.toPercent() + " %: "
                        + BigDecimal.valueOf(band.centsPerOfficer(), 2).toPlainString())
                .collect(joining("; "));
    }
}
