package reimbursement.officers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static reimbursement.officers.Calls.PROGRAMME;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import reimbursement.kit.test.PublishedEvent;
import reimbursement.kit.test.RealBackends;
import reimbursement.kit.test.Topic;

/** The whole programme at once: 958 agencies, 8,501 officers trained and 2,140 in training. */
@QuarkusTest
@RealBackends
class NationalRosterTest {
    private static final Logger LOG = Logger.getLogger(NationalRosterTest.class);
    private static final Duration LONG = Duration.ofSeconds(120);
    private static final String SNAPSHOT = "2025-12-31";
    private static final int AGENCIES = 958;
    private static final int TRAINED = 8_501;
    private static final int IN_TRAINING = 2_140;

    @Test
    void theNationalRosterIsImportedAndEveryStandingAnswered() {
        // Given
        List<Agency> agencies =
                Stream.generate(Agency::unheardOf).limit(AGENCIES).toList();
        agencies.forEach(Agency::register);
        String sheet = sheet(agencies);

        // When
        JsonPath first = imported(sheet);
        long asked = System.nanoTime();
        agencies.forEach(agency -> agency.standingIsAttested("FY2026Q1", SNAPSHOT, 1));
        await().atMost(LONG)
                .pollInterval(Duration.ofMillis(20))
                .untilAsserted(() -> assertThat(Rows.count(
                                "standing where roster_revision > 0 and agency_id::text = any(?)", keys(agencies)))
                        .isEqualTo(AGENCIES));
        LOG.infof("event=measured what=standings.answered millis=%d", (System.nanoTime() - asked) / 1_000_000);
        JsonPath second = imported(sheet);

        // Then
        assertThat(first.<Map<String, Integer>>get("counts"))
                .containsEntry("added", TRAINED + IN_TRAINING)
                .containsEntry("rejected", 0);
        assertThat(second.<Map<String, Integer>>get("counts")).containsEntry("unchanged", TRAINED + IN_TRAINING);
        Map<String, List<PublishedEvent>> events = published(agencies);
        assertThat(events.values().stream().mapToInt(List::size).sum())
                .isEqualTo(4 * TRAINED + 2 * IN_TRAINING + AGENCIES);
        events.values().forEach(NationalRosterTest::assertAttested);
    }

    private static void assertAttested(List<PublishedEvent> events) {
        assertThat(events)
                .extracting(PublishedEvent::sequence)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, events.size())
                        .mapToObj(Long::valueOf)
                        .toList());
        PublishedEvent attested = events.getLast();
        List<String> lines = RosterByEvents.lines(events, SNAPSHOT);
        assertThat(attested.type()).isEqualTo("roster-attested");
        assertThat(attested.text("rows")).isEqualTo(Integer.toString(lines.size()));
        assertThat(attested.text("sha256")).isEqualTo(RosterByEvents.sha256(lines));
    }

    private static Map<String, List<PublishedEvent>> published(List<Agency> agencies) {
        var keys = new HashSet<>(agencies.stream().map(Agency::key).toList());
        await().atMost(LONG)
                .untilAsserted(() -> assertThat(Rows.count("outbox where key = any(?)", keys(agencies)))
                        .isZero());
        return Topic.read(Agency.OFFICERS).stream()
                .filter(event -> keys.contains(event.key()))
                .collect(Collectors.groupingBy(PublishedEvent::key));
    }

    private static Object keys(List<Agency> agencies) {
        return agencies.stream().map(Agency::key).toArray(String[]::new);
    }

    private static JsonPath imported(String sheet) {
        long start = System.nanoTime();
        String location = Calls.importSheet(PROGRAMME, sheet)
                .then()
                .statusCode(202)
                .extract()
                .header("Location");
        String path = "/imports" + location.substring(location.lastIndexOf('/'));
        await().atMost(LONG)
                .pollInterval(Duration.ofMillis(50))
                .untilAsserted(
                        () -> assertThat(Calls.get(PROGRAMME, path).jsonPath().getString("state"))
                                .isEqualTo("done"));
        LOG.infof("event=measured what=roster.import millis=%d", (System.nanoTime() - start) / 1_000_000);
        return Calls.get(PROGRAMME, path).jsonPath();
    }

    private static String sheet(List<Agency> agencies) {
        Random random = new Random(287);
        List<String> rows = new ArrayList<>();
        for (int number = 0; number < TRAINED + IN_TRAINING; number++) {
            Agency agency = agencies.get((int) (AGENCIES * Math.pow(random.nextDouble(), 2)));
            String row = RosterImportTest.authorised(agency, Integer.toString(number));
            rows.add(number < TRAINED ? row : row.replace("2025-04-20,2025-05-01," + agency.agreementId(), ",,"));
        }
        return rows.stream().collect(Collectors.joining("", RosterImportTest.HEADER, ""));
    }
}
