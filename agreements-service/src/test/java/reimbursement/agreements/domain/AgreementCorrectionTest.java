package reimbursement.agreements.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static reimbursement.agreements.domain.Some.AGENCY;
import static reimbursement.agreements.domain.Some.SIGNED;
import static reimbursement.agreements.domain.Some.agreement;
import static reimbursement.agreements.domain.Some.decided;
import static reimbursement.agreements.domain.Some.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AgreementCorrectionTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 2);
    private static final LocalDate END = LocalDate.of(2025, 12, 1);

    @Test
    void theDayOfTheSignatureIsMendedAndTheSideThatSignedThenMovesAlong() {
        // Given
        Agreement agreement = Agreement.signedBy(new AgreementSigned(
                UUID.randomUUID(), AGENCY, Model.TFM, new Signatures(SIGNED.minusDays(9), SIGNED), null, null, SIGNED));

        // When
        LocalDate was = decided(correct(agreement, MistypedFact.SIGNATURE, SIGNED.plusDays(3)));

        // Then
        assertThat(was).isEqualTo(SIGNED);
        assertThat(agreement.signedOn()).isEqualTo(SIGNED.plusDays(3));
        assertThat(agreement.signatures()).isEqualTo(new Signatures(SIGNED.minusDays(9), SIGNED.plusDays(3)));
        assertThat(rule(correct(agreement, MistypedFact.SIGNATURE, SIGNED.minusDays(10))))
                .isEqualTo("signed-later");
    }

    @Test
    void aSignatureIsNeitherTakenBackNorMovedBehindWhatFollowedNorWhereNoneCanBe() {
        // Given
        Agreement agreement = agreement(Model.TFM);
        decided(agreement.suspend("records", SIGNED.plusDays(20), SIGNED.plusDays(30)));

        // Then
        assertThat(rule(correct(agreement, MistypedFact.SIGNATURE, null))).isEqualTo("signature-stands");
        assertThat(rule(correct(agreement, MistypedFact.SIGNATURE, SIGNED.plusDays(21))))
                .isEqualTo("before-signature");
        assertThat(rule(correct(agreement, MistypedFact.SIGNATURE, TODAY.plusDays(1))))
                .isEqualTo("signed-in-the-future");
        assertThat(rule(correct(agreement, MistypedFact.SIGNATURE, LocalDate.of(1990, 1, 1))))
                .isEqualTo("signed-before-the-law");
        assertThat(agreement.signedOn()).isEqualTo(SIGNED);
        assertThat(decided(correct(agreement, MistypedFact.SIGNATURE, SIGNED.plusDays(20))))
                .isEqualTo(SIGNED);
    }

    @Test
    void anEndIsMovedOrTakenBackAndTheAgreementLivesAgain() {
        // Given
        Agreement agreement = agreement(Model.TFM);
        decided(agreement.terminate("by mistake", END));

        // When
        LocalDate was = decided(correct(agreement, MistypedFact.TERMINATION, END.plusDays(10)));

        // Then
        assertThat(was).isEqualTo(END);
        assertThat(agreement.endsOn()).contains(END.plusDays(10));
        assertThat(rule(correct(agreement, MistypedFact.TERMINATION, SIGNED.minusDays(1))))
                .isEqualTo("before-signature");

        // When
        decided(correct(agreement, MistypedFact.TERMINATION, null));

        // Then
        assertThat(agreement.statusOn(END)).isEqualTo(AgreementStatus.LIVE);
        assertThat(agreement.history()).containsExactly(agreement.signature());
        assertThat(rule(correct(agreement, MistypedFact.TERMINATION, null))).isEqualTo("not-on-record");
    }

    @Test
    void aNoticeIsTakenBackWithTheEndThatItBroughtAboutAndGivenAnew() {
        // Given
        Agreement agreement = agreement(Model.WSO);
        assertThat(rule(correct(agreement, MistypedFact.NOTICE, null))).isEqualTo("not-on-record");
        decided(agreement.giveNotice(Party.AGENCY, SIGNED.plusDays(9), null));
        LocalDate set = agreement.endsOn().orElseThrow();
        decided(agreement.terminate("the notice has run out", set));

        // Then
        assertThat(rule(correct(agreement, MistypedFact.TERMINATION, null))).isEqualTo("ended-by-notice");
        assertThat(rule(correct(agreement, MistypedFact.TERMINATION, set.plusDays(1))))
                .isEqualTo("ended-by-notice");
        assertThat(rule(correct(agreement, MistypedFact.NOTICE, set))).isEqualTo("notice-sets-two-days");

        // When
        LocalDate was = decided(correct(agreement, MistypedFact.NOTICE, null));

        // Then
        assertThat(was).isEqualTo(SIGNED.plusDays(9));
        assertThat(agreement.endsOn()).isEmpty();
        assertThat(decided(agreement.giveNotice(Party.AGENCY, SIGNED.plusDays(12), null))
                        .endsOn())
                .isEqualTo(set.plusDays(3));
    }

    @Test
    void anEarlierEndOutlivesTheNoticeThatIsTakenBack() {
        // Given
        Agreement agreement = agreement(Model.WSO);
        decided(agreement.giveNotice(Party.AGENCY, SIGNED.plusDays(9), null));
        decided(agreement.terminate("exigent", SIGNED.plusDays(30)));

        // When
        decided(correct(agreement, MistypedFact.NOTICE, null));

        // Then
        assertThat(agreement.endsOn()).contains(SIGNED.plusDays(30));
    }

    @Test
    void noCorrectionMakesTwoAgreementsOfAModelLiveOnOneDay() {
        // Given
        Agreement first = agreement(Model.TFM);
        decided(first.terminate("renegotiated", END));
        Agreement second = agreement(UUID.randomUUID(), Model.TFM, END.plusDays(5));
        Agreement other = agreement(UUID.randomUUID(), Model.WSO, SIGNED);

        // Then
        assertThat(rule(correct(first, MistypedFact.TERMINATION, null, second, other)))
                .isEqualTo("agreement-exists");
        assertThat(rule(correct(first, MistypedFact.TERMINATION, END.plusDays(6), second, other)))
                .isEqualTo("agreement-exists");
        assertThat(rule(correct(second, MistypedFact.SIGNATURE, END.minusDays(1), first, other)))
                .isEqualTo("agreement-exists");
        assertThat(decided(correct(second, MistypedFact.SIGNATURE, END, first, other)))
                .isEqualTo(END.plusDays(5));
        assertThat(rule(correct(first, MistypedFact.TERMINATION, END.plusDays(1), second, other)))
                .isEqualTo("agreement-exists");
    }

    @Test
    void aCorrectionThatWasLostIsTakenBackFromTheSignatureToldAnew() {
        // Given
        Agreement older = agreement(Model.TFM);
        decided(older.terminate("by mistake", END));
        Agreement corrected = agreement(Model.TFM);
        decided(correct(corrected, MistypedFact.SIGNATURE, SIGNED.plusDays(3)));
        Agreement untouched = agreement(Model.TFM);
        decided(untouched.terminate("exigent", END));

        // When
        older.takeBack(corrected.signature());
        untouched.takeBack(untouched.signature());

        // Then
        assertThat(older.history()).isEqualTo(corrected.history());
        assertThat(untouched.endsOn()).contains(END);
    }

    @Test
    void whatAMergerBroughtAboutIsNotCorrectedHere() {
        // Given
        Agreement ended = agreement(Model.TFM);
        decided(ended.terminate(Merger.REASON, END));
        Agreement begun = Agreement.signedBy(
                new AgreementSigned(UUID.randomUUID(), AGENCY, Model.TFM, Signatures.UNKNOWN, ended.id(), null, END));

        // Then
        assertThat(rule(correct(ended, MistypedFact.TERMINATION, null))).isEqualTo("ended-by-merger");
        assertThat(rule(correct(begun, MistypedFact.SIGNATURE, END.plusDays(1))))
                .isEqualTo("begun-by-merger");
    }

    private static Outcome<LocalDate> correct(
            Agreement agreement, MistypedFact what, @Nullable LocalDate on, Agreement... others) {
        List<Agreement> held =
                Stream.concat(Stream.of(agreement), List.of(others).stream()).toList();
        return new AgreementCorrection(agreement, held, TODAY).correct(what, on);
    }
}
