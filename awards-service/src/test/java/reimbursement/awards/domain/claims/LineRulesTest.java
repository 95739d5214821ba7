package reimbursement.awards.domain.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static reimbursement.awards.domain.claims.Given.AGENCY;
import static reimbursement.awards.domain.claims.Given.AGREEMENT;
import static reimbursement.awards.domain.claims.Given.FIRST_DAY;
import static reimbursement.awards.domain.claims.Given.OCTOBER;
import static reimbursement.awards.domain.claims.Given.OTHER_AGENCY;
import static reimbursement.awards.domain.claims.Given.OTHER_AGREEMENT;
import static reimbursement.awards.domain.claims.Given.POLICY;
import static reimbursement.awards.domain.claims.Given.SIGNED;
import static reimbursement.awards.domain.claims.Given.agency;
import static reimbursement.awards.domain.claims.Given.agreement;
import static reimbursement.awards.domain.claims.Given.authorised;
import static reimbursement.awards.domain.claims.Given.decided;
import static reimbursement.awards.domain.claims.Given.line;
import static reimbursement.awards.domain.claims.Given.officer;
import static reimbursement.awards.domain.claims.Given.onDays;
import static reimbursement.awards.domain.claims.Given.rate;
import static reimbursement.awards.domain.claims.Given.under;
import static reimbursement.awards.domain.claims.Given.with;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import reimbursement.awards.domain.roster.Model;
import reimbursement.awards.domain.roster.RosterRow;
import reimbursement.kit.test.ProgrammeRule;
import reimbursement.kit.test.ProgrammeRule.Section;

/** The rules of days, shares and other funding; "costs count only for days authorised under a live agreement". */
class LineRulesTest {

    private static final PlacedLine BENEFITS = line(OCTOBER, 1, CostType.BENEFITS, 310_000);

    /** DHS announcement, September 2025: full salary and benefits of each eligible trained officer. */
    @ProgrammeRule(
            of = Section.CLAIMS,
            says = "Full salary and benefits of each eligible trained officer.",
            source = "DHS announcement, September 2025")
    @Test
    void aLineOfWhichAllHoldsIsAllowedInFull() {
        // When
        LineDecision decision = decided(officer(authorised()), agency(agreement()), BENEFITS);

        // Then
        assertThat(decision)
                .isEqualTo(new LineDecision(
                        LineVerdict.ALLOWED, ClaimRule.ALLOWED_IN_FULL, 310_000, 310_000, 31, null, List.of()));
    }

    static Stream<Arguments> excluded() {
        OfficerAuthorisation stranger = authorised(OTHER_AGENCY, OTHER_AGREEMENT, Model.TFM, FIRST_DAY, null, null);
        return Stream.of(
                Arguments.of(
                        ClaimRule.AGENCY_ENROLLED,
                        officer(authorised()),
                        new AgencyHistory(AGENCY, List.of(), Map.of(AGREEMENT, agreement()))),
                Arguments.of(ClaimRule.AUTHORISED, officer(), agency(agreement())),
                Arguments.of(
                        ClaimRule.AUTHORISED,
                        officer(authorised(AGENCY, AGREEMENT, Model.TFM, LocalDate.of(2025, 11, 1), null, null)),
                        agency(agreement())),
                Arguments.of(
                        ClaimRule.AUTHORISED,
                        officer(authorised(AGENCY, AGREEMENT, Model.TFM, LocalDate.of(2023, 10, 1), null, null)),
                        agency(agreement())),
                Arguments.of(ClaimRule.OFFICER_OF_THE_AGENCY, officer(stranger), agency(agreement())),
                Arguments.of(
                        ClaimRule.MODEL_REIMBURSED,
                        officer(authorised(AGENCY, AGREEMENT, Model.JEM, FIRST_DAY, null, null)),
                        agency(agreement())),
                Arguments.of(
                        ClaimRule.MODEL_REIMBURSED,
                        officer(authorised(AGENCY, AGREEMENT, Model.WSO, FIRST_DAY, null, null)),
                        agency(agreement())),
                Arguments.of(
                        ClaimRule.NOT_REVOKED,
                        officer(authorised(AGENCY, AGREEMENT, Model.TFM, FIRST_DAY, FIRST_DAY, null)),
                        agency(agreement())),
                Arguments.of(
                        ClaimRule.NOT_SEPARATED,
                        officer(authorised(AGENCY, AGREEMENT, Model.TFM, SIGNED, null, FIRST_DAY)),
                        agency(agreement())),
                Arguments.of(
                        ClaimRule.AGREEMENT_LIVE,
                        officer(authorised()),
                        agency(agreement().ended(FIRST_DAY))),
                Arguments.of(
                        ClaimRule.AGREEMENT_LIVE,
                        officer(authorised()),
                        agency(agreement().signed(Model.TFM, LocalDate.of(2025, 11, 1)))),
                Arguments.of(
                        ClaimRule.AGREEMENT_NOT_SUSPENDED,
                        officer(authorised()),
                        agency(agreement().suspended(FIRST_DAY, null))),
                Arguments.of(
                        ClaimRule.ONE_AGENCY_A_DAY,
                        officer(authorised(AGENCY, AGREEMENT, Model.TFM, SIGNED, null, null), stranger),
                        agency(agreement())));
    }

