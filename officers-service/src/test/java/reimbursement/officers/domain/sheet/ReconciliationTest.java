package reimbursement.officers.domain.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static reimbursement.officers.domain.Fixtures.AGENCY;
import static reimbursement.officers.domain.Fixtures.NOW;
import static reimbursement.officers.domain.Fixtures.TODAY;
import static reimbursement.officers.domain.Fixtures.accepted;
import static reimbursement.officers.domain.Fixtures.nominated;
import static reimbursement.officers.domain.Fixtures.only;
import static reimbursement.officers.domain.Fixtures.taskForce;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reimbursement.officers.domain.Agreement;
import reimbursement.officers.domain.Model;
import reimbursement.officers.domain.Officer;
import reimbursement.officers.domain.OfficerFact;
import reimbursement.officers.domain.PaySet;
import reimbursement.officers.domain.Revoker;
import reimbursement.officers.domain.RosterFact.OfficerAuthorised;
import reimbursement.officers.domain.RosterFact.OfficerTrained;
import reimbursement.officers.domain.RosterFact.TrainingStarted;

class ReconciliationTest {
    private final Reconciliation reconciliation = new Reconciliation(UUID::randomUUID, TODAY, NOW, true);
    private final HeldAgreements held = new HeldAgreements(List.of(taskForce()));
    private final Officer officer = nominated();

    @Test
    void aFullRowBringsItsFactsInOrderAndAgainBringsNone() {
        // When
        List<OfficerFact> first = news(Rows.full());
        List<OfficerFact> second = news(Rows.full());

        // Then
        assertThat(first)
                .hasExactlyElementsOfTypes(
                        TrainingStarted.class, OfficerTrained.class, OfficerAuthorised.class, PaySet.class);
        assertThat(second).isEmpty();
    }

    @Test
    void aRowThatLearnsMoreBringsOnlyTheNews() {
        // Given
        news(Rows.nominated(Column.TRAINING_STARTED_ON, "2025-04-10"));

        // When
        List<OfficerFact> facts = news(Rows.full());

        // Then
        assertThat(facts).hasExactlyElementsOfTypes(OfficerTrained.class, OfficerAuthorised.class, PaySet.class);
    }

    @Test
    void anEmptyCellSaysNothing() {
        // Given
        news(Rows.full());

        // Then
        assertThat(news(Rows.nominated(Column.MODEL, "TFM"))).isEmpty();
    }

    @Test
    void anAgencyMayRepeatAnAuthorisationThatIsOnRecordButNotMakeOne() {
        // Given
        Reconciliation agencys = new Reconciliation(UUID::randomUUID, TODAY, NOW, false);
        SheetRow full = Rows.full();

        // When
        Reconciled made = agencys.apply(Rows.sound(full), officer, held);
        news(full);
        Reconciled repeated = agencys.apply(Rows.sound(full), officer, held);

        // Then
        assertThat(made)
                .isInstanceOfSatisfying(
                        Reconciled.Contradicted.class,
                        turned -> assertThat(turned.finding().reason()).isEqualTo("authorised-by-the-programme-alone"));
        assertThat(repeated).isEqualTo(new Reconciled.News(List.of()));
    }

    @Test
    void newPayIsNews() {
        // Given
        news(Rows.full());

        // When
        List<OfficerFact> facts = news(Rows.full(Column.ANNUAL_SALARY, "62000"));

        // Then
        assertThat(facts).containsExactly(new PaySet(officer.id(), AGENCY, 6_200_000, LocalDate.of(2025, 1, 1)));
    }

    @ParameterizedTest
    @CsvSource({
        "NOMINATED_ON, 2025-03-31",
        "TRAINING_STARTED_ON, 2025-04-11",
        "TRAINED_ON, 2025-04-21",
    })
    void aRowThatContradictsTheRecordIsTurnedAway(Column column, String value) {
        // Given
        news(Rows.full());

        // When
        Reconciled reconciled = apply(Rows.full(column, value));

        // Then
        assertThat(reconciled)
                .isEqualTo(new Reconciled.Contradicted(new Finding(2, column, value, "contradicts-the-record")));
    }

