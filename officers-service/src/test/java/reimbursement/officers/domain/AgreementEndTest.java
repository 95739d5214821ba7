package reimbursement.officers.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static reimbursement.officers.domain.Fixtures.AGREEMENT;
import static reimbursement.officers.domain.Fixtures.AUTHORISED;
import static reimbursement.officers.domain.Fixtures.LAST_DAY;
import static reimbursement.officers.domain.Fixtures.TODAY;
import static reimbursement.officers.domain.Fixtures.accepted;
import static reimbursement.officers.domain.Fixtures.authorised;
import static reimbursement.officers.domain.Fixtures.only;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import reimbursement.kit.test.ProgrammeRule;
import reimbursement.kit.test.ProgrammeRule.Section;

class AgreementEndTest {
    private static final LocalDate END = LocalDate.of(2025, 12, 1);

    @ProgrammeRule(
            of = Section.AGREEMENTS,
            says = "Ending an agreement revokes every authorisation of its officers under it, as of its end.",
            source = "MOA, termination")
    @Test
    void anAuthorisationTakesTheEndDateOfItsAgreement() {
        // Given
        Officer officer = authorised();

        // When
        var facts = officer.followAgreement(AGREEMENT, Optional.of(END));

        // Then
        assertThat(facts).singleElement().isInstanceOfSatisfying(RosterFact.AuthorisationRevoked.class, fact -> {
            assertThat(fact.by()).isEqualTo(Revoker.AGREEMENT_ENDED);
            assertThat(fact.effectiveOn()).isEqualTo(END);
        });
        assertThat(only(officer).revokedOn()).contains(END);
    }

    @Test
    void anAuthorisationUnderAnotherAgreementStands() {
        // Given
        Officer officer = authorised();

        // Then
        assertThat(officer.followAgreement(UUID.randomUUID(), Optional.of(END))).isEmpty();
        assertThat(only(officer).revokedOn()).isEmpty();
    }

    @Test
    void anEarlierRevocationStands() {
        // Given
        Officer officer = authorised();
        accepted(officer.revoke(only(officer).id(), Revoker.ICE, "R", END));

        // Then
        assertThat(officer.followAgreement(AGREEMENT, Optional.of(END))).isEmpty();
        assertThat(officer.followAgreement(AGREEMENT, Optional.of(END.plusDays(1))))
                .isEmpty();
    }

    @Test
    void aLaterRevocationYieldsToAnEndLearntLate() {
        // Given
        Officer officer = authorised();
        accepted(officer.revoke(only(officer).id(), Revoker.ICE, "R", TODAY));

        // When
        var facts = officer.followAgreement(AGREEMENT, Optional.of(END));

        // Then
        assertThat(facts).hasSize(1);
        assertThat(only(officer).revokedOn()).contains(END);
    }

    @Test
    void anEndThatIsTakenBackGivesTheAuthorisationAgain() {
        // Given
        Officer officer = authorised();
        officer.followAgreement(AGREEMENT, Optional.of(END));

        // When
        var facts = officer.followAgreement(AGREEMENT, Optional.empty());

        // Then
        assertThat(facts).containsExactly(only(officer).given());
        assertThat(only(officer).revokedOn()).isEmpty();
        assertThat(officer.followAgreement(AGREEMENT, Optional.empty())).isEmpty();
    }

    @Test
    void anEndThatIsPutOffRevokesFromTheLaterDay() {
        // Given
        Officer officer = authorised();
        officer.followAgreement(AGREEMENT, Optional.of(END));

        // When
        var facts = officer.followAgreement(AGREEMENT, Optional.of(TODAY));

        // Then
        assertThat(facts)
                .extracting(RosterFact::effectiveOn)
                .containsExactly(only(officer).given().effectiveOn(), TODAY);
        assertThat(only(officer).revokedOn()).contains(TODAY);
        assertThat(officer.followAgreement(AGREEMENT, Optional.of(TODAY))).isEmpty();
    }

    @Test
    void aRevocationThatTheEndHadOvertakenHoldsAgainOnceTheEndIsGone() {
        // Given
        Officer officer = authorised();
        accepted(officer.revoke(only(officer).id(), Revoker.ICE, "R", TODAY));
        officer.followAgreement(AGREEMENT, Optional.of(END));

        // When
        var facts = officer.followAgreement(AGREEMENT, Optional.of(TODAY.plusDays(1)));

        // Then
        assertThat(facts).hasSize(2);
        assertThat(facts.getLast())
                .isInstanceOfSatisfying(
                        RosterFact.AuthorisationRevoked.class,
                        fact -> assertThat(fact.by()).isEqualTo(Revoker.ICE));
        assertThat(only(officer).revokedOn()).contains(TODAY);
    }

    @Test
    void whoLeftForAnotherAgencyAfterTheEndIsNotAuthorisedThereAgain() {
        // Given
        Officer officer = authorised();
        officer.followAgreement(AGREEMENT, Optional.of(END));
        accepted(officer.transfer(UUID.randomUUID(), Fixtures.OTHER_AGENCY, "77", END.plusDays(5), TODAY));

        // When
        officer.followAgreement(AGREEMENT, Optional.empty());

        // Then
        assertThat(only(officer).revokedOn()).contains(END.plusDays(5));
        assertThat(only(officer).holdsOn(END.plusDays(4))).isTrue();
    }

    @Test
    void anAuthorisationThatHadRunOutIsNotRevoked() {
        // Given
        Officer officer = authorised();

        // Then
        assertThat(officer.followAgreement(AGREEMENT, Optional.of(LAST_DAY.plusDays(1))))
                .isEmpty();
        assertThat(officer.followAgreement(AGREEMENT, Optional.of(LAST_DAY))).hasSize(1);
    }

    @Test
    void anEndBeforeTheAuthorisationBeganLeavesNoDayOfIt() {
        // Given
        Officer officer = authorised();

        // When
        var facts = officer.followAgreement(AGREEMENT, Optional.of(AUTHORISED.minusDays(5)));

        // Then
        assertThat(facts).hasSize(1);
        assertThat(only(officer).holdsOn(AUTHORISED)).isFalse();
        assertThat(officer.statusOn(AUTHORISED)).isEqualTo(OfficerStatus.REVOKED);
    }

    @Test
    void whatAnAnnouncedEndWillRevokeIceMayRevokeBefore() {
        // Given
        Officer officer = authorised();
        UUID id = only(officer).id();
        officer.followAgreement(AGREEMENT, Optional.of(END));

        // When
        Outcome later = officer.revoke(id, Revoker.ICE, "R", END.plusDays(1));
        Outcome sameDay = officer.revoke(id, Revoker.ICE, "R", END);
        Outcome before = officer.revoke(id, Revoker.ICE, "R", END.minusDays(1));

        // Then
        assertThat(later)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.rule()).isEqualTo(Rule.ALREADY_REVOKED));
        assertThat(sameDay).isEqualTo(Outcome.unchanged());
        assertThat(accepted(before)).hasSize(1);
        assertThat(only(officer).revokedOn()).contains(END.minusDays(1));
    }

    @Test
    void anAgreementEndsOnTheEarliestDaySaid() {
        // Given
        Agreement agreement = Fixtures.taskForce();

        // When
        agreement.end(END);
        agreement.end(END.minusDays(3));
        agreement.end(END.plusDays(3));

        // Then
        assertThat(agreement.endsOn()).contains(END.minusDays(3));
        assertThat(agreement.livesOn(END.minusDays(4))).isTrue();
        assertThat(agreement.livesOn(END.minusDays(3))).isFalse();
    }
}
