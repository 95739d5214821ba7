package reimbursement.awards.domain.award;

import static org.assertj.core.api.Assertions.assertThat;
import static reimbursement.awards.domain.award.RosterFixture.SNAPSHOT;
import static reimbursement.awards.domain.award.RosterFixture.TASK_FORCE;
import static reimbursement.awards.domain.award.RosterFixture.WARRANT;
import static reimbursement.awards.domain.award.RosterFixture.agreement;
import static reimbursement.awards.domain.award.RosterFixture.enrolledWithTaskForce;
import static reimbursement.awards.domain.award.RosterFixture.standing;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import reimbursement.awards.domain.award.RosterFixture.Authorised;
import reimbursement.awards.domain.roster.Model;
import reimbursement.awards.domain.roster.Roster;
import reimbursement.awards.domain.roster.RosterRow;
import reimbursement.awards.domain.roster.Standing;
import reimbursement.kit.test.ProgrammeRule;
import reimbursement.kit.test.ProgrammeRule.Section;

class OfficerEligibilityTest {

    private static final LocalDate DAY_AFTER = SNAPSHOT.plusDays(1);

    @Test
    void anOfficerWhoMeetsEveryRuleCounts() {
        assertThat(decide(enrolledWithTaskForce(), new Authorised()))
                .containsExactly(new Eligibility.Included(new UUID(2, 0), new UUID(3, 0)));
    }

    @ProgrammeRule(
            of = Section.AWARDS,
            says = "Eligible at the snapshot: the agency is enrolled.",
            source = "our reading")
    @Test
    void nobodyCountsWhereTheAgencyIsNotEnrolled() {
        // Given
        Standing standing = standing(false, agreement(TASK_FORCE, Model.TFM, false, false));

        // Then
        assertThat(rules(standing, new Authorised())).containsExactly(EligibilityRule.AGENCY_ENROLLED);
    }

    @ProgrammeRule(
            of = Section.AWARDS,
            says =
                    "Eligible at the snapshot: trained for the TFM and holding an unexpired authorisation under that TFM agreement.",
            source = "our reading")
    @ParameterizedTest
    @EnumSource(
            value = Model.class,
            names = {"WSO", "JEM"})
    void officersOfOtherModelsDoNotCount(Model model) {
        // Given
        Standing standing =
                standing(true, agreement(TASK_FORCE, Model.TFM, false, false), agreement(WARRANT, model, false, false));

        // Then
        assertThat(rules(standing, new Authorised().under(WARRANT, model)))
                .containsExactly(EligibilityRule.TASK_FORCE_OFFICER);
    }

    @ProgrammeRule(
            of = Section.AWARDS,
            says = "Eligible at the snapshot: live TFM agreement, not suspended.",
            source = "our reading")
    @Test
    void theAgreementBehindTheAuthorisationMustBeTheLiveOne() {
        // Given
        UUID earlier = new UUID(1, 9);
        Standing standing = standing(
                true,
                agreement(earlier, Model.TFM, false, true),
                agreement(TASK_FORCE, Model.TFM, false, false),
                agreement(WARRANT, Model.WSO, false, false));

        // Then
        assertThat(rules(standing, new Authorised().under(earlier, Model.TFM)))
                .containsExactly(EligibilityRule.AGREEMENT_LIVE);
        assertThat(rules(standing, new Authorised().under(new UUID(1, 8), Model.TFM)))
                .containsExactly(EligibilityRule.AGREEMENT_LIVE);
        assertThat(rules(standing, new Authorised().under(WARRANT, Model.TFM)))
                .containsExactly(EligibilityRule.AGREEMENT_LIVE);
        assertThat(rules(standing, new Authorised())).containsExactly(EligibilityRule.ELIGIBLE);
    }

    @ProgrammeRule(
            of = Section.AWARDS,
            says = "Eligible at the snapshot: live TFM agreement, not suspended.",
            source = "our reading")
    @Test
    void aSuspendedAgreementExcludes() {
        // Given
        Standing standing = standing(true, agreement(TASK_FORCE, Model.TFM, true, false));

        // Then
        assertThat(rules(standing, new Authorised())).containsExactly(EligibilityRule.AGREEMENT_NOT_SUSPENDED);
    }