    @Test
    void aRowTurnedAwayLeavesNothingBehind() {
        // Given
        SheetRow beforeTheAgreement = Rows.full(Column.AGREEMENT_ID, "");
        HeldAgreements none = new HeldAgreements(List.of());

        // When
        Reconciled reconciled = reconciliation.apply(Rows.sound(beforeTheAgreement), officer, none);

        // Then
        assertThat(reconciled)
                .isEqualTo(new Reconciled.Contradicted(new Finding(2, Column.AGREEMENT_ID, "", "no-live-agreement")));
        assertThat(officer.trainings()).isEmpty();
    }

    @Test
    void withoutAnAgreementsIdTheLiveOneOfThatModelIsMeant() {
        // Given
        Agreement ended = new Agreement(UUID.randomUUID(), AGENCY, Model.TFM, LocalDate.of(2024, 1, 1));
        ended.end(LocalDate.of(2025, 3, 1));
        Agreement jail = new Agreement(UUID.randomUUID(), AGENCY, Model.JEM, LocalDate.of(2024, 1, 1));
        HeldAgreements several = new HeldAgreements(List.of(ended, jail, taskForce()));

        // When
        reconciliation.apply(Rows.sound(Rows.full(Column.AGREEMENT_ID, "")), officer, several);

        // Then
        assertThat(only(officer).agreementId()).isEqualTo(taskForce().id());
    }

    @Test
    void anAgreementOfAnotherModelAndOneNeverHeardOfAreTurnedAway() {
        // Given
        String unheard = UUID.randomUUID().toString();

        // Then
        assertThat(apply(Rows.full(Column.MODEL, "WSO")))
                .isEqualTo(new Reconciled.Contradicted(new Finding(
                        2, Column.AGREEMENT_ID, taskForce().id().toString(), "agreement-of-another-model")));
        assertThat(apply(Rows.full(Column.AGREEMENT_ID, unheard)))
                .isEqualTo(new Reconciled.Contradicted(new Finding(2, Column.AGREEMENT_ID, unheard, "not-yet-known")));
    }

    @Test
    void theRowsAgreementIsWantingUntilItIsHeardOf() {
        // Given
        HeldAgreements none = new HeldAgreements(List.of());
        Statement byId = Rows.sound(Rows.full());
        Statement byModel = Rows.sound(Rows.full(Column.AGREEMENT_ID, ""));
        Statement unauthorised = Rows.sound(Rows.full(Column.AUTHORISED_FROM, ""));

        // Then
        assertThat(none.lack(byId)).isTrue();
        assertThat(none.lack(byModel)).isTrue();
        assertThat(none.lack(unauthorised)).isFalse();
        assertThat(held.lack(byId)).isFalse();
        assertThat(held.lack(byModel)).isFalse();
    }

    @Test
    void aLaterStartIsARenewalAndAnEarlierOneIsRefused() {
        // Given
        news(Rows.full());

        // When
        List<OfficerFact> renewal = news(Rows.full(Column.AUTHORISED_FROM, "2025-12-01"));
        Reconciled earlier = apply(Rows.full(Column.AUTHORISED_FROM, "2025-04-25"));

        // Then
        assertThat(renewal).hasExactlyElementsOfTypes(OfficerAuthorised.class);
        assertThat(earlier)
                .isEqualTo(new Reconciled.Contradicted(
                        new Finding(2, Column.AUTHORISED_FROM, "2025-04-25", "already-authorised")));
        assertThat(news(Rows.full())).isEmpty();
    }

    @Test
    void aRevokedAuthorisationDoesNotComeBackWithTheSameRow() {
        // Given
        news(Rows.full());
        accepted(officer.revoke(only(officer).id(), Revoker.ICE, "R", TODAY));

        // Then
        assertThat(news(Rows.full())).isEmpty();
    }

    private List<OfficerFact> news(SheetRow row) {
        return switch (apply(row)) {
            case Reconciled.News news -> news.facts();
            case Reconciled.Contradicted contradicted -> throw new AssertionError(contradicted.toString());
        };
    }

    private Reconciled apply(SheetRow row) {
        return reconciliation.apply(Rows.sound(row), officer, held);
    }
}
