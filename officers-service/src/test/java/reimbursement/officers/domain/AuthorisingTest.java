package reimbursement.officers.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static reimbursement.officers.domain.Fixtures.AGENCY;
import static reimbursement.officers.domain.Fixtures.AGREEMENT;
import static reimbursement.officers.domain.Fixtures.AUTHORISED;
import static reimbursement.officers.domain.Fixtures.LAST_DAY;
import static reimbursement.officers.domain.Fixtures.OTHER_AGENCY;
import static reimbursement.officers.domain.Fixtures.SIGNED;
import static reimbursement.officers.domain.Fixtures.TODAY;
import static reimbursement.officers.domain.Fixtures.TRAINED;
import static reimbursement.officers.domain.Fixtures.accepted;
import static reimbursement.officers.domain.Fixtures.authorised;
import static reimbursement.officers.domain.Fixtures.only;
import static reimbursement.officers.domain.Fixtures.taskForce;
import static reimbursement.officers.domain.Fixtures.trained;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import reimbursement.kit.test.ProgrammeRule;
import reimbursement.kit.test.ProgrammeRule.Section;
import reimbursement.officers.domain.RosterFact.AuthorisationRevoked;
import reimbursement.officers.domain.RosterFact.OfficerAuthorised;

class AuthorisingTest {
    private static final UUID ID = UUID.fromString("018f0000-0000-7000-8000-00000000c001");

    @ProgrammeRule(
            of = Section.OFFICERS,
            says = "Training and authorisation belong to a model and an agreement; an officer may hold several.",
            source = "MOA, authorisation")
    @Test
    void anAuthorisationNeedsTrainingForThatModelByThen() {
        // Given
        Agreement wso = new Agreement(UUID.randomUUID(), AGENCY, Model.WSO, SIGNED);

        // Then
        assertRefused(trained().authorise(ID, wso, AUTHORISED), Rule.NOT_TRAINED);
        assertRefused(trained().authorise(ID, taskForce(), TRAINED.minusDays(1)), Rule.NOT_TRAINED);
        assertThat(accepted(trained().authorise(ID, taskForce(), TRAINED))).hasSize(1);
    }

    @ProgrammeRule(
            of = Section.OFFICERS,
            says = "Training and authorisation belong to a model and an agreement; an officer may hold several.",
            source = "MOA, authorisation")
    @Test
    void anAuthorisationNeedsAnAgreementOfTheOfficersAgency() {
        // Given
        Agreement foreign = new Agreement(AGREEMENT, OTHER_AGENCY, Model.TFM, SIGNED);

        // Then
        assertRefused(trained().authorise(ID, foreign, AUTHORISED), Rule.AGREEMENT_OF_ANOTHER_AGENCY);
    }

    @Test
    void anAuthorisationNeedsAnAgreementInForce() {
        // Given
        Agreement later = new Agreement(AGREEMENT, AGENCY, Model.TFM, AUTHORISED.plusDays(1));
        Agreement suspended = taskForce();
        suspended.suspend(AUTHORISED, null);
        Agreement ended = taskForce();
        ended.end(AUTHORISED);

        // Then
        assertRefused(trained().authorise(ID, later, AUTHORISED), Rule.BEFORE_AGREEMENT);
        assertRefused(trained().authorise(ID, suspended, AUTHORISED), Rule.AGREEMENT_SUSPENDED);
        assertRefused(trained().authorise(ID, ended, AUTHORISED), Rule.AGREEMENT_ENDED);
    }

    @Test
    void aSuspensionEndsAfterItsLastDayOrWithTheReinstatement() {
        // Given
        Agreement stated = taskForce();
        stated.suspend(TRAINED, AUTHORISED);
        Agreement reinstated = taskForce();
        reinstated.suspend(TRAINED, null);
        reinstated.reinstate(AUTHORISED.plusDays(1));

        for (Agreement agreement : List.of(stated, reinstated)) {
            // Then
            assertRefused(trained().authorise(ID, agreement, TRAINED), Rule.AGREEMENT_SUSPENDED);
            assertRefused(trained().authorise(ID, agreement, AUTHORISED), Rule.AGREEMENT_SUSPENDED);
            assertThat(accepted(trained().authorise(ID, agreement, AUTHORISED.plusDays(1))))
                    .hasSize(1);
        }
    }