    @ProgrammeRule(
            of = Section.AWARDS,
            says =
                    "Eligible at the snapshot: trained for the TFM and holding an unexpired authorisation under that TFM agreement.",
            source = "our reading")
    @ParameterizedTest
    @CsvSource({"2025-12-30, ELIGIBLE", "2025-12-31, ELIGIBLE", "2026-01-01, TRAINED"})
    void trainingIsCompletedByTheSnapshot(LocalDate trainedOn, EligibilityRule rule) {
        assertThat(rules(enrolledWithTaskForce(), new Authorised().trainedOn(trainedOn)))
                .containsExactly(rule);
    }

    @Test
    void anOfficerWithoutTrainingDoesNotCount() {
        assertThat(rules(enrolledWithTaskForce(), new Authorised().untrained()))
                .containsExactly(EligibilityRule.TRAINED);
    }

    @ProgrammeRule(
            of = Section.AWARDS,
            says = "Eligible at the snapshot: not revoked or separated; a revocation on the snapshot day excludes.",
            source = "our reading: policy setting eligibility.revoked-or-separated-on-snapshot")
    @ParameterizedTest
    @CsvSource({"2025-12-30, NOT_SEPARATED", "2025-12-31, NOT_SEPARATED", "2026-01-01, ELIGIBLE"})
    void aSeparationOnTheSnapshotDayExcludes(LocalDate separatedOn, EligibilityRule rule) {
        assertThat(rules(enrolledWithTaskForce(), new Authorised().separatedOn(separatedOn)))
                .containsExactly(rule);
    }

    @ProgrammeRule(
            of = Section.AWARDS,
            says = "Eligible at the snapshot: not revoked or separated; a revocation on the snapshot day excludes.",
            source = "our reading: policy setting eligibility.revoked-or-separated-on-snapshot")
    @ParameterizedTest
    @CsvSource({"2025-12-30, NOT_REVOKED", "2025-12-31, NOT_REVOKED", "2026-01-01, ELIGIBLE"})
    void aRevocationOnTheSnapshotDayExcludes(LocalDate revokedOn, EligibilityRule rule) {
        assertThat(rules(enrolledWithTaskForce(), new Authorised().revokedOn(revokedOn)))
                .containsExactly(rule);
    }

    @ProgrammeRule(
            of = Section.AWARDS,
            says =
                    "Eligible at the snapshot: trained for the TFM and holding an unexpired authorisation under that TFM agreement.",
            source = "our reading")
    @ParameterizedTest
    @CsvSource({"2025-12-30, NOT_EXPIRED", "2025-12-31, ELIGIBLE", "2026-01-01, ELIGIBLE"})
    void anAuthorisationHoldsThroughItsLastDay(LocalDate until, EligibilityRule rule) {
        assertThat(rules(enrolledWithTaskForce(), new Authorised().until(until)))
                .containsExactly(rule);
    }

    @ParameterizedTest
    @CsvSource({"2025-12-31, 1", "2026-01-01, 0"})
    void anAuthorisationBeginsByTheSnapshotOrIsNotOnTheRoster(LocalDate from, int listed) {
        assertThat(rules(enrolledWithTaskForce(), new Authorised().from(from))).hasSize(listed);
    }

    @Test
    void anOfficerWithTwoQualifyingAuthorisationsCountsOnce() {
        // Given
        Authorised first = new Authorised();
        Authorised renewed = new Authorised().authorisation(7).from(LocalDate.of(2025, 12, 1));

        // Then
        assertThat(decide(enrolledWithTaskForce(), first, renewed))
                .containsExactly(new Eligibility.Included(new UUID(2, 0), new UUID(3, 7)));
    }

    @Test
    void oneQualifyingAuthorisationIsEnough() {
        // Given
        Authorised revoked = new Authorised().authorisation(7).from(SNAPSHOT).revokedOn(SNAPSHOT);
        Authorised jail = new Authorised().authorisation(8).under(WARRANT, Model.JEM);

        // Then
        assertThat(decide(enrolledWithTaskForce(), revoked, new Authorised(), jail))
                .containsExactly(new Eligibility.Included(new UUID(2, 0), new UUID(3, 0)));
    }

