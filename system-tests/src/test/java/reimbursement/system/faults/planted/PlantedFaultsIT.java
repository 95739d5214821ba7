package reimbursement.system.faults.planted;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The checker finds each fault that is planted in the code, by the rule that is meant for it, and nothing in sound code. */
class PlantedFaultsIT {
    private static Site site;

    @BeforeAll
    static void open() {
        site = Site.open();
    }

    @AfterAll
    static void close() {
        site.close();
    }

    static List<Plant> all() {
        return Plants.ALL;
    }

    @Test
    void soundCodeLeavesNothingToFind() {
        assertThat(found(Plant.NONE)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void aPlantedFaultIsFoundByTheRulesMeantForIt(Plant plant) {
        assertThat(found(plant)).containsKeys(plant.rules().toArray(String[]::new));
    }

    private static Map<String, List<String>> found(Plant plant) {
        // Given
        site.become(plant);

        // When
        new Scenario(site).run(plant.troubles());

        // Then
        Map<String, List<String>> findings = site.check().findings();
        System.out.println("planted: " + plant);
        findings.forEach(
                (rule, what) -> System.out.printf("    %-50s %3d, as %s%n", rule, what.size(), what.getFirst()));
        return findings;
    }
}