    @Test
    void anAuthorisationLearntLateEndsWithItsAgreementAtOnce() {
        // Given
        LocalDate end = LocalDate.of(2025, 12, 1);
        Agreement ended = taskForce();
        ended.end(end);
        Officer officer = trained();

        // When
        var facts = accepted(officer.authorise(ID, ended, AUTHORISED));

        // Then
        assertThat(facts)
                .containsExactly(
                        new OfficerAuthorised(ID, officer.id(), AGENCY, AGREEMENT, Model.TFM, AUTHORISED, LAST_DAY),
                        new AuthorisationRevoked(
                                ID,
                                officer.id(),
                                AGENCY,
                                AGREEMENT,
                                Model.TFM,
                                Revoker.AGREEMENT_ENDED,
                                "AGREEMENT_ENDED",
                                end));
    }

    @Test
    void anOfficerIsNotAuthorisedTwiceForTheSameDays() {
        // Given
        Officer officer = authorised();

        // Then
        assertRefused(officer.authorise(ID, taskForce(), AUTHORISED), Rule.ALREADY_AUTHORISED);
        assertRefused(officer.authorise(ID, taskForce(), LAST_DAY), Rule.ALREADY_AUTHORISED);
        assertRefused(officer.authorise(ID, taskForce(), TRAINED), Rule.ALREADY_AUTHORISED);
        assertThat(accepted(officer.authorise(ID, taskForce(), LAST_DAY.plusDays(1))))
                .hasSize(1);
    }

    @Test
    void aRevokedAuthorisationMakesRoomForAnother() {
        // Given
        Officer officer = authorised();
        accepted(officer.revoke(only(officer).id(), Revoker.ICE, "R", TODAY));

        // Then
        assertRefused(officer.authorise(ID, taskForce(), TODAY.minusDays(1)), Rule.ALREADY_AUTHORISED);
        assertThat(accepted(officer.authorise(ID, taskForce(), TODAY))).hasSize(1);
    }

    @ProgrammeRule(of = Section.OFFICERS, says = "An authorisation is renewed.", source = "MOA, authorisation")
    @Test
    void aRenewalBeginsWithinTheRunningTermOrTheDayAfter() {
        // Given
        UUID running = only(authorised()).id();
        Officer officer = authorised();
        UUID renewed = only(officer).id();

        // Then
        assertRefused(officer.renew(ID, running, taskForce(), TODAY), Rule.UNKNOWN_AUTHORISATION);
        assertRefused(officer.renew(ID, renewed, taskForce(), AUTHORISED), Rule.BEFORE_AUTHORISATION);
        assertRefused(officer.renew(ID, renewed, taskForce(), LAST_DAY.plusDays(2)), Rule.AUTHORISATION_ENDED);
        assertThat(accepted(officer.renew(ID, renewed, taskForce(), LAST_DAY.plusDays(1))))
                .singleElement()
                .isEqualTo(new OfficerAuthorised(
                        ID, officer.id(), AGENCY, AGREEMENT, Model.TFM, LAST_DAY.plusDays(1), LAST_DAY.plusYears(2)));
    }

    @Test
    void anAuthorisationIsRenewedOnce() {
        // Given
        Officer officer = authorised();
        UUID renewed = only(officer).id();
        accepted(officer.renew(ID, renewed, taskForce(), TODAY));

        // Then
        assertRefused(
                officer.renew(UUID.randomUUID(), renewed, taskForce(), TODAY.plusDays(1)), Rule.ALREADY_AUTHORISED);
    }

    @Test
    void aRevokedAuthorisationIsNotRenewed() {
        // Given
        Officer officer = authorised();
        accepted(officer.revoke(only(officer).id(), Revoker.ICE, "R", TODAY));

        // Then
        assertRefused(officer.renew(ID, only(officer).id(), taskForce(), TODAY.plusDays(1)), Rule.AUTHORISATION_ENDED);
    }

    private static void assertRefused(Outcome outcome, Rule rule) {
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.rule()).isEqualTo(rule));
    }
}
