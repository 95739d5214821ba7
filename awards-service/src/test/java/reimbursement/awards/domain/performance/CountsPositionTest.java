package reimbursement.awards.domain.performance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import reimbursement.kit.test.ProgrammeRule;
import reimbursement.kit.test.ProgrammeRule.Section;

class CountsPositionTest {

    private static final PerformanceCount AGENCY = new PerformanceCount(100, 95);
    private static final PerformanceCount ICE = new PerformanceCount(100, 88);
    private static final DisputeState OPEN = new DisputeState.Open();

    @ProgrammeRule(
            of = Section.AWARDS,
            says = "ICE verifies against its own count: two sources report each count.",
            source = "DHS announcement, September 2025")
    @Test
    void bothCountsAreOwedUntilReported() {
        assertThat(position(CountsComparison.of(null, null), OPEN))
                .isEqualTo(new CountsPosition.Missing(Set.of(CountSource.AGENCY, CountSource.ICE)));
        assertThat(position(CountsComparison.of(AGENCY, null), OPEN))
                .isEqualTo(new CountsPosition.Missing(Set.of(CountSource.ICE)));
        assertThat(position(CountsComparison.of(null, ICE), OPEN))
                .isEqualTo(new CountsPosition.Missing(Set.of(CountSource.AGENCY)));
    }

    @ProgrammeRule(
            of = Section.AWARDS,
            says = "ICE verifies against its own count: two sources report each count.",
            source = "DHS announcement, September 2025")
    @Test
    void equalCountsDecide() {
        assertThat(position(CountsComparison.of(ICE, new PerformanceCount(100, 88)), OPEN))
                .isEqualTo(new CountsPosition.Decided(ICE, CountBasis.BOTH_AGREE));
    }

    @Test
    void differingCountsAreDisputedWhileTheWindowIsOpen() {
        assertThat(position(CountsComparison.of(AGENCY, ICE), OPEN)).isEqualTo(new CountsPosition.Disputed());
    }

    @ProgrammeRule(
            of = Section.AWARDS,
            says =
                    "ICE's count decides; a difference opens a dispute window of 30 days during which the award is withheld.",
            source = "our reading: policy settings count.deciding-source, dispute.window-days")
    @Test
    void iceDecidesOnceTheWindowIsOver() {
        assertThat(position(CountsComparison.of(AGENCY, ICE), new DisputeState.Lapsed()))
                .isEqualTo(new CountsPosition.Decided(ICE, CountBasis.WINDOW_OVER));
    }

    @Test
    void theDecidingSourceIsThePolicys() {
        assertThat(CountsPosition.of(CountsComparison.of(AGENCY, ICE), new DisputeState.Lapsed(), CountSource.AGENCY))
                .isEqualTo(new CountsPosition.Decided(AGENCY, CountBasis.WINDOW_OVER));
    }

    @Test
    void aResolutionDecidesWithItsOwnCount() {
        // Given
        PerformanceCount agreed = new PerformanceCount(99, 91);

        // When
        CountsPosition position = position(CountsComparison.of(AGENCY, ICE), new DisputeState.Resolved(agreed));

        // Then
        assertThat(position).isEqualTo(new CountsPosition.Decided(agreed, CountBasis.DISPUTE_RESOLVED));
    }

    private static CountsPosition position(CountsComparison counts, DisputeState dispute) {
        return CountsPosition.of(counts, dispute, CountSource.ICE);
    }
}
