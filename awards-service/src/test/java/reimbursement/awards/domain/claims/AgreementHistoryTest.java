package reimbursement.awards.domain.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static reimbursement.awards.domain.claims.Given.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import reimbursement.awards.domain.roster.Model;

class AgreementHistoryTest {

    @Test
    void aSuspensionHoldsToItsLastDayOrUntilItIsLifted() {
        // Given
        AgreementHistory noticed = agreement().suspended(day(10), day(20));
        AgreementHistory lifted = noticed.reinstated(day(15));

        // Then
        assertThat(noticed.isSuspendedOn(day(9))).isFalse();
        assertThat(noticed.isSuspendedOn(day(10))).isTrue();
        assertThat(noticed.isSuspendedOn(day(20))).isTrue();
        assertThat(noticed.isSuspendedOn(day(21))).isFalse();
        assertThat(lifted.isSuspendedOn(day(14))).isTrue();
        assertThat(lifted.isSuspendedOn(day(15))).isFalse();
        assertThat(lifted.reinstated(day(18))).isEqualTo(lifted);
    }

    @Test
    void aSuspensionLiftedOnItsFirstDayNeverHeld() {
        assertThat(agreement().suspended(day(10), null).reinstated(day(10)).isSuspendedOn(day(10)))
                .isFalse();
    }

    @Test
    void anExtensionIsAFurtherSuspensionAndTheSameDaySaidAgainIsNone() {
        // Given
        AgreementHistory extended = agreement().suspended(day(10), day(12)).suspended(day(13), day(14));
        AgreementHistory again = agreement().suspended(day(10), day(12)).suspended(day(10), day(20));

        // Then
        assertThat(extended.suspensions()).hasSize(2);
        assertThat(extended.isSuspendedOn(day(14))).isTrue();
        assertThat(again.suspensions()).containsExactly(new Suspension(day(10), day(20)));
    }

    @Test
    void saidAgainAnAgreementBeginsAnew() {
        // When
        AgreementHistory anew =
                agreement().suspended(day(1), null).ended(day(5)).signed(Model.TFM, day(2));

        // Then
        assertThat(anew.livesOn(day(1))).isFalse();
        assertThat(anew.livesOn(day(2))).isTrue();
        assertThat(anew.livesOn(day(30))).isTrue();
        assertThat(anew.isSuspendedOn(day(2))).isFalse();
    }

    @Test
    void itLivesFromItsSignatureToTheDayBeforeItsEnd() {
        // Given
        AgreementHistory ended = agreement().ended(day(5));

        // Then
        assertThat(ended.livesOn(Given.SIGNED)).isTrue();
        assertThat(ended.livesOn(Given.SIGNED.minusDays(1))).isFalse();
        assertThat(ended.livesOn(day(4))).isTrue();
        assertThat(ended.livesOn(day(5))).isFalse();
        assertThat(AgreementHistory.unheardOf(Given.AGREEMENT, Given.AGENCY, Model.TFM)
                        .livesOn(day(5)))
                .isFalse();
    }

    /** Enrolment is its own object; of the decisions in force by a day the one last taken counts. */
    @Test
    void enrolmentIsWhatWasDecidedLastOfWhatIsInForce() {
        // Given
        AgencyHistory agency = new AgencyHistory(
                Given.AGENCY,
                List.of(
                        new EnrolmentDecision(day(3), true, 3),
                        new EnrolmentDecision(day(1), true, 1),
                        new EnrolmentDecision(day(5), false, 2)),
                Map.of());

        // Then
        assertThat(agency.isEnrolledOn(Given.FIRST_DAY.minusDays(1))).isFalse();
        assertThat(agency.isEnrolledOn(day(1))).isTrue();
        assertThat(agency.isEnrolledOn(day(6))).isTrue();
        AgencyHistory withdrawn = new AgencyHistory(
                Given.AGENCY,
                List.of(new EnrolmentDecision(day(1), true, 1), new EnrolmentDecision(day(5), false, 2)),
                Map.of());
        assertThat(withdrawn.isEnrolledOn(day(4))).isTrue();
        assertThat(withdrawn.isEnrolledOn(day(5))).isFalse();
    }

    private static LocalDate day(int ofOctober) {
        return LocalDate.of(2025, 10, ofOctober);
    }
}
