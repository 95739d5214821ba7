package reimbursement.officers.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static reimbursement.officers.domain.Fixtures.AGENCY;
import static reimbursement.officers.domain.Fixtures.AGREEMENT;
import static reimbursement.officers.domain.Fixtures.AUTHORISED;
import static reimbursement.officers.domain.Fixtures.LAST_DAY;
import static reimbursement.officers.domain.Fixtures.NOMINATED;
import static reimbursement.officers.domain.Fixtures.STARTED;
import static reimbursement.officers.domain.Fixtures.TODAY;
import static reimbursement.officers.domain.Fixtures.TRAINED;
import static reimbursement.officers.domain.Fixtures.accepted;
import static reimbursement.officers.domain.Fixtures.authorised;
import static reimbursement.officers.domain.Fixtures.inTraining;
import static reimbursement.officers.domain.Fixtures.nominated;
import static reimbursement.officers.domain.Fixtures.only;
import static reimbursement.officers.domain.Fixtures.taskForce;
import static reimbursement.officers.domain.Fixtures.trained;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import reimbursement.kit.test.ProgrammeRule;
import reimbursement.kit.test.ProgrammeRule.Section;
import reimbursement.officers.domain.RosterFact.AuthorisationRevoked;
import reimbursement.officers.domain.RosterFact.OfficerAuthorised;
import reimbursement.officers.domain.RosterFact.OfficerNominated;
import reimbursement.officers.domain.RosterFact.OfficerSeparated;
import reimbursement.officers.domain.RosterFact.OfficerTrained;
import reimbursement.officers.domain.RosterFact.TrainingStarted;

class OfficerTest {
    @Test
    void anOfficerIsNominatedTrainedAndAuthorisedInTurn() {
        // Given
        UUID authorisationId = UUID.randomUUID();
        Officer officer = nominated();

        // When
        var started = accepted(officer.startTraining(UUID.randomUUID(), Model.TFM, STARTED));
        var completed = accepted(officer.completeTraining(Model.TFM, TRAINED, TODAY));
        var authorised = accepted(officer.authorise(authorisationId, taskForce(), AUTHORISED));

        // Then
        assertThat(officer.nomination()).isEqualTo(new OfficerNominated(officer.id(), AGENCY, NOMINATED));
        assertThat(started).singleElement().isEqualTo(new TrainingStarted(officer.id(), AGENCY, Model.TFM, STARTED));
        assertThat(completed).singleElement().isEqualTo(new OfficerTrained(officer.id(), AGENCY, Model.TFM, TRAINED));
        assertThat(authorised)
                .singleElement()
                .isEqualTo(new OfficerAuthorised(
                        authorisationId, officer.id(), AGENCY, AGREEMENT, Model.TFM, AUTHORISED, LAST_DAY));
    }

    @Test
    void theSameFactAgainChangesNothing() {
        // Given
        Officer officer = authorised();
        accepted(officer.revoke(only(officer).id(), Revoker.ICE, "MISCONDUCT", TODAY));
        accepted(officer.separate(TODAY));

        // When
        var again = new Outcome[] {
            officer.startTraining(UUID.randomUUID(), Model.TFM, STARTED),
            officer.completeTraining(Model.TFM, TRAINED, TODAY),
            officer.revoke(only(officer).id(), Revoker.ICE, "MISCONDUCT", TODAY),
            officer.separate(TODAY)
        };

        // Then
        assertThat(again).containsOnly(Outcome.unchanged());
    }

    @Test
    void trainingDoesNotStartBeforeTheNomination() {
        assertRefused(
                nominated().startTraining(UUID.randomUUID(), Model.TFM, NOMINATED.minusDays(1)),
                Rule.BEFORE_NOMINATION);
    }

    @Test
    void trainingForAModelStartsOnce() {
        assertRefused(
                inTraining().startTraining(UUID.randomUUID(), Model.TFM, STARTED.plusDays(1)),
                Rule.TRAINING_ALREADY_STARTED);
    }

    @ProgrammeRule(
            of = Section.OFFICERS,
            says = "Training and authorisation belong to a model and an agreement; an officer may hold several.",
            source = "MOA, authorisation")
    @Test
    void anOfficerTrainsForSeveralModels() {
        // Given
        Officer officer = trained();

        // When
        var facts = accepted(officer.startTraining(UUID.randomUUID(), Model.WSO, TRAINED));

        // Then
        assertThat(facts).hasSize(1);
        assertThat(officer.trainings()).extracting(Training::model).containsExactly(Model.TFM, Model.WSO);
    }

    @Test
    void trainingThatNeverStartedIsNotCompleted() {
        assertRefused(nominated().completeTraining(Model.TFM, TRAINED, TODAY), Rule.TRAINING_NOT_STARTED);
        assertRefused(inTraining().completeTraining(Model.WSO, TRAINED, TODAY), Rule.TRAINING_NOT_STARTED);
    }

    @Test
    void trainingIsNotCompletedBeforeItStarted() {
        assertRefused(
                inTraining().completeTraining(Model.TFM, STARTED.minusDays(1), TODAY), Rule.BEFORE_TRAINING_START);
    }

    @Test
    void trainingIsNotCompletedTomorrow() {
        assertRefused(inTraining().completeTraining(Model.TFM, TODAY.plusDays(1), TODAY), Rule.IN_THE_FUTURE);
    }

