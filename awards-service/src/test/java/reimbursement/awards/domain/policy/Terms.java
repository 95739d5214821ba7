package reimbursement.awards.domain.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import reimbursement.awards.domain.award.Basis;
import reimbursement.awards.domain.award.PolicySetting;

/** The programme's first policy, as it would be written down. */
final class Terms {

    static final LocalDate DAY = LocalDate.of(2025, 10, 1);

    static final List<ProposedBand> BANDS = List.of(band(90, 100, 100_000), band(80, 90, 75_000), band(70, 80, 50_000));

    private static final Map<String, String> VALUES = values();

    private Terms() {}

    static PolicyTerms first() {
        return new PolicyTerms(BANDS, settings(Map.of()));
    }

    static PolicyTerms with(String name, String value) {
        return new PolicyTerms(BANDS, settings(Map.of(name, value)));
    }

    static PolicyTerms banded(ProposedBand... bands) {
        return new PolicyTerms(List.of(bands), settings(Map.of()));
    }

    static ProposedBand band(int from, int to, long cents) {
        return new ProposedBand(from, to, cents);
    }

    static List<PolicySetting> settings(Map<String, String> others) {
        Map<String, String> all = new TreeMap<>(VALUES);
        all.putAll(others);
        List<PolicySetting> settings = new ArrayList<>();
        all.forEach((name, value) -> settings.add(setting(name, value)));
        return settings;
    }

    static PolicySetting setting(String name, String value) {
        return new PolicySetting(name, value, Basis.READING, "the sources are silent", "programme office", DAY);
    }

    private static Map<String, String> values() {
        Map<String, String> values = new TreeMap<>();
        values.put("bands.amounts", "PER_ELIGIBLE_OFFICER");
        values.put("bands.bounds", "LOWER_INCLUDED_UPPER_EXCLUDED_BUT_100");
        values.put("count.no-assignments", "NO_AWARD");
        values.put("count.deciding-source", "ICE");
        values.put("day.zone", "America/New_York");
        values.put("dispute.window-days", "30");
        values.put("eligibility.model", "TFM");
        values.put("eligibility.revoked-or-separated-on-snapshot", "EXCLUDED");
        values.put("overall-assistance.weight", "0");
        values.put("claims.annual-salary", "RATES_IN_FORCE_BY_DAYS_HALF_UP_ONCE");
        values.put("claims.caps.order", "MONTH_AGENCY_LINE");
        values.put("claims.officer-in-two-agencies", "AUTHORISED_LAST");
        values.put("claims.other-funding", "DEDUCTED_IN_FULL");
        values.put("claims.share.rounding", "DOWN");
        values.put("claims.first-day", "2025-10-01");
        values.put("claims.models", "TFM");
        values.put("claims.proration", "BY_DAY");
        values.put("claims.overtime.percent", "25");
        values.put("claims.overtime.without-salary", "DISALLOWED");
        values.put("claims.equipment.per-officer", "7500.00");
        values.put("claims.vehicles.per-agency", "100000.00");
        values.put("claims.pay.implausible-from", "1000000.00");
        return values;
    }
}
