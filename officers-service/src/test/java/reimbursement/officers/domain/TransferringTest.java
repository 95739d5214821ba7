package reimbursement.officers.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static reimbursement.officers.domain.Fixtures.AGENCY;
import static reimbursement.officers.domain.Fixtures.AUTHORISED;
import static reimbursement.officers.domain.Fixtures.NOW;
import static reimbursement.officers.domain.Fixtures.OTHER_AGENCY;
import static reimbursement.officers.domain.Fixtures.TODAY;
import static reimbursement.officers.domain.Fixtures.TRAINED;
import static reimbursement.officers.domain.Fixtures.accepted;
import static reimbursement.officers.domain.Fixtures.authorised;
import static reimbursement.officers.domain.Fixtures.nominated;
import static reimbursement.officers.domain.Fixtures.only;
import static reimbursement.officers.domain.Fixtures.taskForce;
import static reimbursement.officers.domain.Fixtures.trained;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import reimbursement.kit.test.ProgrammeRule;
import reimbursement.kit.test.ProgrammeRule.Section;

/** programme.md, "Officers": one agency at a time; a transfer ends one roster entry and starts another. */
class TransferringTest {
    private static final LocalDate DAY = LocalDate.of(2025, 11, 1);

    @ProgrammeRule(
            of = Section.OFFICERS,
            says = "One agency at a time; a transfer ends one roster entry and starts another.",
            source = "our reading")
    @Test
    void whatWasHeldEndsAndTrainingsAndPayGoAlong() {
        // Given
        Officer officer = authorised();
        accepted(officer.setPay(UUID.randomUUID(), 6_000_000, LocalDate.of(2025, 1, 1), NOW));

        // When
        List<OfficerFact> facts = accepted(transfer(officer, DAY));

        // Then
        assertThat(facts)
                .extracting(fact ->
                        fact.getClass().getSimpleName() + (fact.agencyId().equals(AGENCY) ? " left" : " joined"))
                .containsExactly(
                        "AuthorisationRevoked left",
                        "OfficerTransferred left",
                        "OfficerTransferred joined",
                        "TrainingStarted joined",
                        "OfficerTrained joined",
                        "PaySet joined");
        assertThat(only(officer).revokedOn()).contains(DAY);
        assertThat(officer.agencyId()).isEqualTo(OTHER_AGENCY);
        assertThat(officer.officerNumber()).isEqualTo("77");
        assertThat(officer.statusOn(TODAY)).isEqualTo(OfficerStatus.TRAINED);
    }

    @Test
    void theSameTransferAgainChangesNothing() {
        // Given
        Officer officer = authorised();
        accepted(transfer(officer, DAY));

        // When / Then
        assertThat(accepted(transfer(officer, DAY))).isEmpty();
    }

    @Test
    void aTransferIsRefusedByRule() {
        // Given
        Officer separated = authorised();
        accepted(separated.separate(DAY));

        // When / Then
        assertThat(rule(authorised().transfer(UUID.randomUUID(), AGENCY, "1", DAY, TODAY)))
                .isEqualTo(Rule.ALREADY_OF_THAT_AGENCY);
        assertThat(rule(transfer(separated, DAY))).isEqualTo(Rule.OFFICER_SEPARATED);
        assertThat(rule(transfer(authorised(), TODAY.plusDays(1)))).isEqualTo(Rule.IN_THE_FUTURE);
        assertThat(rule(transfer(authorised(), TRAINED))).isEqualTo(Rule.BEFORE_TRAINING);
        assertThat(rule(transfer(nominated(), Fixtures.NOMINATED))).isEqualTo(Rule.BEFORE_NOMINATION);
    }

    @Test
    void nothingOfTheNewAgencyIsOlderThanTheTransferAndNothingOfTheOldOneIsTouched() {
        // Given
        Officer officer = authorised();
        UUID held = only(officer).id();
        accepted(transfer(officer, DAY));
        Agreement theirs = new Agreement(UUID.randomUUID(), OTHER_AGENCY, Model.TFM, Fixtures.SIGNED);

        // When / Then
        assertThat(rule(officer.authorise(UUID.randomUUID(), theirs, DAY.minusDays(1))))
                .isEqualTo(Rule.BEFORE_TRANSFER);
        assertThat(rule(officer.authorise(UUID.randomUUID(), taskForce(), DAY)))
                .isEqualTo(Rule.AGREEMENT_OF_ANOTHER_AGENCY);
        assertThat(rule(officer.startTraining(UUID.randomUUID(), Model.WSO, DAY.minusDays(1))))
                .isEqualTo(Rule.BEFORE_TRANSFER);
        assertThat(rule(officer.separate(DAY.minusDays(1)))).isEqualTo(Rule.BEFORE_TRANSFER);
        assertThat(rule(officer.revoke(held, Revoker.ICE, "LATE", AUTHORISED))).isEqualTo(Rule.UNKNOWN_AUTHORISATION);
        assertThat(accepted(officer.authorise(UUID.randomUUID(), theirs, DAY))).hasSize(1);
        assertThat(officer.statusOn(TODAY)).isEqualTo(OfficerStatus.AUTHORISED);
    }

    @Test
    void eachAgencyIsToldAgainWhatItWasToldAndNoMore() {
        // Given
        Officer officer = authorised();
        accepted(transfer(officer, DAY));
        accepted(officer.setPay(UUID.randomUUID(), 6_000_000, DAY.plusDays(9), NOW));
        accepted(officer.separate(DAY.plusDays(20)));

        // When
        List<OfficerFact> left = officer.history(AGENCY);
        List<OfficerFact> joined = officer.history(OTHER_AGENCY);

        // Then
        assertThat(left).allMatch(fact -> fact.agencyId().equals(AGENCY));
        assertThat(left)
                .extracting(fact -> fact.getClass().getSimpleName())
                .containsExactly(
                        "OfficerNominated",
                        "TrainingStarted",
                        "OfficerTrained",
                        "OfficerAuthorised",
                        "AuthorisationRevoked",
                        "OfficerTransferred");
        assertThat(joined).allMatch(fact -> fact.agencyId().equals(OTHER_AGENCY));
        assertThat(joined)
                .extracting(fact -> fact.getClass().getSimpleName())
                .containsExactly(
                        "OfficerTransferred", "TrainingStarted", "OfficerTrained", "PaySet", "OfficerSeparated");
    }

    @Test
    void anOfficerMayComeBack() {
        // Given
        Officer officer = trained();
        accepted(transfer(officer, DAY));

        // When
        accepted(officer.transfer(UUID.randomUUID(), AGENCY, "1001", DAY.plusDays(30), TODAY));

        // Then
        assertThat(officer.agencyId()).isEqualTo(AGENCY);
        assertThat(officer.agencies()).containsExactlyInAnyOrder(AGENCY, OTHER_AGENCY);
        assertThat(officer.copy().transfers()).hasSize(2);
    }

    private static Outcome transfer(Officer officer, LocalDate on) {
        return officer.transfer(UUID.randomUUID(), OTHER_AGENCY, "77", on, TODAY);
    }

    private static Rule rule(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Refused refused -> refused.rule();
            case Outcome.Accepted accepted -> throw new AssertionError(accepted.toString());
        };
    }
}
