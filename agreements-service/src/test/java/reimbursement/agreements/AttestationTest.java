package reimbursement.agreements;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static reimbursement.agreements.Api.SOON;
import static reimbursement.agreements.Api.agency;
import static reimbursement.agreements.Api.agreement;
import static reimbursement.agreements.Api.as;
import static reimbursement.agreements.Api.enrol;
import static reimbursement.agreements.Api.standings;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import reimbursement.kit.test.PublishedEvent;
import reimbursement.kit.test.RealBackends;
import reimbursement.kit.test.Topic;
import reimbursement.kit.test.Upstream;

@QuarkusTest
@RealBackends
class AttestationTest {

    private final DataSource database;

    AttestationTest(DataSource database) {
        this.database = database;
    }

    @Test
    void everyAgencyIsAttestedWhenAQuarterClosesAsItStoodOnItsLastDay() {
        // Given
        UUID plain = agency();
        UUID enrolled = agency();
        enrol(enrolled, "approved", "2024-10-01");
        UUID held = agreement(enrolled, "TFM", "2024-03-01");
        UUID suspended = agreement(enrolled, "WSO", "2024-03-01");
        UUID ended = agreement(enrolled, "JEM", "2024-03-01");
        change(suspended, "suspend", Map.of("reason", "under review", "effectiveOn", "2024-12-31"));
        change(ended, "terminate", Map.of("reason", "exigent", "effectiveOn", "2024-12-31"));
        UUID later = agency();
        agreement(later, "TFM", "2025-01-01");
        enrol(later, "approved", "2025-01-01");

        // When
        close("FY2025Q1", "2024-12-31");

        // Then
        await().atMost(SOON).untilAsserted(() -> {
            for (UUID agency : List.of(plain, enrolled, later)) {
                assertThat(standings(agency, "FY2025Q1")).hasSize(1);
            }
        });
        JsonNode standing = standings(enrolled, "FY2025Q1").getFirst().data();
        assertThat(standing.get("revision").asInt()).isEqualTo(1);
        assertThat(standing.get("snapshotOn").asText()).isEqualTo("2024-12-31");
        assertThat(standing.get("effectiveOn").asText()).isEqualTo("2024-12-31");
        assertThat(standing.get("enrolled").asBoolean()).isTrue();
        assertThat(standing.get("agreements"))
                .extracting(agreement -> agreement.get("agreementId").asText() + " "
                        + agreement.get("suspended").asBoolean() + " "
                        + agreement.get("ended").asBoolean())
                .containsExactlyInAnyOrder(held + " false false", suspended + " true false", ended + " false true");
        assertThat(standing.get("agreements"))
                .extracting(agreement -> agreement.get("agreementId").asText())
                .isSorted();
        JsonNode before = standings(later, "FY2025Q1").getFirst().data();
        assertThat(before.get("enrolled").asBoolean()).isFalse();
        assertThat(before.get("agreements")).isEmpty();
    }

    @Test
    void aLateFactIsAttestedAgainAndAFactAfterTheSnapshotIsNot() {
        // Given
        UUID agency = agency();
        UUID agreement = agreement(agency, "TFM", "2024-03-01");
        close("FY2025Q2", "2025-03-31");
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(standings(agency, "FY2025Q2")).hasSize(1));

        // When
        enrol(agency, "approved", "2025-03-31");
        change(agreement, "suspend", Map.of("reason", "under review", "effectiveOn", "2025-04-01"));
        change(agreement, "reinstate", Map.of("effectiveOn", "2025-05-01"));
        change(
                agreement,
                "suspend",
                Map.of("reason", "found late", "effectiveOn", "2025-03-01", "until", "2025-03-31"));

