package reimbursement.awards.domain.quarter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import reimbursement.awards.domain.performance.CountSource;
import reimbursement.awards.domain.performance.CountsComparison;
import reimbursement.awards.domain.performance.PerformanceCount;
import reimbursement.awards.domain.roster.AgreementStanding;
import reimbursement.awards.domain.roster.Model;
import reimbursement.awards.domain.roster.Standing;

class AgencyQuarterTest {

    private static final PerformanceCount COUNT = new PerformanceCount(10, 9);
    private static final PerformanceCount OTHER = new PerformanceCount(10, 8);

    private final AgencyQuarter quarter =
            new AgencyQuarter(new UUID(0, 1), new UUID(0, 2), FiscalQuarter.FIRST_PAYABLE);

    @Test
    void aFreshQuarterWaitsForEverythingThatIsReported() {
        assertThat(quarter.isWaiting()).isTrue();
        assertThat(quarter.waits()).containsExactly(Wait.STANDING, Wait.ROSTER, Wait.AGENCY_COUNT, Wait.ICE_COUNT);
        assertThat(quarter.standingRevision()).isZero();
        assertThat(quarter.enrolled()).isEmpty();
        assertThat(quarter.roster()).isEmpty();
        assertThat(quarter.disputeId()).isEmpty();
        assertThat(quarter.agencyId()).isEqualTo(new UUID(0, 2));
        assertThat(quarter.quarter()).isEqualTo(FiscalQuarter.FIRST_PAYABLE);
    }

    @Test
    void withEverythingThereNothingIsAwaited() {
        // When
        complete();

        // Then
        assertThat(quarter.waits()).isEmpty();
        assertThat(quarter.isWaiting()).isFalse();
        assertThat(quarter.isAnswered()).isTrue();
        assertThat(quarter.enrolled()).contains(true);
        assertThat(quarter.comparison()).isEqualTo(new CountsComparison.Agree(COUNT));
    }

    @Test
    void aCountIsReportedOnceAndThenCorrected() {
        // When
        CountReport first = quarter.report(CountSource.AGENCY, COUNT);
        CountReport again = quarter.report(CountSource.AGENCY, COUNT);
        CountReport corrected = quarter.report(CountSource.AGENCY, OTHER);
        CountReport back = quarter.report(CountSource.AGENCY, COUNT);

        // Then
        assertThat(quarter.comparison()).isEqualTo(new CountsComparison.Missing(Set.of(CountSource.ICE)));
        assertThat(first).isEqualTo(new CountReport.First(1));
        assertThat(again).isEqualTo(new CountReport.Unchanged(1));
        assertThat(corrected).isEqualTo(new CountReport.Corrected(2));
        assertThat(back).isEqualTo(new CountReport.Corrected(3));
        assertThat(quarter.count(CountSource.AGENCY)).contains(new ReportedCount(3, 10, 9));
        assertThat(quarter.count(CountSource.ICE)).isEmpty();
        assertThat(quarter.waits()).doesNotContain(Wait.AGENCY_COUNT).contains(Wait.ICE_COUNT);
    }

    @Test
    void theSourcesAreReportedApart() {
        // When
        quarter.report(CountSource.AGENCY, COUNT);
        CountReport ice = quarter.report(CountSource.ICE, OTHER);

        // Then
        assertThat(ice).isEqualTo(new CountReport.First(1));
        assertThat(quarter.count(CountSource.ICE).map(ReportedCount::count)).contains(OTHER);
        assertThat(quarter.comparison()).isEqualTo(new CountsComparison.Differ(COUNT, OTHER));
    }

    @Test
    void aStandingThatIsNotHigherIsVoid() {
        // Given
        assertThat(quarter.attest(standing(2, true))).isTrue();

        // When
        boolean lower = quarter.attest(standing(1, false));
        boolean same = quarter.attest(standing(2, false));

        // Then
        assertThat(lower).isFalse();
        assertThat(same).isFalse();
        assertThat(quarter.standingRevision()).isEqualTo(2);
        assertThat(quarter.enrolled()).contains(true);
    }

