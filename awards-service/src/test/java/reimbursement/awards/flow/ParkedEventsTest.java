package reimbursement.awards.flow;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import reimbursement.awards.domain.quarter.FiscalQuarter;
import reimbursement.kit.test.RealBackends;
import reimbursement.kit.test.Tokens;
import reimbursement.kit.test.Upstream;

@QuarkusTest
@RealBackends
class ParkedEventsTest {

    private static final FiscalQuarter QUARTER = new FiscalQuarter(2027, 2);

    @Test
    void anAgencyWhoseEventIsParkedShowsThatItWaitsAndHoldsUpNobodyElse() {
        // Given
        AwardsApi.closed(QUARTER);
        SomeAgency stuck = SomeAgency.registered();
        SomeAgency fine = SomeAgency.registered();
        fine.officers(1);
        AwardsApi.bothReport(QUARTER, fine, 10, 9);

        // When
        revokeWhatWasNeverGranted(stuck);
        stuck.roster(QUARTER, 1, 1);
        fine.standing(QUARTER, 1);
        fine.roster(QUARTER, 1, 1);

        // Then
        AwardsApi.awardEvents(fine, 1);
        AwardsApi.soon()
                .untilAsserted(
                        () -> assertThat(AwardsApi.progress(stuck, QUARTER).<String>getList("[0].waitsOn"))
                                .contains("roster", "parked"));
        assertThat(AwardsApi.progress(stuck, QUARTER).getString("[0].roster")).isNull();
        assertThat(waiting()).contains(stuck.id.toString()).doesNotContain(fine.id.toString());
    }

    @Test
    void theAttestationOfAnotherDayIsParked() {
        // Given
        SomeAgency agency = SomeAgency.registered();

        // When
        Upstream.says(
                "reimbursement.officers",
                agency.id.toString(),
                "roster-attested",
                Map.of(
                        "agencyId",
                        agency.id,
                        "quarter",
                        QUARTER.toString(),
                        "snapshotOn",
                        "2027-03-30",
                        "revision",
                        1,
                        "standingRevision",
                        1,
                        "rows",
                        0,
                        "sha256",
                        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                        "effectiveOn",
                        "2027-03-30"));

        // Then
        AwardsApi.soon()
                .untilAsserted(
                        () -> assertThat(AwardsApi.progress(agency, QUARTER).<String>getList("[0].waitsOn"))
                                .contains("parked"));
    }

    private static void revokeWhatWasNeverGranted(SomeAgency agency) {
        Upstream.says(
                "reimbursement.officers",
                agency.id.toString(),
                "authorisation-revoked",
                Map.of(
                        "authorisationId",
                        UUID.randomUUID(),
                        "officerId",
                        UUID.randomUUID(),
                        "agencyId",
                        agency.id,
                        "agreementId",
                        agency.taskForce,
                        "model",
                        "TFM",
                        "by",
                        "ICE",
                        "reason",
                        "SUPERVISION",
                        "effectiveOn",
                        "2026-01-01"));
    }

    private static List<String> waiting() {
        return AwardsApi.get(Tokens.of("programme"), "/v1/quarters/" + QUARTER + "/agencies?waiting=true&limit=1000")
                .jsonPath()
                .getList("agencyId");
    }
}
