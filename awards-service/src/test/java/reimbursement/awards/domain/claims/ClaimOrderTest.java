package reimbursement.awards.domain.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import reimbursement.kit.test.ProgrammeRule;
import reimbursement.kit.test.ProgrammeRule.Section;

/** Issue 5: any interleaving of the same facts ends in the same net cents, those of a plain, slow calculation. */
class ClaimOrderTest {

    private static final int HISTORIES = Integer.getInteger("reimbursement.histories", 200);
    private static final int INTERLEAVINGS = 4;

    @ProgrammeRule(
            of = Section.CLAIMS,
            says = "The cap runs per officer per fiscal year, cumulative over claims, and follows a transfer.",
            source = "our reading: policy setting claims.caps.order, ADR 0018")
    @Test
    void anyInterleavingOfTheSameFactsEndsInTheSameNetCents() {
        Random random = new Random(287);
        long paid = 0;
        for (int history = 0; history < HISTORIES; history++) {
            // Given
            ClaimWorld world = ClaimWorld.random(random);
            Map<String, Long> expected = new SlowClaims(world.scripts).amounts();
            expected.values().removeIf(cents -> cents == 0);
            paid += expected.values().stream().mapToLong(Long::longValue).sum();

            for (int order = 0; order < INTERLEAVINGS; order++) {
                // When
                ClaimBook book = new ClaimBook();
                shuffled(world.scripts, random).forEach(book::arrives);

                // Then
                book.net().values().removeIf(cents -> cents == 0);
                assertThat(book.net())
                        .as("history %d, order %d", history, order)
                        .isEqualTo(expected);
            }
        }
        assertThat(paid).isGreaterThan(HISTORIES * 1_000_000L);
    }

    private static List<ClaimWorld.Fact> shuffled(List<List<ClaimWorld.Fact>> scripts, Random random) {
        List<Deque<ClaimWorld.Fact>> left = new ArrayList<>();
        scripts.forEach(script -> left.add(new ArrayDeque<>(script)));
        List<ClaimWorld.Fact> facts = new ArrayList<>();
        left.removeIf(Deque::isEmpty);
        while (!left.isEmpty()) {
            facts.add(left.get(random.nextInt(left.size())).removeFirst());
            left.removeIf(Deque::isEmpty);
        }
        return facts;
    }
}
