package reimbursement.payments.domain.debts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import reimbursement.payments.domain.Histories;

/** Whatever happens to awards, payments and debts, in whatever order: no cent too many and none too few. */
class DebtHistoriesTest {
    private static final int HISTORIES = Histories.count();
    private static final int STEPS = 150;

    @Test
    void whatAnAgencyHasAndOwesIsWhatItsAwardsComeTo() {
        var offsets = 0;
        var repayments = 0;
        var waivers = 0;
        for (var seed = 0; seed < HISTORIES; seed++) {
            // Given
            var history = new RandomHistory(seed);

            for (var step = 0; step < STEPS; step++) {
                // When
                history.happen();

                // Then
                history.examine("seed " + seed + " step " + step);
            }
            offsets += history.offsets();
            repayments += history.repayments();
            waivers += history.waivers();
        }
        assertThat(offsets).as("histories with offsets").isGreaterThan(HISTORIES / 5);
        assertThat(repayments).isGreaterThan(HISTORIES / 10);
        assertThat(waivers).isGreaterThan(HISTORIES / 100);
    }

    @Test
    void whenEverythingIsPaidAndCollectedTheAgencyHasExactlyWhatIsDue() {
        for (var seed = 0; seed < HISTORIES; seed++) {
            // Given
            var history = new RandomHistory(seed);
            for (var step = 0; step < STEPS; step++) {
                history.happen();
            }

            // When
            history.payAndCollectEverything();

            // Then
            history.examineTheEnd("seed " + seed);
        }
    }
}
