package reimbursement.officers.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static reimbursement.officers.domain.Fixtures.AUTHORISED;
import static reimbursement.officers.domain.Fixtures.NOMINATED;
import static reimbursement.officers.domain.Fixtures.STARTED;
import static reimbursement.officers.domain.Fixtures.TODAY;
import static reimbursement.officers.domain.Fixtures.TRAINED;
import static reimbursement.officers.domain.Fixtures.accepted;
import static reimbursement.officers.domain.Fixtures.inTraining;
import static reimbursement.officers.domain.Fixtures.nominated;
import static reimbursement.officers.domain.Fixtures.taskForce;
import static reimbursement.officers.domain.Fixtures.trained;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import reimbursement.kit.test.ProgrammeRule;
import reimbursement.kit.test.ProgrammeRule.Section;

/** programme.md, "Officers": what a candidate needs, hours of training, exams with one retake. */
class CandidateTest {

    @ProgrammeRule(
            of = Section.OFFICERS,
            says = "A candidate needs US citizenship, a background check, and (TFM) two years in law enforcement.",
            source = "MOA, nomination of personnel")
    @ParameterizedTest
    @CsvSource({
        "TFM, , , , false,",
        "TFM, true, 2025-03-01, 2023-05-01, true,",
        "TFM, false, 2025-03-01, 2020-01-01, false, NOT_A_CITIZEN",
        "TFM, true, 2025-05-02, 2020-01-01, false, BEFORE_BACKGROUND_CHECK",
        "TFM, true, 2025-05-01, 2023-05-02, false, TOO_SHORT_IN_LAW_ENFORCEMENT",
        "WSO, true, 2025-03-01, 2025-04-01, true,",
        "TFM, true, 2025-03-01, , true, CHECKS_MISSING",
        "WSO, , 2025-03-01, , true, CHECKS_MISSING",
        "WSO, true, , , true, CHECKS_MISSING",
        "JEM, true, 2025-03-01, , true,",
    })
    void whatIsAttestedIsHeldAgainstTheRules(
            Model model, Boolean citizen, LocalDate checked, LocalDate since, boolean all, Rule expected) {
        // Given
        Checks checks = new Checks(citizen, checked, since);

        // When
        Optional<Outcome> refusal = checks.refusal(model, AUTHORISED, all);

        // Then
        assertThat(refusal.map(CandidateTest::rule)).isEqualTo(Optional.ofNullable(expected));
    }

    @Test
    void anAuthorisationAsksTheChecksAndALaterAttestationKeepsTheEarlierOnes() {
        // Given
        Officer officer = trained();
        officer.attest(new Checks(true, null, LocalDate.of(2024, 1, 1)));
        officer.attest(new Checks(null, LocalDate.of(2025, 2, 1), null));

        // When
        Outcome outcome = officer.authorise(UUID.randomUUID(), taskForce(), AUTHORISED);

        // Then
        assertThat(officer.checks()).isEqualTo(new Checks(true, LocalDate.of(2025, 2, 1), LocalDate.of(2024, 1, 1)));
        assertThat(rule(outcome)).isEqualTo(Rule.TOO_SHORT_IN_LAW_ENFORCEMENT);
    }

    @ProgrammeRule(
            of = Section.OFFICERS,
            says = "Training: TFM 40 hours, WSO 8 hours, JEM four weeks.",
            source = "ICE, 287(g) training")
    @ParameterizedTest
    @CsvSource({"TFM, 40", "WSO, 8", "JEM, 160"})
    void aTrainingTakesItsHours(Model model, int hours) {
        // Given
        Officer officer = nominated();
        accepted(officer.startTraining(UUID.randomUUID(), model, NOMINATED));

        // When
        Outcome tooFew = officer.completeTraining(model, TRAINED, hours - 1, TODAY);
        Outcome enough = officer.completeTraining(model, TRAINED, hours, TODAY);

        // Then
        assertThat(rule(tooFew)).isEqualTo(Rule.TOO_FEW_HOURS);
        assertThat(accepted(enough)).hasSize(1);
        assertThat(officer.training(model).flatMap(Training::hours)).contains(hours);
    }

