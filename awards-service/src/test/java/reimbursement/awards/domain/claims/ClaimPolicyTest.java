package reimbursement.awards.domain.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reimbursement.awards.domain.award.AwardPolicy;
import reimbursement.awards.domain.award.Basis;
import reimbursement.awards.domain.award.PolicySetting;
import reimbursement.awards.domain.award.PolicySettings;
import reimbursement.awards.domain.roster.Model;

class ClaimPolicyTest {

    @Test
    void theFirstPolicyIsRead() {
        assertThat(ClaimPolicy.of(policy(Map.of()))).isEqualTo(Given.POLICY);
    }

    @Test
    void everySettingHasItsEffect() {
        // When
        ClaimPolicy policy = ClaimPolicy.of(policy(Map.of(
                "claims.models", "TFM,JEM",
                "claims.proration", "WHOLE_LINE",
                "claims.overtime.percent", "30",
                "claims.overtime.without-salary", "ALLOWED",
                "claims.equipment.per-officer", "1.05")));

        // Then
        assertThat(policy.models()).isEqualTo(EnumSet.of(Model.TFM, Model.JEM));
        assertThat(policy.proratesByDay()).isFalse();
        assertThat(policy.overtimePercent()).isEqualTo(30);
        assertThat(policy.overtimeNeedsSalary()).isFalse();
        assertThat(policy.equipmentCents()).isEqualTo(105);
    }

    @ParameterizedTest
    @CsvSource({
        "claims.proration, BY_HOUR",
        "claims.overtime.without-salary, SOMETIMES",
        "claims.caps.order, FIRST_COME",
        "claims.other-funding, IGNORED",
        "claims.models, TFX",
        "claims.overtime.percent, a quarter",
        "claims.annual-salary, LAST_RATE",
        "claims.share.rounding, UP",
        "claims.officer-in-two-agencies, BOTH"
    })
    void aSettingThatNoRuleKnowsIsRefused(String name, String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> ClaimPolicy.of(policy(Map.of(name, value))));
    }

    private static AwardPolicy policy(Map<String, String> others) {
        Map<String, String> values = new TreeMap<>(Map.of(
                "bands.amounts", "PER_ELIGIBLE_OFFICER",
                "bands.bounds", "LOWER_INCLUDED_UPPER_EXCLUDED_BUT_100",
                "count.no-assignments", "NO_AWARD",
                "eligibility.model", "TFM",
                "eligibility.revoked-or-separated-on-snapshot", "EXCLUDED",
                "overall-assistance.weight", "0"));
        values.putAll(Map.of(
                "claims.annual-salary", "RATES_IN_FORCE_BY_DAYS_HALF_UP_ONCE",
                "claims.caps.order", "MONTH_AGENCY_LINE",
                "claims.officer-in-two-agencies", "AUTHORISED_LAST",
                "claims.other-funding", "DEDUCTED_IN_FULL",
                "claims.share.rounding", "DOWN"));
        values.putAll(Map.of(
                "claims.first-day", "2025-10-01",
                "claims.models", "TFM",
                "claims.proration", "BY_DAY",
                "claims.overtime.percent", "25",
                "claims.overtime.without-salary", "DISALLOWED",
                "claims.equipment.per-officer", "7500.00",
                "claims.vehicles.per-agency", "100000.00",
                "claims.pay.implausible-from", "1000000.00"));
        values.putAll(others);
        List<PolicySetting> settings = new ArrayList<>();
        values.forEach((name, value) -> settings.add(new PolicySetting(
                name, value, Basis.READING, "the sources are silent", "programme office", LocalDate.EPOCH)));
        return new AwardPolicy(
                "2025-10-01.1", LocalDate.of(2025, 10, 1), null, List.of(), new PolicySettings(settings));
    }
}