    @ParameterizedTest
    @MethodSource("excluded")
    void aLineWithoutOneDayThatCountsIsDisallowedByTheRuleThatFails(
            ClaimRule rule, OfficerHistory officer, AgencyHistory agency) {
        // When
        LineDecision decision = decided(officer, agency, BENEFITS);

        // Then
        assertThat(decision.verdict()).isEqualTo(LineVerdict.DISALLOWED);
        assertThat(decision.rule()).isEqualTo(rule);
        assertThat(decision.allowedCents()).isZero();
        assertThat(decision.reductions()).containsExactly(new Reduction(rule, 310_000));
    }

    static Stream<Arguments> partly() {
        return Stream.of(
                Arguments.of(
                        ClaimRule.NOT_REVOKED,
                        10,
                        officer(authorised(AGENCY, AGREEMENT, Model.TFM, FIRST_DAY, LocalDate.of(2025, 10, 11), null)),
                        agency(agreement())),
                Arguments.of(
                        ClaimRule.NOT_SEPARATED,
                        1,
                        officer(authorised(AGENCY, AGREEMENT, Model.TFM, FIRST_DAY, null, LocalDate.of(2025, 10, 2))),
                        agency(agreement())),
                Arguments.of(
                        ClaimRule.AUTHORISED,
                        1,
                        officer(authorised(AGENCY, AGREEMENT, Model.TFM, LocalDate.of(2025, 10, 31), null, null)),
                        agency(agreement())),
                Arguments.of(
                        ClaimRule.AUTHORISED,
                        2,
                        officer(authorised(AGENCY, AGREEMENT, Model.TFM, LocalDate.of(2023, 10, 3), null, null)),
                        agency(agreement())),
                Arguments.of(
                        ClaimRule.AGREEMENT_NOT_SUSPENDED,
                        21,
                        officer(authorised()),
                        agency(agreement().suspended(LocalDate.of(2025, 10, 3), LocalDate.of(2025, 10, 12)))),
                Arguments.of(
                        ClaimRule.AGREEMENT_NOT_SUSPENDED,
                        29,
                        officer(authorised()),
                        agency(agreement()
                                .suspended(LocalDate.of(2025, 10, 3), null)
                                .reinstated(LocalDate.of(2025, 10, 5)))),
                Arguments.of(
                        ClaimRule.AGREEMENT_LIVE,
                        14,
                        officer(authorised()),
                        agency(agreement().ended(LocalDate.of(2025, 10, 15)))));
    }

    @ProgrammeRule(
            of = Section.CLAIMS,
            says = "Costs count only for days authorised under a live agreement, prorated by days.",
            source = "our reading: policy setting claims.proration")
    @ParameterizedTest
    @MethodSource("partly")
    void daysThatDoNotCountTakeTheirPart(ClaimRule rule, int days, OfficerHistory officer, AgencyHistory agency) {
        // When
        LineDecision decision = decided(officer, agency, BENEFITS);

        // Then
        assertThat(decision.verdict()).isEqualTo(LineVerdict.REDUCED);
        assertThat(decision.rule()).isEqualTo(rule);
        assertThat(decision.eligibleDays()).isEqualTo(days);
        assertThat(decision.allowedCents()).isEqualTo(days * 10_000L);
    }

    @ProgrammeRule(
            of = Section.CLAIMS,
            says = "Costs count only for days authorised under a live agreement, prorated by days.",
            source = "our reading: policy setting claims.proration")
    @Test
    void whereThePolicyDoesNotProrateOneDayCarriesTheWholeLine() {
        // Given
        ClaimPolicy whole = new ClaimPolicy("2", FIRST_DAY, POLICY.models(), false, 25, true, 1, 1, 1);
        OfficerHistory officer =
                officer(authorised(AGENCY, AGREEMENT, Model.TFM, LocalDate.of(2025, 10, 31), null, null));

        // Then
        assertThat(decided(officer, agency(agreement()), under(whole, BENEFITS)).verdict())
                .isEqualTo(LineVerdict.ALLOWED);
    }

