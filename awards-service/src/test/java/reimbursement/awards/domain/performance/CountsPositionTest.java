package reimbursement.awards.domain.performance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class CountsPositionTest {

    private static final PerformanceCount AGENCY = new PerformanceCount(100, 95);
    private static final PerformanceCount ICE = new PerformanceCount(100, 88);
    private static final DisputeState OPEN = new DisputeState.Open();

    @Test
    void bothCountsAreOwedUntilReported() {
        assertThat(position(CountsComparison.of(null, null), OPEN))
                .isEqualTo(new CountsPosition.Missing(Set.of(CountSource.AGENCY, CountSource.ICE)));
        assertThat(position(CountsComparison.of(AGENCY, null), OPEN))
                .isEqualTo(new CountsPosition.Missing(Set.of(CountSource.ICE)));
        assertThat(position(CountsComparison.of(null, ICE), OPEN))
                .isEqualTo(new CountsPosition.Missing(Set.of(CountSource.AGENCY)));
    }

    @Test
    void equalCountsDecide() {
        assertThat(position(CountsComparison.of(ICE, new PerformanceCount(100, 88)), OPEN))
                .isEqualTo(new CountsPosition.Decided(ICE, CountBasis.BOTH_AGREE));
    }

    @Test
    void differingCountsAreDisputedWhileTheWindowIsOpen() {
        assertThat(position(CountsComparison.of(AGENCY, ICE), OPEN)).isEqualTo(new CountsPosition.Disputed());
    }

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
