package reimbursement.officers.domain.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StandingTest {
    private static final LocalDate SNAPSHOT = LocalDate.of(2025, 12, 31);
    private static final AgencyQuarter OF = new AgencyQuarter(UUID.randomUUID(), "FY2026Q1");
    private static final RosterHash EMPTY = RosterHash.of(List.of(), SNAPSHOT);

    @Test
    void itsAnswersAreNumberedWithoutAGapWhateverTheStandingSays() {
        // Given
        Standing standing = new Standing(OF, SNAPSHOT, 3);

        // When
        RosterAttested first = standing.attest(EMPTY);
        standing.revise(7, SNAPSHOT);
        RosterAttested second = standing.attest(EMPTY);

        // Then
        assertThat(first).isEqualTo(new RosterAttested(OF, SNAPSHOT, 1, 3, EMPTY));
        assertThat(second).isEqualTo(new RosterAttested(OF, SNAPSHOT, 2, 7, EMPTY));
    }

    @Test
    void aStandingOvertakenByAHigherRevisionIsNoNews() {
        // Given
        Standing standing = new Standing(OF, SNAPSHOT, 3);

        // Then
        assertThat(standing.revise(2, SNAPSHOT)).isFalse();
        assertThat(standing.revise(3, SNAPSHOT)).isFalse();
        assertThat(standing.revise(4, SNAPSHOT)).isTrue();
        assertThat(standing.attest(EMPTY).standingRevision()).isEqualTo(4);
    }

    @Test
    void aFactOfTheSnapshotDayConcernsTheQuarterAndOneOfTheNextDayDoesNot() {
        // Given
        Standing standing = new Standing(OF, SNAPSHOT, 1);

        // Then
        assertThat(standing.concernedBy(SNAPSHOT)).isTrue();
        assertThat(standing.concernedBy(SNAPSHOT.plusDays(1))).isFalse();
    }
}
