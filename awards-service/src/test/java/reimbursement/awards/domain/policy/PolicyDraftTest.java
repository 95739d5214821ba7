package reimbursement.awards.domain.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static reimbursement.awards.domain.policy.Terms.band;
import static reimbursement.awards.domain.policy.Terms.banded;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reimbursement.awards.domain.award.AwardPolicy;
import reimbursement.awards.domain.award.Basis;
import reimbursement.awards.domain.award.PolicySetting;

/** Issue 5: a version in force cannot be edited, only followed by another. */
class PolicyDraftTest {

    private static final Instant NOW = Instant.parse("2026-05-04T12:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 4);
    private static final LocalDate NEXT = LocalDate.of(2026, 7, 1);
    private static final PolicyTimeline TIMELINE =
            new PolicyTimeline(List.of(version("one", "2025-10-01", "2026-03-31"), version("two", "2026-04-01", null)));
    private static final PolicyDraft DRAFT = PolicyDraft.first("three", "two", "ann", NOW, Terms.first());

    @Test
    void somebodyElseAdoptsWhatWasRead() {
        assertThat(refusal(DRAFT, "bob", NEXT, 1)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-04, effective-date-not-ahead",
        "2026-04-01, effective-date-not-ahead",
        "2026-05-05, not-a-quarters-first-day",
        "2026-06-01, not-a-quarters-first-day",
        "2026-07-02, not-a-quarters-first-day",
        "2028-05-05, effective-date-too-far-ahead",
        "2028-07-01, effective-date-too-far-ahead",
    })
    void aDayThatIsNoNewQuartersFirstIsRefused(LocalDate from, String rule) {
        assertThat(refusal(DRAFT, "bob", from, 1)).contains(rule);
    }

    @ParameterizedTest
    @CsvSource({"2026-07-01", "2026-10-01", "2027-01-01", "2027-04-01", "2028-04-01"})
    void everyQuartersFirstDayWithinTwoYearsWillDo(LocalDate from) {
        assertThat(refusal(DRAFT, "bob", from, 1)).isEmpty();
    }

    @Test
    void whoeverWroteAnyRevisionDoesNotAdopt() {
        // Given
        PolicyDraft rewritten =
                DRAFT.replaced("one", "cid", NOW.plusSeconds(1), Terms.with("dispute.window-days", "45"));

        // Then
        assertThat(rewritten.revision()).isEqualTo(2);
        assertThat(rewritten.basedOn()).isEqualTo("one");
        assertThat(rewritten.authors()).containsExactlyInAnyOrder("ann", "cid");
        assertThat(rewritten.terms()).isNotEqualTo(DRAFT.terms());
        assertThat(refusal(rewritten, "ann", NEXT, 2)).contains("second-person");
        assertThat(refusal(rewritten, "cid", NEXT, 2)).contains("second-person");
        assertThat(refusal(rewritten, "bob", NEXT, 1)).contains("draft-changed");
        assertThat(refusal(rewritten, "bob", NEXT, 2)).isEmpty();
    }

    @Test
    void noClosedQuarterGetsOtherRules() {
        // Given
        Adoption adoption = new Adoption("bob", NEXT, 1, "so it is");

        // Then
        assertThat(DRAFT.refusalOf(adoption, TIMELINE, Optional.of(LocalDate.of(2026, 9, 30)), TODAY))
                .contains(AdoptionRefusal.QUARTER_CLOSED);
        assertThat(DRAFT.refusalOf(adoption, TIMELINE, Optional.of(NEXT), TODAY))
                .contains(AdoptionRefusal.QUARTER_CLOSED);
        assertThat(DRAFT.refusalOf(adoption, TIMELINE, Optional.of(NEXT.minusDays(1)), TODAY))
                .isEmpty();
    }

    @Test
    void versionsFollowOneAnother() {
        // Given
        PolicyTimeline ahead = new PolicyTimeline(List.of(version("ahead", "2026-07-01", null)));
        Adoption adoption = new Adoption("bob", NEXT, 1, "so it is");

        // Then
        assertThat(DRAFT.refusalOf(adoption, ahead, Optional.empty(), TODAY)).contains(AdoptionRefusal.NOT_THE_LAST);
        assertThat(ahead.mayBeFollowedFrom(NEXT.plusDays(1))).isTrue();
        assertThat(ahead.mayBeFollowedFrom(NEXT.minusDays(1))).isFalse();
        assertThat(new PolicyTimeline(List.of()).mayBeFollowedFrom(NEXT)).isTrue();
    }

    @Test
    void whatEventsCannotTellIsNotAdopted() {
        assertThat(refusal(draft(banded(band(95, 100, 2), band(90, 95, 1))), "bob", NEXT, 1))
                .contains("band-not-in-contract");
        assertThat(refusal(draft(banded(band(80, 100, 2))), "bob", NEXT, 1)).contains("band-not-in-contract");
        assertThat(refusal(draft(banded(band(90, 100, 2), band(80, 90, 1))), "bob", NEXT, 1))
                .isEmpty();
        assertThat(refusal(
                        draft(banded(band(90, 100, 2), band(80, 90, 1), band(70, 80, 1), band(60, 70, 1))),
                        "bob",
                        NEXT,
                        1))
                .contains("band-not-in-contract");
    }

    @Test
    void noMonthOfAPolicyIsWithoutClaims() {
        assertThat(refusal(draft(Terms.with("claims.first-day", "2026-07-02")), "bob", NEXT, 1))
                .contains("claims-begin-later");
        assertThat(refusal(draft(Terms.with("claims.first-day", "2026-07-01")), "bob", NEXT, 1))
                .isEmpty();
    }

    @Test
    void whatTheRulesDoNotKnowAnyMoreIsNotAdopted() {
        assertThat(refusal(draft(Terms.with("claims.proration", "BY_MOON")), "bob", NEXT, 1))
                .contains("draft-flawed");
    }

    @Test
    void everyRefusalSaysWhy() {
        assertThat(AdoptionRefusal.values()).allSatisfy(refusal -> {
            assertThat(refusal.rule()).matches("[a-z-]+");
            assertThat(refusal.detail()).endsWith(".");
        });
    }

    @Test
    void onEveryDayFromTheFirstOnOneVersionHolds() {
        assertThat(TIMELINE.on(LocalDate.of(2025, 9, 30))).isEmpty();
        assertThat(TIMELINE.on(LocalDate.of(2026, 3, 31)).map(AwardPolicy::version))
                .contains("one");
        assertThat(TIMELINE.on(LocalDate.of(2026, 4, 1)).map(AwardPolicy::version))
                .contains("two");
        assertThat(TIMELINE.named("two").map(AwardPolicy::effectiveFrom)).contains(LocalDate.of(2026, 4, 1));
        assertThat(TIMELINE.named("three")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-03-30", "2026-04-01", ","})
    void aGapOrAnOverlapOfVersionsIsRefused(@Nullable String until) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PolicyTimeline(
                        List.of(version("one", "2025-10-01", until), version("two", "2026-04-01", null))))
                .withMessageContaining("two");
    }

    @Test
    void aDraftTakesFromItsBaseWhatItLeavesOpen() {
        // Given
        PolicyTerms base = Terms.first();
        PolicyTerms written = new PolicyTerms(List.of(), List.of(Terms.setting("dispute.window-days", "45")));

        // When
        PolicyTerms whole = written.over(base);

        // Then
        assertThat(whole.flaws(TODAY)).isEmpty();
        assertThat(whole.bands()).isEqualTo(base.bands());
        assertThat(whole.settings()).hasSize(22).startsWith(Terms.setting("dispute.window-days", "45"));
        assertThat(banded(band(90, 100, 1)).over(base).bands()).containsExactly(band(90, 100, 1));
        assertThat(PolicyTerms.of(whole.from(NEXT, "v"))).isEqualTo(whole);
    }

    @Test
    void theTrailSaysWhatIsDifferent() {
        // Given
        PolicyTerms before = Terms.first();
        PolicyTerms after = new PolicyTerms(
                        List.of(band(90, 100, 120_050)),
                        List.of(
                                Terms.setting("claims.overtime.percent", "30"),
                                Terms.setting("claims.moon", "FULL"),
                                new PolicySetting(
                                        "day.zone",
                                        "America/New_York",
                                        Basis.PUBLISHED,
                                        "a notice",
                                        "programme office",
                                        TODAY)))
                .over(before);

        // Then
        assertThat(PolicyChanges.between(before, after))
                .isEqualTo(Map.of(
                        "bands", "90-100 %: 1000.00; 80-90 %: 750.00; 70-80 %: 500.00 -> 90-100 %: 1200.50",
                        "claims.overtime.percent", "25 -> 30",
                        "claims.moon", "FULL",
                        "day.zone", "another basis, source, owner or date"));
        assertThat(PolicyChanges.between(before, before)).isEmpty();
    }

    private static Optional<String> refusal(PolicyDraft draft, String by, LocalDate from, int revision) {
        return draft.refusalOf(new Adoption(by, from, revision, "so it is"), TIMELINE, Optional.empty(), TODAY)
                .map(AdoptionRefusal::rule);
    }

    private static PolicyDraft draft(PolicyTerms terms) {
        return PolicyDraft.first("three", null, "ann", NOW, terms);
    }

    private static AwardPolicy version(String name, String from, @Nullable String until) {
        AwardPolicy policy = Terms.first().from(LocalDate.parse(from), name);
        return new AwardPolicy(
                name,
                policy.effectiveFrom(),
                until == null ? null : LocalDate.parse(until),
                policy.bands(),
                policy.settings());
    }
}
