package reimbursement.awards.domain.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reimbursement.awards.domain.performance.CountSource;
import reimbursement.kit.test.ProgrammeRule;
import reimbursement.kit.test.ProgrammeRule.Section;

class PolicySettingsTest {

    @Test
    void settingsAreReadByName() {
        // Given
        PolicySettings settings =
                Policies.settings(Map.of("dispute.window-days", "45", "count.deciding-source", "AGENCY"));

        // Then
        assertThat(settings.disputeWindowDays()).isEqualTo(45);
        assertThat(settings.decidingSource()).isEqualTo(CountSource.AGENCY);
        assertThat(settings.dayZone()).isEqualTo(ZoneId.of("America/New_York"));
        assertThat(settings.named("dispute.window-days").source()).isEqualTo("sources are silent");
    }

    @ProgrammeRule(
            of = Section.AWARDS,
            says = "Overall assistance counts with weight zero.",
            source = "our reading: policy setting overall-assistance.weight")
    @ParameterizedTest
    @CsvSource({
        "overall-assistance.weight, 10",
        "count.no-assignments, FULL_AWARD",
        "eligibility.model, WSO",
        "bands.bounds, ROUNDED",
        "bands.amounts, PER_AGENCY",
        "eligibility.revoked-or-separated-on-snapshot, INCLUDED",
    })
    void aSettingThatNoRuleImplementsIsRefused(String name, String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Policies.settings(Map.of(name, value)))
                .withMessageContaining(name)
                .withMessageContaining(value);
    }

    @Test
    void aPolicyThatIsSilentWhereARuleAsksIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PolicySettings(List.of()))
                .withMessageContaining("says nothing of");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Policies.FIRST.settings().named("no-such-setting"));
    }
}
