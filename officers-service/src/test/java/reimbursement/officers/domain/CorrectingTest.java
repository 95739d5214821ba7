package reimbursement.officers.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static reimbursement.officers.domain.Fixtures.AGENCY;
import static reimbursement.officers.domain.Fixtures.AUTHORISED;
import static reimbursement.officers.domain.Fixtures.NOMINATED;
import static reimbursement.officers.domain.Fixtures.OTHER_AGENCY;
import static reimbursement.officers.domain.Fixtures.STARTED;
import static reimbursement.officers.domain.Fixtures.TODAY;
import static reimbursement.officers.domain.Fixtures.TRAINED;
import static reimbursement.officers.domain.Fixtures.accepted;
import static reimbursement.officers.domain.Fixtures.authorised;
import static reimbursement.officers.domain.Fixtures.nominated;
import static reimbursement.officers.domain.Fixtures.only;
import static reimbursement.officers.domain.Fixtures.trained;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reimbursement.officers.domain.Correcting.Correction.Mended;
import reimbursement.officers.domain.Correcting.Correction.Refused;

class CorrectingTest {
    private static final Mistyped TRAINING = new Mistyped.Trained(Model.TFM);

    @ParameterizedTest
    @CsvSource({
        "2025-04-10,",
        "2025-05-01,",
        "2025-04-09, BEFORE_TRAINING_START",
        "2025-05-02, NOT_TRAINED",
        "2026-01-03, NOT_TRAINED",
    })
    void aTrainingIsMendedWithinWhatElseIsOnRecord(LocalDate on, Rule expected) {
        // Given
        Officer officer = authorised();

        // When
        Correcting.Correction outcome = Correcting.correct(officer, TRAINING, on, TODAY);

        // Then
        if (expected == null) {
            assertThat(outcome).isInstanceOfSatisfying(Mended.class, mended -> {
                assertThat(mended.previousOn()).isEqualTo(TRAINED);
                assertThat(mended.facts())
                        .containsExactly(new RosterFact.OfficerTrained(officer.id(), AGENCY, Model.TFM, on));
            });
            assertThat(officer.training(Model.TFM).flatMap(Training::trainedOn)).contains(on);
        } else {
            assertThat(rule(outcome)).isEqualTo(expected);
            assertThat(officer.training(Model.TFM).flatMap(Training::trainedOn)).contains(TRAINED);
        }
    }

    @Test
    void theSameDayIsNoCorrection() {
        assertThat(Correcting.correct(authorised(), TRAINING, TRAINED, TODAY))
                .isEqualTo(new Mended(TRAINED, List.of()));
    }

    @Test
    void nominationTrainingStartSeparationAndRevocationAreMendedToo() {
        // Given
        Officer officer = authorised();
        UUID held = only(officer).id();
        accepted(officer.revoke(held, Revoker.ICE, "CONDUCT", AUTHORISED.plusDays(9)));
        accepted(officer.separate(TODAY));

        // When / Then
        assertMended(Correcting.correct(officer, new Mistyped.Nominated(), STARTED, TODAY), NOMINATED);
        assertMended(
                Correcting.correct(officer, new Mistyped.TrainingStarted(Model.TFM), STARTED.plusDays(1), TODAY),
                STARTED);
        assertMended(Correcting.correct(officer, new Mistyped.Separated(), TODAY.minusDays(9), TODAY), TODAY);
        assertMended(
                Correcting.correct(officer, new Mistyped.Revoked(held), AUTHORISED.plusDays(1), TODAY),
                AUTHORISED.plusDays(9));
        assertThat(only(officer).revokedOn()).contains(AUTHORISED.plusDays(1));
        assertThat(officer.separatedOn()).contains(TODAY.minusDays(9));
    }

    @Test
    void whatIsNotOnRecordOrWouldContradictItCannotBeMended() {
        // Given
        Officer officer = authorised();
        UUID held = only(officer).id();

        // When / Then
        assertThat(rule(Correcting.correct(nominated(), TRAINING, TRAINED, TODAY)))
                .isEqualTo(Rule.NOT_ON_RECORD);
        assertThat(rule(Correcting.correct(nominated(), new Mistyped.TrainingStarted(Model.TFM), TRAINED, TODAY)))
                .isEqualTo(Rule.NOT_ON_RECORD);
        assertThat(rule(Correcting.correct(officer, new Mistyped.Separated(), TODAY, TODAY)))
                .isEqualTo(Rule.NOT_ON_RECORD);
        assertThat(rule(Correcting.correct(officer, new Mistyped.Revoked(held), TODAY, TODAY)))
                .isEqualTo(Rule.NOT_ON_RECORD);
        assertThat(rule(Correcting.correct(officer, new Mistyped.Nominated(), STARTED.plusDays(1), TODAY)))
                .isEqualTo(Rule.BEFORE_NOMINATION);
        assertThat(rule(Correcting.correct(nominated(), new Mistyped.Nominated(), TODAY.plusDays(1), TODAY)))
                .isEqualTo(Rule.IN_THE_FUTURE);
        assertThat(rule(Correcting.correct(trained(), TRAINING, TODAY.plusDays(1), TODAY)))
                .isEqualTo(Rule.IN_THE_FUTURE);
    }

    @Test
    void whatEndedWithItsAgreementTakesThatDay() {
        // Given
        Officer officer = authorised();
        officer.followAgreement(Fixtures.AGREEMENT, Optional.of(AUTHORISED.plusDays(9)));

        // When
        Correcting.Correction outcome =
                Correcting.correct(officer, new Mistyped.Revoked(only(officer).id()), AUTHORISED.plusDays(1), TODAY);

        // Then
        assertThat(rule(outcome)).isEqualTo(Rule.AGREEMENT_ENDED);
    }

    @Test
    void aTrainingFromBeforeATransferIsMendedForBothAgenciesAndStaysBeforeIt() {
        // Given
        Officer officer = trained();
        LocalDate moved = LocalDate.of(2025, 11, 1);
        accepted(officer.transfer(UUID.randomUUID(), OTHER_AGENCY, "77", moved, TODAY));

        // When
        Correcting.Correction outcome = Correcting.correct(officer, TRAINING, TRAINED.plusDays(1), TODAY);

        // Then
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Mended.class,
                        mended -> assertThat(mended.facts())
                                .extracting(OfficerFact::agencyId)
                                .containsExactly(AGENCY, OTHER_AGENCY));
        assertThat(rule(Correcting.correct(officer, TRAINING, moved, TODAY))).isEqualTo(Rule.CROSSES_TRANSFER);
    }

    private static void assertMended(Correcting.Correction outcome, LocalDate previousOn) {
        assertThat(outcome).isInstanceOfSatisfying(Mended.class, mended -> {
            assertThat(mended.previousOn()).isEqualTo(previousOn);
            assertThat(mended.facts()).hasSize(1);
        });
    }

    private static Rule rule(Correcting.Correction outcome) {
        return switch (outcome) {
            case Refused(Outcome.Refused refused) -> refused.rule();
            case Mended mended -> throw new AssertionError(mended.toString());
        };
    }
}