    @ProgrammeRule(
            of = Section.CLAIMS,
            says = "Claims are for officers authorised under the TFM; JEM and WSO are a setting, off.",
            source = "our reading: policy setting claims.models")
    @Test
    void aSwitchedOnModelIsReimbursed() {
        // Given
        ClaimPolicy jails = new ClaimPolicy("2", FIRST_DAY, EnumSet.of(Model.TFM, Model.JEM), true, 25, true, 1, 1, 1);
        OfficerHistory officer = officer(authorised(AGENCY, AGREEMENT, Model.JEM, FIRST_DAY, null, null));

        // Then
        assertThat(decided(officer, agency(agreement()), under(jails, BENEFITS)).verdict())
                .isEqualTo(LineVerdict.ALLOWED);
    }

    @ProgrammeRule(
            of = Section.CLAIMS,
            says = "Costs count from 1 October 2025 on.",
            source = "DHS announcement, September 2025")
    @Test
    void daysBeforeTheProgrammesFirstAreDisallowed() {
        // Given
        ClaimPolicy later = new ClaimPolicy("2", LocalDate.of(2025, 10, 2), POLICY.models(), true, 25, true, 1, 1, 1);

        // Then
        LineDecision decision = decided(officer(authorised()), agency(agreement()), under(later, BENEFITS));
        assertThat(decision.rule()).isEqualTo(ClaimRule.FROM_THE_FIRST_DAY_ON);
        assertThat(decision.eligibleDays()).isEqualTo(30);
    }

    @Test
    void trainingCountsFromItsDayOn() {
        // Given
        OfficerHistory untrained = officer(untrained(null));
        OfficerHistory late = officer(untrained(LocalDate.of(2025, 10, 31)));

        // Then
        assertThat(decided(untrained, agency(agreement()), BENEFITS).rule()).isEqualTo(ClaimRule.TRAINED);
        assertThat(decided(late, agency(agreement()), BENEFITS).eligibleDays()).isEqualTo(1);
    }

    /** programme.md: charges reflect actual work (share of time); the share is rounded down. */
    @ProgrammeRule(
            of = Section.CLAIMS,
            says =
                    "Charges reflect actual work: the share of time is what is charged, and no more hours than there were.",
            source = "2 CFR 200.430")
    @ParameterizedTest
    @CsvSource({"10000, 310000", "5000, 155000", "3333, 103323", "1, 31"})
    void theShareOfTimeIsWhatIsCharged(int share, long charged) {
        // When
        LineDecision decision = decided(officer(authorised()), agency(agreement()), with(BENEFITS, share, 0, null));

        // Then
        assertThat(decision.chargedCents()).isEqualTo(charged);
        assertThat(decision.allowedCents()).isEqualTo(charged);
        assertThat(decision.verdict()).isEqualTo(LineVerdict.ALLOWED);
    }

    /** programme.md: the federal share never pays what another source paid. */
    @ProgrammeRule(
            of = Section.CLAIMS,
            says = "The federal share never pays what another source paid.",
            source = "2 CFR 200.406")
    @ParameterizedTest
    @CsvSource({
        "0, ALLOWED, 310000, ALLOWED_IN_FULL",
        "1, REDUCED, 309999, OTHER_FUNDING",
        "309999, REDUCED, 1, OTHER_FUNDING",
        "310000, DISALLOWED, 0, OTHER_FUNDING",
        "400000, DISALLOWED, 0, OTHER_FUNDING"
    })
    void otherFundingIsNeverPaidTwice(long other, LineVerdict verdict, long allowed, ClaimRule rule) {
        // When
        LineDecision decision =
                decided(officer(authorised()), agency(agreement()), with(BENEFITS, ClaimLine.WHOLE, other, null));

        // Then
        assertThat(decision.verdict()).isEqualTo(verdict);
        assertThat(decision.allowedCents()).isEqualTo(allowed);
        assertThat(decision.rule()).isEqualTo(rule);
    }

