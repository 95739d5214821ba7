package reimbursement.awards.domain.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static reimbursement.awards.domain.policy.Terms.DAY;
import static reimbursement.awards.domain.policy.Terms.band;
import static reimbursement.awards.domain.policy.Terms.banded;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Issue 5, bad input: a policy with gaps or overlapping bands. */
class BandFlawsTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("flawed")
    void eachFlawOfEachBandIsNamed(String what, PolicyTerms terms, List<PolicyFlaw> flaws) {
        assertThat(terms.flaws(DAY)).as(what).containsExactlyElementsOf(flaws);
    }

    static List<Arguments> flawed() {
        return List.of(
                Arguments.of(
                        "a gap",
                        banded(band(90, 100, 3), band(70, 80, 2)),
                        List.of(flaw(1, "toPercent", "leaves a gap below the band above, 90 to 100: it must be 90"))),
                Arguments.of(
                        "an overlap",
                        banded(band(90, 100, 3), band(80, 91, 2)),
                        List.of(flaw(1, "toPercent", "overlaps the band above, 90 to 100: it must be 90"))),
                Arguments.of(
                        "the same band twice",
                        banded(band(90, 100, 3), band(90, 100, 3)),
                        List.of(flaw(1, "fromPercent", "must be below the band above, 90 to 100: bands descend"))),
                Arguments.of(
                        "from the lowest to the highest",
                        banded(band(80, 90, 2), band(90, 100, 3)),
                        List.of(
                                flaw(0, "toPercent", "must be 100 in the highest band"),
                                flaw(1, "fromPercent", "must be below the band above, 80 to 90: bands descend"),
                                flaw(1, "perOfficer", "must not be more than in the band above"))),
                Arguments.of(
                        "not up to 100",
                        banded(band(90, 99, 3)),
                        List.of(flaw(0, "toPercent", "must be 100 in the highest band"))),
                Arguments.of(
                        "above 100",
                        banded(band(90, 101, 3)),
                        List.of(
                                flaw(0, "toPercent", "must be between 0 and 100"),
                                flaw(0, "toPercent", "must be 100 in the highest band"))),
                Arguments.of(
                        "below 0",
                        banded(band(-1, 100, 3)),
                        List.of(flaw(0, "fromPercent", "must be between 0 and 100"))),
                Arguments.of(
                        "empty and upside down",
                        banded(band(90, 100, 3), band(85, 85, 2), band(84, 80, 2)),
                        List.of(
                                flaw(1, "toPercent", "must be above fromPercent"),
                                flaw(1, "toPercent", "leaves a gap below the band above, 90 to 100: it must be 90"),
                                flaw(2, "toPercent", "must be above fromPercent"),
                                flaw(2, "toPercent", "leaves a gap below the band above, 85 to 85: it must be 85"))),
                Arguments.of(
                        "more for less",
                        banded(band(90, 100, 3), band(80, 90, 4)),
                        List.of(flaw(1, "perOfficer", "must not be more than in the band above"))),
                Arguments.of(
                        "negative",
                        banded(band(90, 100, -1)),
                        List.of(flaw(0, "perOfficer", "must be between 0.00 and 1000000.00"))),
                Arguments.of(
                        "beyond all bounds",
                        banded(band(90, 100, 100_000_001)),
                        List.of(flaw(0, "perOfficer", "must be between 0.00 and 1000000.00"))),
                Arguments.of(
                        "two bands that are wrong",
                        banded(band(90, 100, 3), band(80, 88, 4), band(70, 81, 4)),
                        List.of(
                                flaw(1, "toPercent", "leaves a gap below the band above, 90 to 100: it must be 90"),
                                flaw(1, "perOfficer", "must not be more than in the band above"),
                                flaw(2, "toPercent", "overlaps the band above, 80 to 88: it must be 80"))),
                Arguments.of(
                        "none",
                        banded(),
                        List.of(new PolicyFlaw("bands", "must be 1 to 20, from the highest to the lowest"))),
                Arguments.of(
                        "too many",
                        banded(IntStream.rangeClosed(1, 21)
                                .mapToObj(i -> band(100 - i, 101 - i, 1))
                                .toArray(ProposedBand[]::new)),
                        List.of(new PolicyFlaw("bands", "must be 1 to 20, from the highest to the lowest"))));
    }

    @ParameterizedTest
    @MethodSource("sound")
    void bandsThatTouchAndDescendAreSound(PolicyTerms terms) {
        assertThat(terms.flaws(DAY)).isEmpty();
        assertThat(terms.from(DAY, "v").bands()).hasSize(terms.bands().size());
    }

    static List<PolicyTerms> sound() {
        return List.of(
                Terms.first(),
                banded(band(0, 100, 0)),
                banded(band(99, 100, 100_000_000)),
                banded(band(90, 100, 5), band(80, 90, 5), band(0, 80, 0)),
                banded(IntStream.rangeClosed(1, 20)
                        .mapToObj(i -> band(100 - i, 101 - i, 21 - i))
                        .toArray(ProposedBand[]::new)));
    }

    /** Whatever is taken for sound, every rate above the lowest bound is in one band, and the rules can follow it. */
    @Test
    void noGapAndNoOverlapIsEverTakenForSound() {
        // Given
        Random random = new Random(287);
        int rounds = 100 * Integer.getInteger("reimbursement.histories", 200);
        int sound = 0;
        for (int i = 0; i < rounds; i++) {
            List<ProposedBand> bands = new ArrayList<>();
            int top = random.nextInt(20) == 0 ? 99 : 100;
            long cents = 5;
            for (int band = random.nextInt(4); band >= 0; band--) {
                int bottom = top - random.nextInt(4);
                bands.add(band(bottom, top, cents));
                top = bottom + random.nextInt(8) / 7 - random.nextInt(8) / 7;
                cents += random.nextInt(5) / 4 - random.nextInt(2);
            }
            PolicyTerms terms = new PolicyTerms(bands, Terms.first().settings());

            // When
            List<PolicyFlaw> flaws = terms.flaws(DAY);

            // Then
            assertThat(flaws.isEmpty()).as("%s", bands).isEqualTo(covers(bands));
            if (flaws.isEmpty()) {
                sound++;
                terms.from(DAY, "v");
            }
        }
        assertThat(sound).isBetween(rounds / 20, rounds - rounds / 20);
    }

    private static boolean covers(List<ProposedBand> bands) {
        int lowest = bands.stream().mapToInt(ProposedBand::fromPercent).min().orElseThrow();
        long before = Long.MAX_VALUE;
        for (int percent = 99; percent >= lowest; percent--) {
            int at = percent;
            List<ProposedBand> holding = bands.stream()
                    .filter(band -> band.fromPercent() <= at && at < band.toPercent())
                    .toList();
            if (holding.size() != 1 || holding.getFirst().centsPerOfficer() > before) {
                return false;
            }
            before = holding.getFirst().centsPerOfficer();
        }
        boolean inside =
                bands.stream().allMatch(band -> band.toPercent() <= 100 && band.fromPercent() < band.toPercent());
        return inside && lowest < 100 && bands.stream().allMatch(band -> band.centsPerOfficer() >= 0);
    }

    @Test
    void flawedTermsMakeNoPolicy() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> banded(band(90, 100, 3), band(70, 80, 2)).from(DAY, "v"));
    }

    private static PolicyFlaw flaw(int band, String field, String message) {
        return new PolicyFlaw("bands[" + band + "]." + field, message);
    }
}
