package reimbursement.agreements.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static reimbursement.agreements.domain.Some.SIGNED;
import static reimbursement.agreements.domain.Some.agreement;
import static reimbursement.agreements.domain.Some.decided;
import static reimbursement.agreements.domain.Some.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reimbursement.kit.test.ProgrammeRule;
import reimbursement.kit.test.ProgrammeRule.Section;

class AgreementTest {

    private static final LocalDate MAY = LocalDate.of(2025, 5, 1);

    @ProgrammeRule(
            of = Section.AGREEMENTS,
            says =
                    "The last day of a suspension that states one is suspended; after it the suspension lapses by itself.",
            source = "our reading")
    @ParameterizedTest
    @CsvSource({
        "2025-04-30, LIVE",
        "2025-05-01, SUSPENDED",
        "2025-06-30, SUSPENDED",
        "2025-07-01, LIVE",
    })
    void aSuspensionHoldsFromItsFirstToItsLastDay(LocalDate day, AgreementStatus expected) {
        // Given
        Agreement agreement = agreement(Model.TFM);
        decided(agreement.suspend("review", MAY, LocalDate.of(2025, 6, 30)));

        // When
        AgreementStatus status = agreement.statusOn(day);

        // Then
        assertThat(status).isEqualTo(expected);
    }

    @Test
    void aReinstatementLiftsTheSuspensionFromItsDayOnAndLeavesThePastSuspended() {
        // Given
        Agreement agreement = agreement(Model.TFM);
        decided(agreement.suspend("review", MAY, null));

        // When
        AgreementReinstated fact =
                decided(agreement.reinstate(MAY.plusDays(10))).getFirst();

        // Then
        assertThat(fact.effectiveOn()).isEqualTo(MAY.plusDays(10));
        assertThat(agreement.statusOn(MAY.plusDays(9))).isEqualTo(AgreementStatus.SUSPENDED);
        assertThat(agreement.statusOn(MAY.plusDays(10))).isEqualTo(AgreementStatus.LIVE);
    }

