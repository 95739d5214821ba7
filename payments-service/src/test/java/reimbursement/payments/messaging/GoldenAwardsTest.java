package reimbursement.payments.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import reimbursement.kit.json.EventJson;

class GoldenAwardsTest {
    @ParameterizedTest
    @CsvSource({
        "award-calculated.v1/typical.json, 1, positive",
        "award-calculated.v1/zero-because-not-enrolled.json, 1, zero",
        "award-calculated.v1/zero-below-the-bands.json, 1, zero",
        "award-adjusted.v1/lowered-by-a-corrected-count.json, 2, any",
        "award-adjusted.v1/raised-by-a-late-training.json, 2, positive",
        "award-adjusted.v1/released-unchanged.json, 2, any"
    })
    void theGoldenSamplesOfAwardsAreRead(String sample, int leastRevision, String amount) throws IOException {
        // When
        var award = read(sample);

        // Then
        assertThat(award.awardId()).isNotNull();
        assertThat(award.agencyId()).isNotNull();
        assertThat(award.quarter()).matches("FY\\d{4}Q[1-4]");
        assertThat(award.revision()).isGreaterThanOrEqualTo(leastRevision);
        assertThat(award.policyVersion()).isNotBlank();
        assertThat(award.reason()).isNotBlank();
        assertThat(award.rosterRevision()).isPositive();
        switch (amount) {
            case "positive" -> assertThat(award.amount().cents()).isPositive();
            case "zero" -> assertThat(award.amount().cents()).isZero();
            default -> assertThat(award.amount().cents()).isNotNegative();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"dispute-after-a-correction", "dispute-below-the-bands", "several-reasons", "typical"})
    void theGoldenSamplesOfWithheldAwardsAreRead(String sample) throws IOException {
        try (var json = GoldenAwardsTest.class.getResourceAsStream(
                "/event-contracts/samples/award-withheld.v1/" + sample + ".json")) {
            var award = EventJson.mapper().readValue(Objects.requireNonNull(json, sample), AwardWithheld.class);

            assertThat(award.awardId()).isNotNull();
            assertThat(award.agencyId()).isNotNull();
            assertThat(award.quarter()).matches("FY\\d{4}Q[1-4]");
            assertThat(award.reasons()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "typical, 1, SUBMITTED, 1825000",
        "decided-again-when-pay-arrived, 2, RECALCULATED, 2425000",
        "lowered-by-an-amendment, 3, AMENDED, 2410000"
    })
    void theGoldenSamplesOfClaimsAreRead(String sample, int revision, ClaimDecided.Cause cause, long cents)
            throws IOException {
        try (var json = GoldenAwardsTest.class.getResourceAsStream(
                "/event-contracts/samples/claim-decided.v1/" + sample + ".json")) {
            var claim = EventJson.mapper().readValue(Objects.requireNonNull(json, sample), ClaimDecided.class);

            assertThat(claim.claimId()).isNotNull();
            assertThat(claim.agencyId()).isNotNull();
            assertThat(claim.month()).isEqualTo("2025-10");
            assertThat(claim.revision()).isEqualTo(revision);
            assertThat(claim.cause()).isEqualTo(cause);
            assertThat(claim.cause().isBill()).isEqualTo(cause != ClaimDecided.Cause.RECALCULATED);
            assertThat(claim.amount().cents()).isEqualTo(cents);
            assertThat(claim.totals()).isNotNull();
            assertThat(claim.counts()).isNotNull();
        }
    }

    private static AwardStated read(String sample) throws IOException {
        try (var json = GoldenAwardsTest.class.getResourceAsStream("/event-contracts/samples/" + sample)) {
            return EventJson.mapper().readValue(Objects.requireNonNull(json, sample), AwardStated.class);
        }
    }
}
