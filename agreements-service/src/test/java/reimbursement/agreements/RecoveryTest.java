package reimbursement.agreements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static reimbursement.agreements.Api.SOON;
import static reimbursement.agreements.Api.agency;
import static reimbursement.agreements.Api.agreement;
import static reimbursement.agreements.Api.as;
import static reimbursement.agreements.Api.enrol;
import static reimbursement.agreements.Api.newName;
import static reimbursement.agreements.Api.standings;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import reimbursement.kit.event.DatabaseAge;
import reimbursement.kit.test.PublishedEvent;
import reimbursement.kit.test.RealBackends;
import reimbursement.kit.test.SetBack;
import reimbursement.kit.test.Topic;
import reimbursement.kit.test.Upstream;

@QuarkusTest
@RealBackends
class RecoveryTest {
    private static final String TOPIC = "reimbursement.agreements";
    private static final String QUARTER = "FY2021Q1";

    private final DatabaseAge age;

    RecoveryTest(DatabaseAge age) {
        this.age = age;
    }

    @Test
    void anAgencyThatIsLostAltogetherComesBackFromTheEvents() {
        // Given
        UUID agency = agency();
        enrol(agency, "approved", "2020-10-01");
        UUID taskForce = agreement(agency, "TFM", "2020-03-01");
        change(taskForce, "suspend", Map.of("reason", "under review", "effectiveOn", "2020-05-01"));
        change(taskForce, "reinstate", Map.of("effectiveOn", "2020-06-01"));
        UUID warrants = agreement(agency, "WSO", "2020-03-01");
        change(warrants, "give-notice", Map.of("by", "AGENCY", "effectiveOn", "2020-11-01", "endsOn", "2999-12-31"));
        change(warrants, "terminate", Map.of("reason", "exigent", "effectiveOn", "2020-12-01"));
        close();
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(standings(agency, QUARTER)).hasSize(1));
        List<String> before = shown(agency, taskForce, warrants);
        int said = Topic.read(TOPIC, agency.toString()).size();

        // When
        lose(agency);
        age.examine();
        SetBack.recover();

        // Then
        assertThat(shown(agency, taskForce, warrants)).isEqualTo(before);
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(standings(agency, QUARTER))
                        .extracting(event -> event.data().get("revision").asInt())
                        .containsExactly(1, 2));
        PublishedEvent first = standings(agency, QUARTER).getFirst();
        assertThat(standings(agency, QUARTER).getLast().data().get("agreements"))
                .isEqualTo(first.data().get("agreements"));
        assertThat(Topic.read(TOPIC, agency.toString()))
                .extracting(PublishedEvent::sequence)
                .isSorted()
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(said + 8);
    }

    @Test
    void namesMergersExtensionsAndSignaturesComeBackToo() {
        // Given
        UUID agency = agency();
        UUID into = agency();
        UUID taskForce = agreement(agency, "TFM", "2020-03-01");
        change(taskForce, "suspend", Map.of("reason", "a", "effectiveOn", "2020-05-01", "until", "2020-05-31"));
        change(
                taskForce,
                "extend",
                Map.of(
                        "reason",
                        "b",
                        "effectiveOn",
                        "2020-05-09",
                        "until",
                        "2020-06-30",
                        "howToRespond",
                        "in writing"));
        change(taskForce, "vacate", Map.of("suspendedOn", "2020-05-01", "reason", "c"));
        UUID warrants = agreement(agency, "WSO", "2020-03-01");
        change(warrants, "terminate", Map.of("reason", "d", "effectiveOn", "2020-09-01", "by", "ICE", "exigent", true));
        post("/v1/agencies/" + agency + "/rename", Map.of("name", newName(), "effectiveOn", "2020-10-01"));
        post("/v1/agencies/" + agency + "/merge", Map.of("intoAgencyId", into, "effectiveOn", "2020-11-01"));
        await().atMost(SOON).untilAsserted(() -> assertThat(Api.facts(agency)).contains("agency-merged"));
        List<String> before = shown(agency, taskForce, warrants);
        List<String> history = history(taskForce, warrants);

        // When
        lose(agency);
        age.examine();
        SetBack.recover();

        // Then
        assertThat(shown(agency, taskForce, warrants)).isEqualTo(before);
        assertThat(history(taskForce, warrants)).isEqualTo(history);
    }

    private static List<String> history(UUID... agreements) {
        return Arrays.stream(agreements)
                .map(id -> as("programme")
                        .get("/v1/agreements/" + id + "/history")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .toList();
    }

    private static void post(String path, Map<String, ?> body) {
        as("programme").body(body).post(path).then().statusCode(200);
    }

    private static void lose(UUID agency) {
        SetBack.sql("delete from agency_renaming where agency_id = ?", agency);
        SetBack.sql("delete from attestation where agency_id = ?", agency);
        SetBack.sql("delete from enrolment_decision where agency_id = ?", agency);
        SetBack.sql(
                "delete from suspension s using agreement a where a.id = s.agreement_id and a.agency_id = ?", agency);
        SetBack.sql("delete from agreement where agency_id = ?", agency);
        SetBack.sql("delete from agency where id = ?", agency);
        SetBack.counter(TOPIC, agency.toString(), 0);
    }

    private static List<String> shown(UUID agency, UUID... agreements) {
        return Stream.concat(
                        Stream.of("/v1/agencies/" + agency),
                        Arrays.stream(agreements).map(id -> "/v1/agreements/" + id))
                .map(path -> as("programme")
                        .get(path)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .toList();
    }

    private static void close() {
        Upstream.says(
                "reimbursement.quarters",
                QUARTER,
                "quarter-closed",
                Map.of("quarter", QUARTER, "snapshotOn", "2020-12-31", "effectiveOn", "2020-12-31"));
    }

    private static void change(UUID agreement, String action, Map<String, ?> body) {
        as("programme")
                .body(body)
                .post("/v1/agreements/" + agreement + "/" + action)
                .then()
                .statusCode(200);
    }
}
