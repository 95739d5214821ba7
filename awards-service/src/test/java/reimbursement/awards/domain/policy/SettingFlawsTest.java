package reimbursement.awards.domain.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static reimbursement.awards.domain.policy.Terms.BANDS;
import static reimbursement.awards.domain.policy.Terms.DAY;
import static reimbursement.awards.domain.policy.Terms.setting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reimbursement.awards.domain.award.Basis;
import reimbursement.awards.domain.award.KnownSetting;
import reimbursement.awards.domain.award.PolicySetting;
import reimbursement.awards.domain.claims.ClaimPolicy;

class SettingFlawsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bands.amounts | PER_AGENCY | must be PER_ELIGIBLE_OFFICER",
                "bands.bounds | ROUNDED | must be LOWER_INCLUDED_UPPER_EXCLUDED_BUT_100",
                "count.no-assignments | FULL_AWARD | must be NO_AWARD",
                "count.deciding-source | NOBODY | must be one of ICE, AGENCY",
                "day.zone | Europe/Berlin | must be America/New_York",
                "dispute.window-days | 366 | must be a whole number from 0 to 365",
                "dispute.window-days | -1 | must be a whole number from 0 to 365",
                "dispute.window-days | 030 | must be a whole number from 0 to 365",
                "dispute.window-days | 99999999999 | must be a whole number from 0 to 365",
                "eligibility.model | WSO | must be TFM",
                "eligibility.revoked-or-separated-on-snapshot | INCLUDED | must be EXCLUDED",
                "overall-assistance.weight | 10 | must be 0",
                "claims.first-day | 2025-02-30 | must be a day such as 2025-10-01",
                "claims.first-day | soon | must be a day such as 2025-10-01",
                "claims.models | TFM,TFM | must be some of TFM, WSO, JEM, each once, separated by commas",
                "claims.models | TFM, | must be some of TFM, WSO, JEM, each once, separated by commas",
                "claims.proration | BY_HOUR | must be one of BY_DAY, WHOLE_LINE",
                "claims.annual-salary | LAST_RATE | must be RATES_IN_FORCE_BY_DAYS_HALF_UP_ONCE",
                "claims.overtime.percent | 101 | must be a whole number from 0 to 100",
                "claims.overtime.percent | 12.5 | must be a whole number from 0 to 100",
                "claims.overtime.without-salary | SOMETIMES | must be one of DISALLOWED, ALLOWED",
                "claims.equipment.per-officer | 1.005 | must be dollars from 0.00 to 1000000.00, with at most two decimals",
                "claims.equipment.per-officer | 1000000.01 | must be dollars from 0.00 to 1000000.00, with at most two decimals",
                "claims.equipment.per-officer | -1.00 | must be dollars from 0.00 to 1000000.00, with at most two decimals",
                "claims.vehicles.per-agency | 1e5 | must be dollars from 0.00 to 100000000.00, with at most two decimals",
                "claims.other-funding | IGNORED | must be DEDUCTED_IN_FULL",
                "claims.share.rounding | UP | must be DOWN",
                "claims.caps.order | FIRST_COME | must be MONTH_AGENCY_LINE",
                "claims.officer-in-two-agencies | BOTH | must be AUTHORISED_LAST",
                "claims.pay.implausible-from | 0.00 | must be dollars from 0.01 to 100000000.00, with at most two decimals",
            })
    void aValueThatNoRuleKnowsIsNamed(String name, String value, String message) {
        // When
        List<PolicyFlaw> flaws = Terms.with(name, value).flaws(DAY);

        // Then
        assertThat(flaws).singleElement().satisfies(flaw -> {
            assertThat(flaw.message()).isEqualTo(message);
            assertThat(flaw.field()).matches("settings\\[\\d+].value");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dispute.window-days | 0",
                "dispute.window-days | 365",
                "claims.overtime.percent | 0",
                "claims.overtime.percent | 100",
                "claims.models | JEM,TFM",
                "claims.equipment.per-officer | 0",
                "claims.equipment.per-officer | 1000000.00",
                "claims.equipment.per-officer | 7500.5",
                "claims.pay.implausible-from | 0.01",
                "claims.overtime.without-salary | ALLOWED",
                "claims.proration | WHOLE_LINE",
                "count.deciding-source | AGENCY",
            })
    void whatIsAcceptedCanBeFollowed(String name, String value) {
        // When
        PolicyTerms terms = Terms.with(name, value);

        // Then
        assertThat(terms.flaws(DAY)).isEmpty();
        assertThat(ClaimPolicy.of(terms.from(DAY, "v")).version()).isEqualTo("v");
    }

    @Test
    void allThatIsMissingUnknownTwiceOrWithoutASourceIsNamedAtOnce() {
        // Given
        List<PolicySetting> settings = new ArrayList<>(Terms.first().settings());
        settings.removeIf(of -> of.name().equals("claims.models") || of.name().equals("day.zone"));
        settings.addFirst(setting("claims.moon", "FULL"));
        settings.add(1, setting("claims.moon", "FULL"));
        settings.add(2, new PolicySetting("claims.models", "TFM", Basis.PUBLISHED, " ", "", DAY.plusDays(1)));
        settings.add(3, new PolicySetting("claims.models", "TFM", Basis.READING, "x", "y", LocalDate.of(1899, 12, 31)));

        // When
        List<PolicyFlaw> flaws = new PolicyTerms(BANDS, settings).flaws(DAY);

        // Then
        assertThat(flaws)
                .containsExactly(
                        new PolicyFlaw("settings[0].name", "is no setting that a rule knows"),
                        new PolicyFlaw("settings[1].name", "is made before: a setting is made once"),
                        new PolicyFlaw("settings[1].name", "is no setting that a rule knows"),
                        new PolicyFlaw("settings[2].source", "must have 1 to 1000 letters, and no control characters"),
                        new PolicyFlaw("settings[2].owner", "must have 1 to 200 letters, and no control characters"),
                        new PolicyFlaw("settings[2].date", "must be between 1900-01-01 and 2025-10-01"),
                        new PolicyFlaw("settings[3].name", "is made before: a setting is made once"),
                        new PolicyFlaw("settings[3].date", "must be between 1900-01-01 and 2025-10-01"),
                        new PolicyFlaw("settings", "day.zone is missing"));
    }

    @Test
    void textsHaveALimit() {
        // Given
        List<PolicySetting> settings = new ArrayList<>(Terms.first().settings());
        settings.set(
                0,
                new PolicySetting(
                        settings.getFirst().name(),
                        settings.getFirst().value(),
                        Basis.READING,
                        "x".repeat(1001),
                        "y".repeat(199) + "\0",
                        LocalDate.of(1900, 1, 1)));

        // Then
        assertThat(new PolicyTerms(BANDS, settings).flaws(DAY))
                .extracting(PolicyFlaw::field)
                .containsExactly("settings[0].source", "settings[0].owner");
    }

    @Test
    void everySettingThatTheRulesAskForIsKnownByItsName() {
        assertThat(KnownSetting.values())
                .hasSize(22)
                .allSatisfy(known -> assertThat(KnownSetting.named(known.id())).contains(known));
        assertThat(KnownSetting.ofClaims()).hasSize(13);
        assertThat(KnownSetting.named("claims.moon")).isEmpty();
    }
}