    @Test
    void daysGoBeforeOtherFundingAndTheStepsAddUp() {
        // Given
        OfficerHistory officer =
                officer(authorised(AGENCY, AGREEMENT, Model.TFM, FIRST_DAY, LocalDate.of(2025, 10, 11), null));

        // When
        LineDecision decision = decided(officer, agency(agreement()), with(BENEFITS, 5_000, 20_000, null));

        // Then
        assertThat(decision.chargedCents()).isEqualTo(155_000);
        assertThat(decision.reductions())
                .containsExactly(
                        new Reduction(ClaimRule.NOT_REVOKED, 105_000), new Reduction(ClaimRule.OTHER_FUNDING, 20_000));
        assertThat(decision.allowedCents()).isEqualTo(30_000);
        assertThat(decision.rule()).isEqualTo(ClaimRule.NOT_REVOKED);
    }

    @Test
    void aLineOfAFewDaysIsProratedByItsOwnDays() {
        // Given
        OfficerHistory officer =
                officer(authorised(AGENCY, AGREEMENT, Model.TFM, FIRST_DAY, LocalDate.of(2025, 10, 11), null));

        // Then
        assertThat(decided(officer, agency(agreement()), onDays(BENEFITS, 1, 10))
                        .verdict())
                .isEqualTo(LineVerdict.ALLOWED);
        assertThat(decided(officer, agency(agreement()), onDays(BENEFITS, 1, 20))
                        .allowedCents())
                .isEqualTo(155_000);
    }

    /** programme.md: a line whose officer or pay has not arrived yet is pending, never disallowed. */
    @ProgrammeRule(
            of = Section.CLAIMS,
            says = "A line whose officer or pay has not arrived yet is pending, never disallowed.",
            source = "our reading")
    @Test
    void whatHasNotArrivedIsPending() {
        // Given
        PlacedLine salary = line(OCTOBER, 1, CostType.SALARY, 600_000);

        // Then
        assertThat(decided(OfficerHistory.unheardOf(Given.OFFICER), agency(agreement()), salary))
                .isEqualTo(LineDecision.pending(salary.line(), ClaimRule.OFFICER_NOT_YET_KNOWN));
        assertThat(decided(officer(List.of(), authorised()), agency(agreement()), salary))
                .isEqualTo(LineDecision.pending(salary.line(), ClaimRule.PAY_NOT_YET_KNOWN));
        assertThat(decided(officer(List.of(rate("2025-11-01", 1)), authorised()), agency(agreement()), salary))
                .isEqualTo(LineDecision.pending(salary.line(), ClaimRule.PAY_NOT_YET_KNOWN));
        assertThat(decided(officer(authorised()), agency(), salary))
                .isEqualTo(LineDecision.pending(salary.line(), ClaimRule.AGREEMENT_NOT_YET_KNOWN));
        assertThat(decided(officer(List.of(), authorised()), agency(agreement()), BENEFITS)
                        .verdict())
                .isEqualTo(LineVerdict.ALLOWED);
        assertThat(decided(officer(List.of()), agency(agreement()), salary).rule())
                .isEqualTo(ClaimRule.AUTHORISED);
    }

    @Test
    void anAgencyOfWhichNothingIsHeldIsNotEnrolled() {
        assertThat(Given.all(officer(authorised()), Set.of(), BENEFITS)
                        .getFirst()
                        .rule())
                .isEqualTo(ClaimRule.AGENCY_ENROLLED);
    }

    /** Bad input of issue 5: pay of zero or of a million dollars. */
    @ParameterizedTest
    @CsvSource({
        "2025-10-01, 0, PENDING",
        "2025-10-31, 0, PENDING",
        "2025-11-01, 0, ALLOWED",
        "2025-10-01, 100000000, PENDING",
        "2026-09-30, 100000000, PENDING",
        "2026-10-01, 100000000, ALLOWED",
        "2025-10-01, 99999999, ALLOWED"
    })
    void payThatCannotBeRightIsWaitedOut(String from, long cents, LineVerdict verdict) {
        // Given
        OfficerHistory officer = officer(List.of(rate("2024-01-01", 7_300_000), rate(from, cents)), authorised());

        // When
        LineDecision decision = decided(officer, agency(agreement()), line(OCTOBER, 1, CostType.SALARY, 600_000));

        // Then
        assertThat(decision.verdict()).isEqualTo(verdict);
        assertThat(decision.rule())
                .isEqualTo(verdict == LineVerdict.PENDING ? ClaimRule.PAY_NOT_PLAUSIBLE : ClaimRule.ALLOWED_IN_FULL);
    }

    private static OfficerAuthorisation untrained(@Nullable LocalDate trainedOn) {
        var row = authorised().row();
        return new OfficerAuthorisation(
                AGENCY,
                new RosterRow(
                        row.authorisationId(),
                        row.officerId(),
                        row.agreementId(),
                        row.model(),
                        trainedOn,
                        row.from(),
                        row.until(),
                        null,
                        null));
    }
}
