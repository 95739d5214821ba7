package reimbursement.awards.domain.award;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import reimbursement.awards.domain.quarter.FiscalQuarter;

class AwardIdTest {
    private static final FiscalQuarter QUARTER = new FiscalQuarter(2026, 1);
    private static final UUID AGENCY = UUID.fromString("019b0000-0000-7000-8000-000000000001");

    @Test
    void anAwardDecidedAnewIsTheSameAward() {
        // Given
        Award first = Award.of(AGENCY, QUARTER);

        // When
        Award second = Award.of(AGENCY, QUARTER);

        // Then
        assertThat(second.id()).isEqualTo(first.id());
        assertThat(first.id().version()).isEqualTo(7);
        assertThat(first.id().variant()).isEqualTo(2);
        assertThat(first.id()).hasToString("019b71b4-4c00-7446-a5e6-2155a59210d5");
    }

    @Test
    void otherAgenciesAndQuartersHaveOtherAwards() {
        // Given
        Random random = new Random(287);
        Set<UUID> ids = new HashSet<>();

        // When
        for (int i = 0; i < 10_000; i++) {
            UUID agency = new UUID(random.nextLong(), random.nextLong());
            ids.add(Award.of(agency, QUARTER).id());
            ids.add(Award.of(agency, new FiscalQuarter(2026, 2)).id());
        }

        // Then
        assertThat(ids).hasSize(20_000);
    }
}
