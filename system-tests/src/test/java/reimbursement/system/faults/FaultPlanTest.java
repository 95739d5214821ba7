package reimbursement.system.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FaultPlanTest {
    private static final List<String> PARTS =
            List.of("postgres", "kafka", "agreements-1", "agreements-2", "officers-1", "officers-2");

    @Test
    void aSeedReplaysTheSameSchedule() {
        assertThat(FaultPlan.of(41, 200, PARTS)).isEqualTo(FaultPlan.of(41, 200, PARTS));
        assertThat(FaultPlan.of(42, 200, PARTS)).isNotEqualTo(FaultPlan.of(41, 200, PARTS));
    }

    @Test
    void aLongerScheduleBeginsAsAShorterOne() {
        assertThat(FaultPlan.of(41, 200, PARTS))
                .startsWith(FaultPlan.of(41, 12, PARTS).toArray(new Fault[0]));
    }

    @Test
    void everyKindHasItsTurnBeforeAnyComesAgain() {
        for (long seed = 1; seed <= 50; seed++) {
            Set<Fault.Kind> kinds = FaultPlan.of(seed, Fault.Kind.values().length, PARTS).stream()
                    .map(Fault::kind)
                    .collect(Collectors.toSet());
            assertThat(kinds).as("seed %d", seed).containsExactlyInAnyOrder(Fault.Kind.values());
        }
    }

    @Test
    void everyPartIsHitAndOnlyByWhatCanHappenToIt() {
        List<Fault> plan = FaultPlan.of(7, 100, PARTS);
        assertThat(plan).extracting(Fault::part).containsAll(PARTS);
        assertThat(plan)
                .allSatisfy(fault ->
                        assertThat(fault.kind().canHappenTo(fault.part())).isTrue());
    }
}