        // Then
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(standings(agency, "FY2025Q2")).hasSize(3));
        assertThat(standings(agency, "FY2025Q2"))
                .extracting(event -> event.data().get("revision").asInt() + " "
                        + event.data().get("enrolled").asBoolean() + " "
                        + event.data().get("agreements").get(0).get("suspended").asBoolean())
                .containsExactly("1 false false", "2 true false", "3 true true");
    }

    @Test
    void anAgencyFirstSeenLaterIsAttestedForEachClosedQuarter() {
        // Given
        close("FY2025Q3", "2025-06-30");
        close("FY2025Q4", "2025-09-30");
        await().atMost(SOON).untilAsserted(() -> {
            UUID probe = agency();
            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(Api.facts(probe)).isNotEmpty());
            assertThat(standings(probe, "FY2025Q3")).hasSize(1);
            assertThat(standings(probe, "FY2025Q4")).hasSize(1);
        });

        // When
        String name = Api.newName();
        Api.imported(
                "OHIO," + name + ",County,Pine County,Task Force Model,05/08/2025,,",
                "OHIO," + name + ",County,Pine County,Warrant Service Officer,08/08/2025,,");
        UUID agency = Api.agencyNamed(name);

        // Then
        await().atMost(SOON).untilAsserted(() -> {
            assertThat(standings(agency, "FY2025Q3")).hasSize(1);
            assertThat(standings(agency, "FY2025Q4")).hasSize(1);
        });
        assertThat(standings(agency, "FY2025Q3").getFirst().data().get("agreements"))
                .hasSize(1);
        assertThat(standings(agency, "FY2025Q4").getFirst().data().get("agreements"))
                .hasSize(2);
    }

    @Test
    void whateverRacesWithTheCloseTheLastAttestationHoldsTheFacts() throws Exception {
        // Given
        List<UUID> agencies = new ArrayList<>();
        for (int i = 0; i < 110; i++) {
            agencies.add(agency());
        }
        CountDownLatch start = new CountDownLatch(1);

        // When
        List<UUID> registered = new ArrayList<>();
        try (var changing = Executors.newFixedThreadPool(6)) {
            List<Future<?>> changes = new ArrayList<>();
            for (UUID agency : agencies) {
                changes.add(changing.submit(() -> {
                    start.await();
                    return enrol(agency, "approved", "2025-12-31").then().statusCode(200);
                }));
            }
            List<Future<UUID>> births = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                births.add(changing.submit(() -> {
                    start.await();
                    return agency();
                }));
            }
            start.countDown();
            close("FY2026Q1", "2025-12-31");
            for (Future<?> change : changes) {
                change.get();
            }
            for (Future<UUID> birth : births) {
                registered.add(birth.get());
            }
        }

        // Then
        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(unattestedOrUnpublished("FY2026Q1")).isZero());
        Map<String, List<PublishedEvent>> attested = Topic.read("reimbursement.agreements").stream()
                .filter(event -> event.type().equals("standing-attested"))
                .filter(event -> event.text("quarter").equals("FY2026Q1"))
                .collect(groupingBy(PublishedEvent::key));
        assertThat(attested)
                .containsKeys(registered.stream().map(UUID::toString).toArray(String[]::new))
                .containsKeys(agencies.stream().map(UUID::toString).toArray(String[]::new));
        attested.forEach((agency, standings) -> {
            assertThat(standings)
                    .as(agency)
                    .extracting(event -> event.data().get("revision").asInt())
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(1, standings.size()).boxed().toList());
        });
        assertThat(agencies)
                .allMatch(agency -> Objects.requireNonNull(attested.get(agency.toString()))
                        .getLast()
                        .data()
                        .get("enrolled")
                        .asBoolean());
    }

    @Test
    void theSameCloseAgainChangesNothing() {
        // Given
        UUID agency = agency();
        close("FY2024Q4", "2024-09-30");
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(standings(agency, "FY2024Q4")).hasSize(1));

        // When
        close("FY2024Q4", "2024-09-30");
        enrol(agency, "approved", "2026-01-01");

        // Then
        await().atMost(SOON).untilAsserted(() -> assertThat(Api.facts(agency)).contains("enrolment-approved"));
        assertThat(standings(agency, "FY2024Q4")).hasSize(1);
    }

    @Test
    void aCloseWithAnotherLastDayIsParkedForAnOperator() {
        // Given
        close("FY2023Q1", "2022-12-31");

        // When
        close("FY2023Q1", "2023-03-31");

        // Then
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(number(
                                "select count(*) from parked where key = ? and detail like 'other-snapshot%'",
                                "FY2023Q1"))
                        .isEqualTo(1));
    }

    private long unattestedOrUnpublished(String quarter) {
        return number("""
                select (select count(*) from agency a where not exists
                        (select 1 from attestation t where t.agency_id = a.id and t.quarter = ?))
                    + (select count(*) from outbox)
                """, quarter);
    }

    private long number(String sql, String parameter) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(sql)) {
            query.setString(1, parameter);
            try (var row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }

    private static void close(String quarter, String snapshotOn) {
        Upstream.says(
                "reimbursement.quarters",
                quarter,
                "quarter-closed",
                Map.of("quarter", quarter, "snapshotOn", snapshotOn, "effectiveOn", snapshotOn));
    }

    private static void change(UUID agreement, String action, Map<String, ?> body) {
        as("programme")
                .body(body)
                .post("/v1/agreements/" + agreement + "/" + action)
                .then()
                .statusCode(200);
    }
}