    @Test
    void aRosterThatIsNotHigherIsVoid() {
        // Given
        assertThat(quarter.answer(new RosterAnswer(2, 1, 5, true))).isTrue();

        // When
        boolean lower = quarter.answer(new RosterAnswer(1, 1, 4, true));
        boolean same = quarter.answer(new RosterAnswer(2, 1, 6, true));

        // Then
        assertThat(lower).isFalse();
        assertThat(same).isFalse();
        assertThat(quarter.roster()).contains(new RosterAnswer(2, 1, 5, true));
    }

    @Test
    void aRosterMayComeBeforeTheStandingItAnswers() {
        // Given
        quarter.answer(new RosterAnswer(1, 1, 5, true));
        assertThat(quarter.isAnswered()).isFalse();
        assertThat(quarter.waits()).contains(Wait.STANDING, Wait.ROSTER);

        // When
        quarter.attest(standing(1, true));

        // Then
        assertThat(quarter.isAnswered()).isTrue();
        assertThat(quarter.waits()).doesNotContain(Wait.STANDING, Wait.ROSTER);
    }

    @Test
    void aHigherStandingWaitsForARosterOfItsOwn() {
        // Given
        complete();

        // When
        quarter.attest(standing(2, false));

        // Then
        assertThat(quarter.isAnswered()).isFalse();
        assertThat(quarter.waits()).containsExactly(Wait.ROSTER);
        assertThat(quarter.isWaiting()).isTrue();
    }

    @Test
    void aRosterThatDoesNotMatchIsAwaitedAnew() {
        // Given
        complete();

        // When
        quarter.answer(new RosterAnswer(2, 1, 5, false));

        // Then
        assertThat(quarter.waits()).containsExactly(Wait.MISMATCH);
        assertThat(quarter.isWaiting()).isTrue();
    }

    @Test
    void anOpenDisputeIsAwaited() {
        // Given
        complete();
        UUID dispute = new UUID(0, 3);

        // When
        quarter.disputed(dispute);

        // Then
        assertThat(quarter.waits()).containsExactly(Wait.DISPUTE);
        assertThat(quarter.isWaiting()).isTrue();
        assertThat(quarter.disputeId()).contains(dispute);
    }

    @Test
    void aDisputeThatIsOverStaysTheOneAboutTheseCounts() {
        // Given
        complete();
        quarter.disputed(new UUID(0, 3));

        // When
        quarter.disputeOver();

        // Then
        assertThat(quarter.isWaiting()).isFalse();
        assertThat(quarter.disputeId()).contains(new UUID(0, 3));
    }

    @Test
    void countsThatAgreeAreNotDisputed() {
        // Given
        complete();
        quarter.disputed(new UUID(0, 3));

        // When
        quarter.undisputed();

        // Then
        assertThat(quarter.isWaiting()).isFalse();
        assertThat(quarter.disputeId()).isEmpty();
    }

    @Test
    void anAgencyThatCannotEarnAnAwardIsAskedForNoCounts() {
        // Given
        quarter.report(CountSource.AGENCY, COUNT);
        quarter.report(CountSource.ICE, OTHER);
        quarter.disputed(new UUID(0, 3));
        quarter.answer(new RosterAnswer(1, 1, 5, true));
        assertThat(quarter.waits()).containsExactly(Wait.STANDING, Wait.ROSTER, Wait.DISPUTE);

        // When
        quarter.attest(new Standing(1, true, List.of()));

        // Then
        assertThat(quarter.waits()).isEmpty();
        assertThat(quarter.isWaiting()).isFalse();
    }

    private static Standing standing(int revision, boolean enrolled) {
        AgreementStanding agreement =
                new AgreementStanding(new UUID(0, 9), Model.TFM, LocalDate.of(2025, 3, 1), false, false);
        return new Standing(revision, enrolled, List.of(agreement));
    }

    private void complete() {
        quarter.attest(standing(1, true));
        quarter.answer(new RosterAnswer(1, 1, 5, true));
        quarter.report(CountSource.AGENCY, COUNT);
        quarter.report(CountSource.ICE, COUNT);
    }
}
