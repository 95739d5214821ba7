package reimbursement.awards.domain.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static reimbursement.awards.domain.claims.Given.AGENCY;
import static reimbursement.awards.domain.claims.Given.AGREEMENT;
import static reimbursement.awards.domain.claims.Given.FIRST_DAY;
import static reimbursement.awards.domain.claims.Given.OCTOBER;
import static reimbursement.awards.domain.claims.Given.OFFICER;
import static reimbursement.awards.domain.claims.Given.OTHER_AGENCY;
import static reimbursement.awards.domain.claims.Given.OTHER_AGREEMENT;
import static reimbursement.awards.domain.claims.Given.agency;
import static reimbursement.awards.domain.claims.Given.agreement;
import static reimbursement.awards.domain.claims.Given.authorised;
import static reimbursement.awards.domain.claims.Given.decided;
import static reimbursement.awards.domain.claims.Given.line;
import static reimbursement.awards.domain.claims.Given.officer;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import reimbursement.awards.domain.roster.Model;
import reimbursement.awards.domain.roster.RosterRow;

/** Officers with more than one authorisation, in one agency or in two (bad input of issue 5). */
class SeveralAuthorisationsTest {

    private static final PlacedLine BENEFITS = line(OCTOBER, 1, CostType.BENEFITS, 310_000);
    private static final LocalDate LATER = LocalDate.of(2025, 10, 1);
    private static final OfficerAuthorisation EARLY =
            authorised(AGENCY, AGREEMENT, Model.TFM, Given.SIGNED, null, null);

    @Test
    void ofSeveralAuthorisationsTheOneThatComesNearestIsTold() {
        // Given
        OfficerAuthorisation expired = authorised(AGENCY, AGREEMENT, Model.TFM, LocalDate.of(2023, 9, 1), null, null);
        OfficerAuthorisation revoked = authorised(AGENCY, AGREEMENT, Model.TFM, Given.SIGNED, FIRST_DAY, null);
        OfficerAuthorisation jail = authorised(AGENCY, AGREEMENT, Model.JEM, LocalDate.of(2025, 4, 1), null, null);

        // Then
        for (List<OfficerAuthorisation> order :
                List.of(List.of(expired, revoked, jail), List.of(jail, revoked, expired))) {
            assertThat(rule(order)).isEqualTo(ClaimRule.NOT_REVOKED);
        }
        assertThat(rule(List.of(jail, expired))).isEqualTo(ClaimRule.AUTHORISED);
    }

    @Test
    void anAgreementThatMayYetArriveIsNearerThanARevocationAndFurtherThanOneThatEnded() {
        // Given
        OfficerAuthorisation awaited =
                authorised(AGENCY, OTHER_AGREEMENT, Model.TFM, LocalDate.of(2025, 5, 1), null, null);
        OfficerAuthorisation revoked = authorised(AGENCY, AGREEMENT, Model.TFM, Given.SIGNED, FIRST_DAY, null);

        // Then
        assertThat(rule(List.of(awaited, revoked))).isEqualTo(ClaimRule.AGREEMENT_NOT_YET_KNOWN);
        assertThat(rule(List.of(revoked, awaited))).isEqualTo(ClaimRule.AGREEMENT_NOT_YET_KNOWN);
        assertThat(decided(officer(awaited, EARLY), agency(agreement().ended(FIRST_DAY)), BENEFITS)
                        .rule())
                .isEqualTo(ClaimRule.AGREEMENT_LIVE);
    }

    @Test
    void anAgreementOfWhichOnlyASuspensionWasHeardHasNotArrived() {
        // Given
        AgreementHistory unsigned =
                AgreementHistory.unheardOf(AGREEMENT, AGENCY, Model.TFM).suspended(FIRST_DAY, null);

        // Then
        assertThat(decided(officer(authorised()), agency(unsigned), BENEFITS).verdict())
                .isEqualTo(LineVerdict.PENDING);
        assertThat(decided(officer(authorised()), agency(unsigned), BENEFITS).rule())
                .isEqualTo(ClaimRule.AGREEMENT_NOT_YET_KNOWN);
    }

    @Test
    void authorisedForTwoAgenciesOnOneDayAnOfficerCountsForTheOneAuthorisedLast() {
        assertThat(decided(
                        officer(EARLY, elsewhere(LATER.plusDays(10), null, null, Model.TFM)),
                        agency(agreement()),
                        BENEFITS))
                .satisfies(decision -> {
                    assertThat(decision.eligibleDays()).isEqualTo(10);
                    assertThat(decision.rule()).isEqualTo(ClaimRule.ONE_AGENCY_A_DAY);
                });
    }

    static Stream<Arguments> harmless() {
        return Stream.of(
                Arguments.of(elsewhere(LATER, LATER, null, Model.TFM)),
                Arguments.of(elsewhere(LATER, null, null, Model.WSO)),
                Arguments.of(elsewhere(LATER.plusMonths(1), null, null, Model.TFM)),
                Arguments.of(elsewhere(LATER.minusDays(1), null, LATER, Model.TFM)),
                Arguments.of(untrained(elsewhere(LATER, null, null, Model.TFM))));
    }

    @ParameterizedTest
    @MethodSource("harmless")
    void anAuthorisationElsewhereThatDoesNotHoldTakesNothingAway(OfficerAuthorisation elsewhere) {
        assertThat(decided(officer(EARLY, elsewhere), agency(agreement()), BENEFITS)
                        .verdict())
                .isEqualTo(LineVerdict.ALLOWED);
    }

    @Test
    void ofTwoFromTheSameDayOneCountsWhicheverWasHeardFirst() {
        // Given
        OfficerAuthorisation here = authorised(AGENCY, AGREEMENT, Model.TFM, LATER, null, null);
        OfficerAuthorisation there = elsewhere(LATER, null, null, Model.TFM);

        // Then
        assertThat(rule(List.of(here, there))).isEqualTo(ClaimRule.ONE_AGENCY_A_DAY);
        assertThat(rule(List.of(there, here))).isEqualTo(ClaimRule.ONE_AGENCY_A_DAY);
    }

    private static ClaimRule rule(List<OfficerAuthorisation> authorisations) {
        OfficerHistory history = new OfficerHistory(OFFICER, true, authorisations, List.of(), PayHistory.NONE);
        return decided(history, agency(agreement()), BENEFITS).rule();
    }

    private static OfficerAuthorisation elsewhere(
            LocalDate from, @Nullable LocalDate revokedOn, @Nullable LocalDate separatedOn, Model model) {
        return authorised(OTHER_AGENCY, OTHER_AGREEMENT, model, from, revokedOn, separatedOn);
    }

    private static OfficerAuthorisation untrained(OfficerAuthorisation of) {
        RosterRow row = of.row();
        return new OfficerAuthorisation(
                of.agencyId(),
                new RosterRow(
                        row.authorisationId(),
                        row.officerId(),
                        row.agreementId(),
                        row.model(),
                        null,
                        row.from(),
                        row.until(),
                        null,
                        null));
    }
}
