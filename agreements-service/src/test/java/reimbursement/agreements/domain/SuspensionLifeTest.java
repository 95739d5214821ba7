package reimbursement.agreements.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static reimbursement.agreements.domain.Some.agreement;
import static reimbursement.agreements.domain.Some.decided;
import static reimbursement.agreements.domain.Some.rule;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import reimbursement.kit.test.ProgrammeRule;
import reimbursement.kit.test.ProgrammeRule.Section;

class SuspensionLifeTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 5, 1);
    private static final LocalDate LAST = LocalDate.of(2025, 5, 31);
    private static final LocalDate LONGER = LocalDate.of(2025, 6, 30);

    @ProgrammeRule(
            of = Section.AGREEMENTS,
            says =
                    "ICE may suspend at once; the notice states reason, length and how to respond; it may be extended or vacated.",
            source = "MOA, suspension")
    @Test
    void anExtensionIsAStretchOfItsOwnBehindTheStatedEnd() {
        // Given
        Agreement agreement = suspended();

        // When
        AgreementSuspended fact =
                decided(agreement.extend(FIRST.plusDays(3), "still incomplete", LONGER, "in writing"));

        // Then
        assertThat(fact.effectiveOn()).isEqualTo(LAST.plusDays(1));
        assertThat(fact.extension()).isTrue();
        assertThat(fact.howToRespond()).isEqualTo("in writing");
        assertThat(agreement.statusOn(LONGER)).isEqualTo(AgreementStatus.SUSPENDED);
        assertThat(agreement.statusOn(LONGER.plusDays(1))).isEqualTo(AgreementStatus.LIVE);
    }

    @Test
    void whatIsNotSuspendedOrHasNoEndOrWouldNotBeLongerCannotBeExtended() {
        // Given
        Agreement open = agreement(Model.TFM);
        decided(open.suspend("review", FIRST, null));

        // When / Then
        assertThat(rule(agreement(Model.TFM).extend(FIRST, "why", LONGER, null)))
                .isEqualTo("not-suspended");
        assertThat(rule(open.extend(FIRST, "why", LONGER, null))).isEqualTo("suspended-until-further-notice");
        assertThat(rule(suspended().extend(FIRST, "why", LAST, null))).isEqualTo("not-longer");
        assertThat(rule(suspended().extend(LAST.plusDays(1), "why", LONGER, null)))
                .isEqualTo("not-suspended");
    }

    @Test
    void aReinstatementLiftsTheExtensionsToo() {
        // Given
        Agreement agreement = suspended();
        decided(agreement.extend(FIRST, "longer", LONGER, null));
        decided(agreement.extend(LONGER, "until further notice", null, null));

        // When
        List<AgreementReinstated> lifted = decided(agreement.reinstate(FIRST.plusDays(9)));

        // Then
        assertThat(lifted)
                .extracting(AgreementReinstated::effectiveOn)
                .containsExactly(FIRST.plusDays(9), LAST.plusDays(1), LONGER.plusDays(1));
        assertThat(agreement.statusOn(FIRST.plusDays(8))).isEqualTo(AgreementStatus.SUSPENDED);
        assertThat(agreement.statusOn(LAST.plusDays(1))).isEqualTo(AgreementStatus.LIVE);
        assertThat(agreement.statusOn(LONGER.plusDays(1))).isEqualTo(AgreementStatus.LIVE);
        assertThat(rule(agreement.extend(FIRST, "again", null, null))).isEqualTo("already-reinstated");
    }

    @ProgrammeRule(
            of = Section.AGREEMENTS,
            says =
                    "ICE may suspend at once; the notice states reason, length and how to respond; it may be extended or vacated.",
            source = "MOA, suspension")
    @Test
    void aVacatedSuspensionNeverHeldNorDidItsExtensions() {
        // Given
        Agreement agreement = suspended();
        decided(agreement.extend(FIRST, "longer", LONGER, null));

        // When
        List<AgreementReinstated> vacated = decided(agreement.vacate(FIRST));

        // Then
        assertThat(vacated)
                .allMatch(AgreementReinstated::vacated)
                .extracting(AgreementReinstated::effectiveOn)
                .containsExactly(FIRST, LAST.plusDays(1));
        assertThat(agreement.statusOn(FIRST)).isEqualTo(AgreementStatus.LIVE);
        assertThat(agreement.statusOn(LONGER)).isEqualTo(AgreementStatus.LIVE);
        assertThat(rule(agreement.vacate(FIRST))).isEqualTo("not-suspended");
        assertThat(decided(agreement.suspend("anew", FIRST, null)).extension()).isFalse();
    }

    @Test
    void aSuspensionThatWasLiftedOrHasEndedWithTheAgreementCanStillBeVacated() {
        // Given
        Agreement agreement = suspended();
        decided(agreement.reinstate(FIRST.plusDays(9)));
        decided(agreement.terminate("exigent", LONGER));

        // When
        List<AgreementReinstated> vacated = decided(agreement.vacate(FIRST));

        // Then
        assertThat(vacated).hasSize(1);
        assertThat(agreement.statusOn(FIRST)).isEqualTo(AgreementStatus.LIVE);
        assertThat(agreement.history())
                .extracting(fact -> fact.getClass().getSimpleName())
                .containsExactly(
                        "AgreementSigned",
                        "AgreementSuspended",
                        "AgreementReinstated",
                        "AgreementReinstated",
                        "AgreementTerminated");
    }

    @Test
    void onlyTheFirstDayOfASuspensionThatHeldVacatesIt() {
        assertThat(rule(suspended().vacate(FIRST.plusDays(1)))).isEqualTo("not-suspended");
        assertThat(rule(agreement(Model.WSO).vacate(FIRST))).isEqualTo("not-suspended");
    }

    private static Agreement suspended() {
        Agreement agreement = agreement(Model.TFM);
        decided(agreement.suspend("review", FIRST, LAST, null));
        return agreement;
    }
}