    @Test
    void aSuspensionVacatedOnItsFirstDayNeverHeldAndCanBeImposedAgain() {
        // Given
        Agreement agreement = agreement(Model.TFM);
        decided(agreement.suspend("review", MAY, null));

        // When
        decided(agreement.reinstate(MAY));

        // Then
        assertThat(agreement.statusOn(MAY)).isEqualTo(AgreementStatus.LIVE);
        assertThat(decided(agreement.suspend("again", MAY, null)).effectiveOn()).isEqualTo(MAY);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-04-01, 2025-04-30, true",
        "2025-04-01, 2025-05-01, false",
        "2025-05-20, , false",
        "2025-06-01, , true",
        "2025-04-01, , false",
    })
    void suspensionsNeverOverlap(LocalDate from, LocalDate until, boolean allowed) {
        // Given
        Agreement agreement = agreement(Model.TFM);
        decided(agreement.suspend("review", MAY, LocalDate.of(2025, 5, 31)));

        // When
        Outcome<AgreementSuspended> outcome = agreement.suspend("second", from, until);

        // Then
        if (allowed) {
            assertThat(decided(outcome).effectiveOn()).isEqualTo(from);
        } else {
            assertThat(rule(outcome)).isEqualTo("already-suspended");
        }
    }

    @Test
    void nothingTakesEffectBeforeTheSignature() {
        // Given
        LocalDate before = SIGNED.minusDays(1);

        // When / Then
        assertThat(rule(agreement(Model.TFM).suspend("review", before, null))).isEqualTo("before-signature");
        assertThat(rule(agreement(Model.TFM).giveNotice(Party.AGENCY, before, null)))
                .isEqualTo("before-signature");
        assertThat(rule(agreement(Model.TFM).terminate("exigent", before))).isEqualTo("before-signature");
    }

    @Test
    void whatIsNotSuspendedCannotBeReinstated() {
        assertThat(rule(agreement(Model.WSO).reinstate(MAY))).isEqualTo("not-suspended");
    }

    @Test
    void aSuspensionThatEndsBeforeItStartsIsRefused() {
        assertThat(rule(agreement(Model.WSO).suspend("review", MAY, MAY.minusDays(1))))
                .isEqualTo("suspension-ends-before-it-starts");
    }

    @ProgrammeRule(
            of = Section.AGREEMENTS,
            says = "TFM: the agency ends it by written notice; ICE ends it, after a suspension, with 90 days' notice.",
            source = "MOA of the task-force model, termination")
    @ParameterizedTest
    @CsvSource({
        "TFM, AGENCY, 0",
        "WSO, AGENCY, 90",
        "WSO, ICE, 90",
        "JEM, AGENCY, 90",
        "JEM, ICE, 90",
    })
    void aNoticeRunsAsLongAsTheModelAsks(Model model, Party by, int days) {
        // Given
        LocalDate earliest = MAY.plusDays(days);

        // When
        TerminationNoticed fact = decided(agreement(model).giveNotice(by, MAY, null));

        // Then
        assertThat(fact.endsOn()).isEqualTo(earliest);
        assertThat(rule(agreement(model).giveNotice(by, MAY, earliest.minusDays(1))))
                .isEqualTo("notice-too-short");
        assertThat(decided(agreement(model).giveNotice(by, MAY, earliest.plusDays(5)))
                        .endsOn())
                .isEqualTo(earliest.plusDays(5));
    }

    @ProgrammeRule(
            of = Section.AGREEMENTS,
            says = "TFM: the agency ends it by written notice; ICE ends it, after a suspension, with 90 days' notice.",
            source = "MOA of the task-force model, termination")
    @Test
    void iceEndsATaskForceAgreementOnlyAfterASuspension() {
        // Given
        Agreement agreement = agreement(Model.TFM);

        // When
        Outcome<TerminationNoticed> before = agreement.giveNotice(Party.ICE, MAY, null);
        decided(agreement.suspend("review", MAY, null));
        Outcome<TerminationNoticed> after = agreement.giveNotice(Party.ICE, MAY.plusDays(1), null);

        // Then
        assertThat(rule(before)).isEqualTo("not-suspended");
        assertThat(decided(after).endsOn()).isEqualTo(MAY.plusDays(91));
    }

    @Test
    void aNoticedAgreementIsNoticedUntilItsLastDayAndEndedAfter() {
        // Given
        Agreement agreement = agreement(Model.WSO);

        // When
        LocalDate end = decided(agreement.giveNotice(Party.AGENCY, MAY, null)).endsOn();

        // Then
        assertThat(agreement.statusOn(MAY.minusDays(1))).isEqualTo(AgreementStatus.LIVE);
        assertThat(agreement.statusOn(end.minusDays(1))).isEqualTo(AgreementStatus.NOTICED);
        assertThat(agreement.statusOn(end)).isEqualTo(AgreementStatus.ENDED);
        assertThat(rule(agreement.giveNotice(Party.AGENCY, MAY.plusDays(1), null)))
                .isEqualTo("already-noticed");
    }

    @Test
    void aTerminationMayComeUpToTheNoticedDayAndOnlyOnce() {
        // Given
        Agreement agreement = agreement(Model.WSO);
        LocalDate end = decided(agreement.giveNotice(Party.AGENCY, MAY, null)).endsOn();

        // When
        Outcome<AgreementTerminated> late = agreement.terminate("notice", end.plusDays(1));
        Outcome<AgreementTerminated> onTheDay = agreement.terminate("notice", end);
        Outcome<AgreementTerminated> again = agreement.terminate("notice", end);

        // Then
        assertThat(rule(late)).isEqualTo("agreement-ended");
        assertThat(decided(onTheDay).effectiveOn()).isEqualTo(end);
        assertThat(rule(again)).isEqualTo("agreement-ended");
    }

    @Test
    void anEndedAgreementTakesNoFurtherFacts() {
        // Given
        Agreement agreement = agreement(Model.JEM);

        // When
        decided(agreement.terminate("exigent", MAY));

        // Then
        assertThat(agreement.statusOn(MAY.minusDays(1))).isEqualTo(AgreementStatus.LIVE);
        assertThat(agreement.statusOn(MAY)).isEqualTo(AgreementStatus.ENDED);
        assertThat(rule(agreement.suspend("review", MAY, null))).isEqualTo("agreement-ended");
        assertThat(rule(agreement.reinstate(MAY))).isEqualTo("agreement-ended");
        assertThat(rule(agreement.giveNotice(Party.ICE, MAY, null))).isEqualTo("agreement-ended");
    }

    @Test
    void whateverIsAskedADayIsSuspendedByAtMostOneSuspension() {
        Random random = new Random(20251121);
        for (int round = 0; round < 500; round++) {
            // Given
            Agreement agreement = agreement(Model.TFM);
            boolean[] suspended = new boolean[200];

            // When
            for (int step = 0; step < 12; step++) {
                int from = random.nextInt(120);
                int length = random.nextInt(40);
                if (random.nextInt(3) > 0) {
                    if (agreement.suspend("review", SIGNED.plusDays(from), SIGNED.plusDays(from + length))
                            instanceof Outcome.Decided<AgreementSuspended>) {
                        for (int day = from; day <= from + length; day++) {
                            assertThat(suspended[day])
                                    .as("day %d of round %d", day, round)
                                    .isFalse();
                            suspended[day] = true;
                        }
                    }
                } else if (agreement.reinstate(SIGNED.plusDays(from))
                        instanceof Outcome.Decided<List<AgreementReinstated>>) {
                    assertThat(suspended[from]).isTrue();
                    for (int day = from; day < suspended.length && suspended[day]; day++) {
                        suspended[day] = agreement.suspendedOn(SIGNED.plusDays(day));
                    }
                }
            }

            // Then
            for (int day = 0; day < suspended.length; day++) {
                assertThat(agreement.statusOn(SIGNED.plusDays(day)) == AgreementStatus.SUSPENDED)
                        .as("day %d of round %d", day, round)
                        .isEqualTo(suspended[day]);
            }
        }
    }
}
