package reimbursement.awards.domain.award;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import reimbursement.awards.domain.performance.PerformanceCount;
import reimbursement.awards.domain.performance.SuccessRate;

class BandOutlookTest {

    private static final int OFFICERS = 3;

    @ParameterizedTest
    @CsvSource({
        // assigned, located, more, band, cents
        "500, 448, 2, 90, 300000",
        "500, 449, 1, 90, 300000",
        "500, 399, 1, 80, 225000",
        "500, 0, 350, 70, 150000",
        "10, 6, 1, 70, 150000",
        "10, 7, 1, 80, 225000",
        "3, 2, 1, 90, 300000",
        "1, 0, 1, 90, 300000",
        "7, 4, 1, 70, 150000",
        "2147483647, 0, 1503238553, 70, 150000",
    })
    void soManyMoreLocatedReachAHigherBand(int assigned, int located, int more, String band, long cents) {
        // When
        BandOutlook.Step step = outlook(assigned, located).up().orElseThrow();

        // Then
        assertThat(step.persons()).isEqualTo(more);
        assertThat(step.located()).isEqualTo(located + more);
        assertThat(step.band().map(Band::name)).contains(band);
        assertThat(step.amountCents()).isEqualTo(cents);
    }

    @ParameterizedTest
    @CsvSource({
        // assigned, located, fewer, band, cents
        "500, 500, 51, 80, 225000",
        "500, 450, 1, 80, 225000",
        "500, 448, 49, 70, 150000",
        "500, 400, 1, 70, 150000",
        "500, 350, 1, none, 0",
        "10, 10, 2, 80, 225000",
        "3, 3, 1, none, 0",
        "1, 1, 1, none, 0",
    })
    void soManyFewerLocatedLoseTheBand(int assigned, int located, int fewer, String band, long cents) {
        // When
        BandOutlook.Step step = outlook(assigned, located).down().orElseThrow();

        // Then
        assertThat(step.persons()).isEqualTo(fewer);
        assertThat(step.located()).isEqualTo(located - fewer);
        assertThat(step.band().map(Band::name).orElse("none")).isEqualTo(band);
        assertThat(step.amountCents()).isEqualTo(cents);
    }

    @ParameterizedTest
    @ValueSource(ints = {450, 499, 500})
    void nothingIsAboveTheHighestBand(int located) {
        assertThat(outlook(500, located).up()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 349})
    void belowAllBandsNoneCanBeLost(int located) {
        assertThat(outlook(500, located).down()).isEmpty();
    }

    @Test
    void whereNothingWasAssignedNoCountLocatedChangesAnything() {
        assertThat(outlook(0, 0)).isEqualTo(new BandOutlook(Optional.empty(), Optional.empty()));
    }

    @Test
    void itSpeaksInTheBandsAndAmountsOfItsPolicy() {
        // Given
        AwardPolicy other = Policies.withBands(new Band(60, 100, 12_345));

        // When
        BandOutlook outlook = BandOutlook.of(other, new PerformanceCount(100, 59), 2);

        // Then
        assertThat(outlook.up()).contains(new BandOutlook.Step(1, 60, Optional.of(new Band(60, 100, 12_345)), 24_690));
        assertThat(BandOutlook.of(other, new PerformanceCount(100, 60), 2).down())
                .contains(new BandOutlook.Step(1, 59, Optional.empty(), 0));
    }

    @Test
    void theNumberNamedReachesTheBandAndOneFewerDoesNot() {
        Random random = new Random(90_80_70);
        for (int i = 0; i < 20_000; i++) {
            // Given
            int assigned = 1 + random.nextInt(random.nextBoolean() ? 30 : 100_000);
            int located = random.nextInt(assigned + 1);
            Optional<Band> held = band(assigned, located);

            // When
            BandOutlook outlook = outlook(assigned, located);

            // Then
            outlook.up().ifPresent(up -> {
                assertThat(band(assigned, located + up.persons()))
                        .isEqualTo(up.band())
                        .isNotEqualTo(held)
                        .isPresent();
                assertThat(band(assigned, located + up.persons() - 1)).isEqualTo(held);
            });
            outlook.down().ifPresent(down -> {
                assertThat(band(assigned, located - down.persons()))
                        .isEqualTo(down.band())
                        .isNotEqualTo(held);
                assertThat(band(assigned, located - down.persons() + 1)).isEqualTo(held);
            });
            assertThat(outlook.up().isEmpty()).isEqualTo(located * 10L >= assigned * 9L);
            assertThat(outlook.down().isEmpty()).isEqualTo(held.isEmpty());
        }
    }

    private static BandOutlook outlook(int assigned, int located) {
        return BandOutlook.of(Policies.FIRST, new PerformanceCount(assigned, located), OFFICERS);
    }

    private static Optional<Band> band(int assigned, int located) {
        return List.of(90, 80, 70).stream()
                .filter(percent -> located * 100L >= (long) percent * assigned)
                .findFirst()
                .map(percent ->
                        Policies.FIRST.bandOf(new SuccessRate(percent, 100)).orElseThrow());
    }
}
