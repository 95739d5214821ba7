package reimbursement.awards.domain.quarter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class QuarterClosingTest {

    @Test
    void aClosingKeepsTheSnapshotAndWhoClosedItWhen() {
        // Given
        Instant at = Instant.parse("2026-01-02T15:00:00Z");

        // When
        QuarterClosing closing = new QuarterClosing(FiscalQuarter.FIRST_PAYABLE, at, "ann");

        // Then
        assertThat(closing.quarter()).isEqualTo(FiscalQuarter.FIRST_PAYABLE);
        assertThat(closing.snapshotOn()).isEqualTo(LocalDate.of(2025, 12, 31));
        assertThat(closing.closedAt()).isEqualTo(at);
        assertThat(closing.closedBy()).isEqualTo("ann");
    }
}
