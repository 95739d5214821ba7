package reimbursement.agreements.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static reimbursement.agreements.domain.Some.agreement;
import static reimbursement.agreements.domain.Some.decided;
import static reimbursement.agreements.domain.Some.rule;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import reimbursement.kit.test.ProgrammeRule;
import reimbursement.kit.test.ProgrammeRule.Section;

/** programme.md, "Agreements": who ends an agreement of which model, how, and by which clause. */
class EndingTest {

    private static final LocalDate MAY = LocalDate.of(2025, 5, 1);

    @ProgrammeRule(
            of = Section.AGREEMENTS,
            says = "WSO: either side ends it with 90 days' notice unless exigent.",
            source = "MOA of the warrant-service model, termination")
    @ParameterizedTest
    @CsvSource({
        "TFM, AGENCY, false, TFM_NOTICE_BY_AGENCY",
        "TFM, AGENCY, true, TFM_NOTICE_BY_AGENCY",
        "TFM, ICE, true,",
        "TFM, ICE, false,",
        "WSO, AGENCY, false,",
        "WSO, ICE, false,",
        "WSO, AGENCY, true, WSO_EXIGENT",
        "WSO, ICE, true, WSO_EXIGENT",
        "JEM, AGENCY, false,",
        "JEM, ICE, true, JEM_EXIGENT",
    })
    void withoutANoticeASideEndsAnAgreementOnlyWhereItsMoaAllows(
            Model model, Party by, boolean exigent, Clause clause) {
        // Given
        Agreement agreement = agreement(model);

        // When
        Outcome<AgreementTerminated> outcome = agreement.terminate("over", MAY, by, exigent);

        // Then
        if (clause == null) {
            assertThat(rule(outcome)).isEqualTo("notice-required");
        } else {
            assertThat(Clause.of(decided(outcome), agreement)).contains(clause);
        }
    }

    @Test
    void anEndOnTheNoticedDayCitesTheNotice() {
        // Given
        Agreement agreement = agreement(Model.WSO);
        TerminationNoticed noticed = decided(agreement.giveNotice(Party.ICE, MAY, null));

        // When
        AgreementTerminated ended = decided(agreement.terminate("run out", noticed.endsOn()));

        // Then
        assertThat(Clause.of(noticed, agreement)).contains(Clause.WSO_NOTICE);
        assertThat(Clause.of(ended, agreement)).contains(Clause.WSO_NOTICE);
    }

    @Test
    void anEndThatNobodyIsNamedForSaysSo() {
        // Given
        Agreement agreement = agreement(Model.TFM);

        // When
        AgreementTerminated ended = decided(agreement.terminate("at once", MAY));

        // Then
        assertThat(Clause.of(ended, agreement)).contains(Clause.ENDED_WITHOUT_NOTICE);
    }

    @ProgrammeRule(
            of = Section.AGREEMENTS,
            says = "Jail-enforcement agreements are ended like warrant-service ones.",
            source = "our reading")
    @ParameterizedTest
    @CsvSource({"TFM, AGENCY, TFM_NOTICE_BY_AGENCY", "WSO, AGENCY, WSO_NOTICE", "JEM, ICE, JEM_NOTICE"})
    void aNoticeCitesTheClauseOfItsModel(Model model, Party by, Clause clause) {
        Agreement agreement = agreement(model);

        assertThat(Clause.of(decided(agreement.giveNotice(by, MAY, null)), agreement))
                .contains(clause);
    }

    @Test
    void theStepsOfASuspensionCiteTheirClauses() {
        // Given
        Agreement agreement = agreement(Model.TFM);

        // When / Then
        assertThat(Clause.of(agreement.signature(), agreement)).contains(Clause.EFFECTIVE_ON_LAST_SIGNATURE);
        assertThat(Clause.of(decided(agreement.suspend("review", MAY, MAY.plusDays(9))), agreement))
                .contains(Clause.SUSPENSION_AT_ONCE);
        assertThat(Clause.of(decided(agreement.extend(MAY, "more", MAY.plusDays(19), null)), agreement))
                .contains(Clause.SUSPENSION_EXTENDED);
        assertThat(Clause.of(decided(agreement.giveNotice(Party.ICE, MAY.plusDays(1), null)), agreement))
                .contains(Clause.TFM_NOTICE_BY_ICE);
        assertThat(Clause.of(decided(agreement.reinstate(MAY.plusDays(5))).getFirst(), agreement))
                .contains(Clause.SUSPENSION_LIFTED);
        assertThat(Clause.of(decided(agreement.vacate(MAY)).getFirst(), agreement))
                .contains(Clause.SUSPENSION_VACATED);
    }

    @ParameterizedTest
    @EnumSource(Clause.class)
    void everyClauseSaysWhereItIsWrittenAndWhatIsOurReading(Clause clause) {
        assertThat(clause.source()).contains("programme.md");
        assertThat(clause.source().startsWith("our reading")).isEqualTo(!clause.published());
        assertThat(clause.code()).matches("[a-z-]+");
        assertThat(clause.text()).endsWith(".");
    }
}
