package reimbursement.awards.domain.performance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import reimbursement.awards.domain.quarter.FiscalQuarter;

class PerformanceReportTest {

    @Test
    void aReportKeepsWhoSaidWhatAboutWhomAndWhen() {
        // Given
        UUID agency = new UUID(0, 2);
        PerformanceCount count = new PerformanceCount(10, 9);
        Instant at = Instant.parse("2026-01-15T12:00:00Z");

        // When
        PerformanceReport report = new PerformanceReport(
                new UUID(0, 1), agency, FiscalQuarter.FIRST_PAYABLE, CountSource.ICE, 3, count, "ann", at);

        // Then
        assertThat(report.agencyId()).isEqualTo(agency);
        assertThat(report.quarter()).isEqualTo(FiscalQuarter.FIRST_PAYABLE);
        assertThat(report.source()).isEqualTo(CountSource.ICE);
        assertThat(report.revision()).isEqualTo(3);
        assertThat(report.count()).isEqualTo(count);
        assertThat(report.reportedBy()).isEqualTo("ann");
        assertThat(report.reportedAt()).isEqualTo(at);
    }
}
