package reimbursement.awards.flow;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reimbursement.awards.domain.quarter.FiscalQuarter;
import reimbursement.kit.test.PublishedEvent;
import reimbursement.kit.test.RealBackends;

@QuarkusTest
@RealBackends
class RestatedAgencyTest {
    private static final FiscalQuarter QUARTER = new FiscalQuarter(2026, 1);

    @BeforeEach
    void close() {
        AwardsApi.closed(QUARTER);
    }

    @Test
    void whoMissedAnOfficerIsMendedAndTheAwardFollows() {
        // Given
        SomeAgency agency = attested(2, 1);
        agency.unheardOfOfficer();
        agency.roster(QUARTER, 2, 1);
        assertThat(AwardsApi.awardEvents(agency, 2).get(1).type()).isEqualTo("award-withheld");

        // When
        agency.restated();
        agency.standing(QUARTER, 2);
        agency.roster(QUARTER, 3, 2);

        // Then
        PublishedEvent released = AwardsApi.awardEvents(agency, 3).get(2);
        assertThat(released.type()).isEqualTo("award-adjusted");
        assertThat(released.data().path("eligibleOfficers").asInt()).isEqualTo(3);
        assertThat(released.data().path("amount").path("amount").asText()).isEqualTo("3000.00");
    }

    @Test
    void whoKnowsItAllLearnsNothingNew() {
        // Given
        SomeAgency agency = attested(2, 1);
        agency.revoked(agency.officers(1).getFirst(), QUARTER.snapshotOn().plusDays(1));

        // When
        agency.restated();
        agency.restated();
        agency.standing(QUARTER, 2);
        agency.roster(QUARTER, 2, 2);

        // Then
        PublishedEvent third = AwardsApi.awardEvents(agency, 2).get(1);
        assertThat(third.type()).isEqualTo("award-adjusted");
        assertThat(third.data().path("eligibleOfficers").asInt()).isEqualTo(3);

        // When
        agency.restated();
        agency.standing(QUARTER, 3);
        agency.roster(QUARTER, 3, 3);

        // Then
        AwardsApi.soon()
                .untilAsserted(
                        () -> assertThat(AwardsApi.progress(agency, QUARTER).getInt("[0].roster.revision"))
                                .isEqualTo(3));
        assertThat(AwardsApi.progress(agency, QUARTER).getBoolean("[0].roster.matches"))
                .isTrue();
        assertThat(AwardsApi.awardEvents(agency, 2)).hasSize(2);
    }

    @Test
    void aRevocationThatNoLongerHoldsIsForgotten() {
        // Given
        SomeAgency agency = SomeAgency.registered();
        List<UUID> officers = agency.officers(2);
        agency.revoked(officers.getFirst(), QUARTER.snapshotOn());
        AwardsApi.bothReport(QUARTER, agency, 10, 10);
        agency.standing(QUARTER, 1);
        agency.roster(QUARTER, 1, 1);
        AwardsApi.awardEvents(agency, 1);

        // When
        agency.unrevoked(officers.getFirst());
        agency.restated();
        agency.roster(QUARTER, 2, 1);

        // Then
        PublishedEvent adjusted = AwardsApi.awardEvents(agency, 2).get(1);
        assertThat(adjusted.type()).isEqualTo("award-adjusted");
        assertThat(adjusted.data().path("amount").path("amount").asText()).isEqualTo("2000.00");
    }

    private static SomeAgency attested(int officers, int revision) {
        SomeAgency agency = SomeAgency.registered();
        agency.officers(officers);
        AwardsApi.bothReport(QUARTER, agency, 10, 10);
        agency.standing(QUARTER, revision);
        agency.roster(QUARTER, revision, revision);
        assertThat(AwardsApi.awardEvents(agency, 1).getFirst().type()).isEqualTo("award-calculated");
        return agency;
    }
}