    @Test
    void anExclusionNamesTheAuthorisationThatCameNearest() {
        // Given
        Authorised jail =
                new Authorised().authorisation(8).under(WARRANT, Model.JEM).from(SNAPSHOT);
        Authorised expired = new Authorised().authorisation(9).until(SNAPSHOT.minusDays(1));

        // Then
        assertThat(decide(enrolledWithTaskForce(), expired, jail))
                .containsExactly(new Eligibility.Excluded(new UUID(2, 0), new UUID(3, 9), EligibilityRule.NOT_EXPIRED));
    }

    @Test
    void amongEqualsTheLaterAuthorisationIsNamedAndThenTheHigherId() {
        // Given
        Authorised early = new Authorised().authorisation(9);
        Authorised late = new Authorised().authorisation(4).from(LocalDate.of(2025, 11, 1));
        Authorised lateToo = new Authorised().authorisation(5).from(LocalDate.of(2025, 11, 1));

        // Then
        assertThat(decide(enrolledWithTaskForce(), lateToo, early, late))
                .containsExactly(new Eligibility.Included(new UUID(2, 0), new UUID(3, 5)));
    }

    @Test
    void officersComeInTheOrderOfTheirIds() {
        // When
        List<Eligibility> verdicts = decide(
                enrolledWithTaskForce(),
                new Authorised().officer(3),
                new Authorised().officer(1),
                new Authorised().officer(2).revokedOn(SNAPSHOT),
                new Authorised().officer(1).authorisation(5).separatedOn(DAY_AFTER));

        // Then
        assertThat(verdicts)
                .extracting(Eligibility::officerId)
                .containsExactly(new UUID(2, 1), new UUID(2, 2), new UUID(2, 3));
    }

    @ProgrammeRule(
            of = Section.AWARDS,
            says = "Each officer's inclusion or exclusion is recorded with the rule that decided it.",
            source = "our reading")
    @ParameterizedTest
    @EnumSource
    void everyRuleHasANameAClauseAndABasis(EligibilityRule rule) {
        assertThat(rule.id())
                .isEqualTo(rule.id().toLowerCase(java.util.Locale.ROOT))
                .isNotBlank();
        assertThat(rule.clause()).endsWith(".");
        assertThat(rule.basis())
                .isEqualTo(rule == EligibilityRule.TASK_FORCE_OFFICER ? Basis.PUBLISHED : Basis.READING);
    }

    @Test
    void everythingThatIsMissingIsToldInTheOrderOfTheRules() {
        // Given
        Standing nothing = standing(false, agreement(TASK_FORCE, Model.TFM, true, false));
        RosterRow row = new Authorised()
                .untrained()
                .separatedOn(SNAPSHOT)
                .revokedOn(SNAPSHOT)
                .until(SNAPSHOT.minusDays(1))
                .row();

        // Then
        assertThat(new OfficerEligibility(nothing, SNAPSHOT).unmet(row))
                .containsExactly(
                        EligibilityRule.AGENCY_ENROLLED,
                        EligibilityRule.AGREEMENT_NOT_SUSPENDED,
                        EligibilityRule.TRAINED,
                        EligibilityRule.NOT_SEPARATED,
                        EligibilityRule.NOT_REVOKED,
                        EligibilityRule.NOT_EXPIRED);
        assertThat(new OfficerEligibility(standing(true), SNAPSHOT).unmet(row))
                .startsWith(EligibilityRule.AGREEMENT_LIVE, EligibilityRule.TRAINED);
    }

    @Test
    void ofAnotherModelNothingFurtherIsAsked() {
        assertThat(new OfficerEligibility(enrolledWithTaskForce(), SNAPSHOT)
                        .unmet(new Authorised()
                                .under(WARRANT, Model.WSO)
                                .untrained()
                                .row()))
                .containsExactly(EligibilityRule.TASK_FORCE_OFFICER);
    }

    @Test
    void nothingIsMissingOfAnOfficerWhoCounts() {
        assertThat(new OfficerEligibility(enrolledWithTaskForce(), SNAPSHOT).unmet(new Authorised().row()))
                .isEmpty();
    }

    private static List<Eligibility> decide(Standing standing, Authorised... authorisations) {
        Roster roster = Roster.asOf(
                SNAPSHOT, Arrays.stream(authorisations).map(Authorised::row).toList());
        return new OfficerEligibility(standing, SNAPSHOT).of(roster);
    }

    private static List<EligibilityRule> rules(Standing standing, Authorised... authorisations) {
        return decide(standing, authorisations).stream().map(Eligibility::rule).toList();
    }
}
