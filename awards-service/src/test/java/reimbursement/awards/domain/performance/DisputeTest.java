package reimbursement.awards.domain.performance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reimbursement.awards.domain.quarter.FiscalQuarter;
import reimbursement.kit.test.ProgrammeRule;
import reimbursement.kit.test.ProgrammeRule.Section;

class DisputeTest {

    private static final LocalDate OPENED = LocalDate.of(2026, 1, 15);
    private static final PerformanceCount AGENCY = new PerformanceCount(10, 9);
    private static final PerformanceCount ICE = new PerformanceCount(10, 7);

    private final Dispute dispute = new Dispute(
            new UUID(0, 1),
            new UUID(0, 2),
            FiscalQuarter.FIRST_PAYABLE,
            new CountsComparison.Differ(AGENCY, ICE),
            OPENED,
            30);

    @ProgrammeRule(
            of = Section.AWARDS,
            says =
                    "ICE's count decides; a difference opens a dispute window of 30 days during which the award is withheld.",
            source = "our reading: policy settings count.deciding-source, dispute.window-days")
    @Test
    void aDisputeOpensWithBothCountsAndAWindow() {
        assertThat(dispute.id()).isEqualTo(new UUID(0, 1));
        assertThat(dispute.agencyId()).isEqualTo(new UUID(0, 2));
        assertThat(dispute.quarter()).isEqualTo(FiscalQuarter.FIRST_PAYABLE);
        assertThat(dispute.isOpen()).isTrue();
        assertThat(dispute.state()).isEqualTo(new DisputeState.Open());
        assertThat(dispute.openedOn()).isEqualTo(OPENED);
        assertThat(dispute.closesOn()).isEqualTo(LocalDate.of(2026, 2, 14));
        assertThat(dispute.count(CountSource.AGENCY)).isEqualTo(AGENCY);
        assertThat(dispute.count(CountSource.ICE)).isEqualTo(ICE);
        assertThat(dispute.endedOn()).isEmpty();
        assertThat(dispute.resolvedCount()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-02-13, OPEN", "2026-02-14, LAPSED", "2026-02-15, LAPSED"})
    void theWindowIsOverFromItsClosingDayOn(LocalDate today, DisputeStatus status) {
        // When
        boolean lapsed = dispute.lapse(today);

        // Then
        assertThat(lapsed).isEqualTo(status == DisputeStatus.LAPSED);
        assertThat(dispute.status()).isEqualTo(status);
        assertThat(dispute.isOpen()).isEqualTo(!lapsed);
        assertThat(dispute.endedOn().isPresent()).isEqualTo(lapsed);
    }

    @Test
    void aLapsedDisputeLeavesItToTheDecidingSource() {
        // When
        dispute.lapse(dispute.closesOn());

        // Then
        assertThat(dispute.state()).isEqualTo(new DisputeState.Lapsed());
    }

    @Test
    void aResolutionSetsTheCountAndSaysWhoAndWhy() {
        // Given
        PerformanceCount agreed = new PerformanceCount(10, 8);

        // When
        boolean resolved = dispute.resolve(agreed, "ann", "one case counted twice", OPENED.plusDays(3));

        // Then
        assertThat(resolved).isTrue();
        assertThat(dispute.state()).isEqualTo(new DisputeState.Resolved(agreed));
        assertThat(dispute.status()).isEqualTo(DisputeStatus.RESOLVED);
        assertThat(dispute.resolvedCount()).contains(agreed);
        assertThat(dispute.resolvedBy()).contains("ann");
        assertThat(dispute.reason()).contains("one case counted twice");
        assertThat(dispute.endedOn()).contains(OPENED.plusDays(3));
    }

    @Test
    void whatIsOverStaysAsItEnded() {
        // Given
        dispute.resolve(ICE, "ann", "as counted", OPENED);

        // When
        boolean lapsed = dispute.lapse(dispute.closesOn());
        boolean resolved = dispute.resolve(AGENCY, "bob", "no", OPENED);

        // Then
        assertThat(lapsed).isFalse();
        assertThat(resolved).isFalse();
        assertThat(dispute.resolvedCount()).contains(ICE);
    }

    @Test
    void aCorrectionThatStillDiffersDoesNotStretchTheWindow() {
        // Given
        PerformanceCount corrected = new PerformanceCount(10, 8);

        // When
        dispute.follow(new CountsComparison.Differ(corrected, ICE));

        // Then
        assertThat(dispute.count(CountSource.AGENCY)).isEqualTo(corrected);
        assertThat(dispute.count(CountSource.ICE)).isEqualTo(ICE);
        assertThat(dispute.closesOn()).isEqualTo(LocalDate.of(2026, 2, 14));
        assertThat(dispute.isOpen()).isTrue();
    }

    @Test
    void aCorrectionThatAgreesSettlesIt() {
        // When
        dispute.settle(OPENED.plusDays(1));

        // Then
        assertThat(dispute.status()).isEqualTo(DisputeStatus.SETTLED);
        assertThat(dispute.isOpen()).isFalse();
        assertThat(dispute.endedOn()).contains(OPENED.plusDays(1));
    }
}