    @Test
    void trainingIsCompletedOnce() {
        assertRefused(trained().completeTraining(Model.TFM, TRAINED.plusDays(1), TODAY), Rule.ALREADY_TRAINED);
    }

    @Test
    void aRecordMayKnowWhenTrainingEndedAndLearnLaterWhenItBegan() {
        // Given
        Officer officer = nominated();

        // When
        var completed = accepted(officer.recordTrained(UUID.randomUUID(), Model.TFM, TRAINED, TODAY));
        var tooLate = officer.startTraining(UUID.randomUUID(), Model.TFM, TRAINED.plusDays(1));
        var started = accepted(officer.startTraining(UUID.randomUUID(), Model.TFM, STARTED));

        // Then
        assertThat(completed).hasSize(1);
        assertRefused(tooLate, Rule.ALREADY_TRAINED);
        assertThat(started).hasSize(1);
        assertThat(officer.trainings()).hasSize(1);
    }

    @Test
    void aRefusedCompletionLeavesNoTraining() {
        // Given
        Officer officer = nominated();

        // When
        Outcome outcome = officer.recordTrained(UUID.randomUUID(), Model.TFM, TODAY.plusDays(1), TODAY);

        // Then
        assertRefused(outcome, Rule.IN_THE_FUTURE);
        assertThat(officer.trainings()).isEmpty();
    }

    @ProgrammeRule(
            of = Section.OFFICERS,
            says = "An authorisation can be revoked any day by ICE or the agency.",
            source = "8 USC 1357(g); MOA, revocation")
    @Test
    void aRevocationHoldsFromItsDayOn() {
        // Given
        Officer officer = authorised();
        Authorisation authorisation = only(officer);

        // When
        var facts = accepted(officer.revoke(authorisation.id(), Revoker.AGENCY, "REASSIGNED", TODAY));

        // Then
        assertThat(facts)
                .singleElement()
                .isEqualTo(new AuthorisationRevoked(
                        authorisation.id(),
                        officer.id(),
                        AGENCY,
                        AGREEMENT,
                        Model.TFM,
                        Revoker.AGENCY,
                        "REASSIGNED",
                        TODAY));
        assertThat(authorisation.holdsOn(TODAY.minusDays(1))).isTrue();
        assertThat(authorisation.holdsOn(TODAY)).isFalse();
    }

    @Test
    void onlyAHeldAuthorisationIsRevokedAndOnlyOnce() {
        // Given
        Officer officer = authorised();
        UUID id = only(officer).id();

        // Then
        assertRefused(officer.revoke(UUID.randomUUID(), Revoker.ICE, "R", TODAY), Rule.UNKNOWN_AUTHORISATION);
        assertRefused(officer.revoke(id, Revoker.ICE, "R", AUTHORISED.minusDays(1)), Rule.BEFORE_AUTHORISATION);
        assertRefused(officer.revoke(id, Revoker.ICE, "R", LAST_DAY.plusDays(1)), Rule.AUTHORISATION_ENDED);
        accepted(officer.revoke(id, Revoker.ICE, "R", LAST_DAY));
        assertRefused(officer.revoke(id, Revoker.ICE, "R", TODAY), Rule.ALREADY_REVOKED);
    }

    @Test
    void anOfficerIsSeparatedOnceAndNotBeforeTheNomination() {
        // Given
        Officer officer = authorised();

        // When
        Outcome tooEarly = officer.separate(NOMINATED.minusDays(1));
        var facts = accepted(officer.separate(TODAY));
        Outcome again = officer.separate(TODAY.plusDays(1));

        // Then
        assertRefused(tooEarly, Rule.BEFORE_NOMINATION);
        assertThat(facts).singleElement().isEqualTo(new OfficerSeparated(officer.id(), AGENCY, TODAY));
        assertRefused(again, Rule.ALREADY_SEPARATED);
    }

    @Test
    void nothingNewHappensToASeparatedOfficerButLateNewsIsTaken() {
        // Given
        Officer officer = inTraining();
        LocalDate left = TRAINED.plusDays(3);
        accepted(officer.separate(left));

        // Then
        assertRefused(officer.startTraining(UUID.randomUUID(), Model.JEM, left), Rule.OFFICER_SEPARATED);
        assertRefused(officer.completeTraining(Model.TFM, left, TODAY), Rule.OFFICER_SEPARATED);
        assertThat(accepted(officer.completeTraining(Model.TFM, TRAINED, TODAY)))
                .hasSize(1);
        assertRefused(officer.authorise(UUID.randomUUID(), taskForce(), left), Rule.OFFICER_SEPARATED);
        assertThat(accepted(officer.authorise(UUID.randomUUID(), taskForce(), TRAINED)))
                .hasSize(1);
    }

    @Test
    void aCopyLeavesTheOriginalAlone() {
        // Given
        Officer officer = authorised();
        Officer copy = officer.copy();

        // When
        accepted(copy.revoke(only(copy).id(), Revoker.ICE, "R", TODAY));
        accepted(copy.startTraining(UUID.randomUUID(), Model.WSO, TODAY));
        accepted(copy.separate(TODAY));

        // Then
        assertThat(only(officer).revokedOn()).isEmpty();
        assertThat(officer.trainings()).hasSize(1);
        assertThat(officer.separatedOn()).isEmpty();
    }

    private static void assertRefused(Outcome outcome, Rule rule) {
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.rule()).isEqualTo(rule));
    }
}