    @ProgrammeRule(
            of = Section.OFFICERS,
            says = "WSO and JEM exams need 70 %, one retake.",
            source = "ICE, 287(g) training")
    @ParameterizedTest
    @CsvSource({"70, true", "69, false", "100, true", "0, false"})
    void seventyPercentPassTheExam(int score, boolean passed) {
        // Given
        Officer officer = warrantTraining();
        accepted(officer.sitExam(Model.WSO, score, STARTED, TODAY));

        // When
        Outcome completed = officer.completeTraining(Model.WSO, TRAINED, TODAY);

        // Then
        if (passed) {
            assertThat(accepted(completed)).hasSize(1);
        } else {
            assertThat(rule(completed)).isEqualTo(Rule.EXAM_NOT_PASSED);
        }
    }

    @ProgrammeRule(
            of = Section.OFFICERS,
            says = "WSO and JEM exams need 70 %, one retake.",
            source = "ICE, 287(g) training")
    @Test
    void anExamIsRetakenOnceAndOnlyWhenItWasFailed() {
        // Given
        Officer officer = warrantTraining();
        accepted(officer.sitExam(Model.WSO, 50, STARTED, TODAY));

        // When / Then
        assertThat(accepted(officer.sitExam(Model.WSO, 50, STARTED, TODAY))).isEmpty();
        assertThat(rule(officer.sitExam(Model.WSO, 80, STARTED.minusDays(1), TODAY)))
                .isEqualTo(Rule.BEFORE_EXAM);
        accepted(officer.sitExam(Model.WSO, 69, STARTED.plusDays(1), TODAY));
        assertThat(rule(officer.sitExam(Model.WSO, 90, STARTED.plusDays(2), TODAY)))
                .isEqualTo(Rule.NO_RETAKE_LEFT);
        assertThat(rule(officer.completeTraining(Model.WSO, TRAINED, TODAY))).isEqualTo(Rule.EXAM_NOT_PASSED);
        Officer other = warrantTraining();
        accepted(other.sitExam(Model.WSO, 50, STARTED, TODAY));
        accepted(other.sitExam(Model.WSO, 70, STARTED.plusDays(1), TODAY));
        assertThat(rule(other.sitExam(Model.WSO, 90, STARTED.plusDays(2), TODAY)))
                .isEqualTo(Rule.EXAM_PASSED);
        assertThat(rule(other.completeTraining(Model.WSO, STARTED, TODAY))).isEqualTo(Rule.EXAM_NOT_PASSED);
        assertThat(accepted(other.completeTraining(Model.WSO, STARTED.plusDays(1), TODAY)))
                .hasSize(1);
    }

    @Test
    void theTaskForceHasNoExamAndAnExamIsOfATraining() {
        assertThat(rule(inTraining().sitExam(Model.TFM, 80, TRAINED, TODAY))).isEqualTo(Rule.NO_EXAM);
        assertThat(rule(inTraining().sitExam(Model.JEM, 80, TRAINED, TODAY))).isEqualTo(Rule.TRAINING_NOT_STARTED);
        assertThat(rule(warrantTraining().sitExam(Model.WSO, 80, TODAY.plusDays(1), TODAY)))
                .isEqualTo(Rule.IN_THE_FUTURE);
    }

    @ParameterizedTest
    @EnumSource(Model.class)
    void trainingForAnotherModelIsATrainingOfItsOwn(Model model) {
        // Given
        Officer officer = trained();

        // When
        Outcome outcome = officer.recordTrained(UUID.randomUUID(), model, TRAINED, TODAY);

        // Then
        assertThat(accepted(outcome)).hasSize(model == Model.TFM ? 0 : 1);
        assertThat(officer.training(model).flatMap(Training::trainedOn)).contains(TRAINED);
    }

    private static Officer warrantTraining() {
        Officer officer = nominated();
        accepted(officer.startTraining(UUID.randomUUID(), Model.WSO, NOMINATED));
        return officer;
    }

    private static Rule rule(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Refused refused -> refused.rule();
            case Outcome.Accepted accepted -> throw new AssertionError(accepted.toString());
        };
    }
}
