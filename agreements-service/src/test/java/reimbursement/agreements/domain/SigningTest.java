package reimbursement.agreements.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static reimbursement.agreements.domain.Some.AGENCY;
import static reimbursement.agreements.domain.Some.agreement;
import static reimbursement.agreements.domain.Some.decided;
import static reimbursement.agreements.domain.Some.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import reimbursement.kit.test.ProgrammeRule;
import reimbursement.kit.test.ProgrammeRule.Section;

class SigningTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 2);
    private static final UUID NEW = new UUID(3, 3);

    @ProgrammeRule(
            of = Section.AGREEMENTS,
            says = "An agency holds at most one live agreement per model, up to three in all.",
            source = "287(g) models as published by ICE")
    @Test
    void anAgencySignsOneAgreementOfEachModel() {
        // Given
        List<Agreement> held = List.of(agreement(Model.TFM), agreement(Model.JEM));

        // When
        AgreementSigned fact = decided(Signing.sign(NEW, AGENCY, Model.WSO, TODAY, held, TODAY));

        // Then
        assertThat(fact).isEqualTo(new AgreementSigned(NEW, AGENCY, Model.WSO, TODAY));
    }

    @ProgrammeRule(
            of = Section.AGREEMENTS,
            says = "An agency holds at most one live agreement per model, up to three in all.",
            source = "287(g) models as published by ICE")
    @Test
    void anAgencyHoldsAtMostOneLiveAgreementOfAModel() {
        // Given
        List<Agreement> held = List.of(agreement(Model.TFM));

        // When / Then
        assertThat(rule(Signing.sign(NEW, AGENCY, Model.TFM, TODAY, held, TODAY)))
                .isEqualTo("agreement-exists");
        assertThat(rule(Signing.sign(NEW, AGENCY, Model.TFM, Some.SIGNED.minusYears(1), held, TODAY)))
                .isEqualTo("agreement-exists");
    }

    @Test
    void aNewAgreementMayStartOnTheDayTheOldOneHasEnded() {
        // Given
        Agreement old = agreement(Model.TFM);
        LocalDate end = LocalDate.of(2025, 6, 1);
        decided(old.terminate("replaced", end));

        // When / Then
        assertThat(rule(Signing.sign(NEW, AGENCY, Model.TFM, end.minusDays(1), List.of(old), TODAY)))
                .isEqualTo("agreement-exists");
        assertThat(decided(Signing.sign(NEW, AGENCY, Model.TFM, end, List.of(old), TODAY))
                        .effectiveOn())
                .isEqualTo(end);
    }

    @ProgrammeRule(
            of = Section.AGREEMENTS,
            says = "No agreement is older than the law.",
            source = "8 USC 1357(g), in force from 30 September 1996")
    @Test
    void anAgreementIsNeverSignedInTheFutureNorBeforeTheLaw() {
        assertThat(rule(Signing.sign(NEW, AGENCY, Model.TFM, TODAY.plusDays(1), List.of(), TODAY)))
                .isEqualTo("signed-in-the-future");
        assertThat(rule(Signing.sign(NEW, AGENCY, Model.TFM, Signing.EARLIEST.minusDays(1), List.of(), TODAY)))
                .isEqualTo("signed-before-the-law");
    }
}
