package reimbursement.system.faults.planted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import reimbursement.system.WholeSystem;
import reimbursement.system.faults.WholeCheck;

class PlantsTest {
    static List<Plant> all() {
        return Plants.ALL;
    }

    @ParameterizedTest
    @MethodSource("all")
    void eachFaultFindsItsPlaceInTheCodeAndNamesRulesThatThereAre(Plant plant) {
        assertThat(plant.sources(WholeSystem.HOME)).isNotEmpty();
        assertThat(plant.rules()).isNotEmpty().isSubsetOf(WholeCheck.rules());
    }

    @Test
    void anEditWhoseTextIsGoneSaysSo() {
        Edit edit = new Edit("event.Inbox", "no longer there", "");
        assertThatThrownBy(() -> edit.in(edit.original(WholeSystem.HOME)))
                .hasMessageContaining("event.Inbox")
                .hasMessageContaining("no longer there");
    }
}
