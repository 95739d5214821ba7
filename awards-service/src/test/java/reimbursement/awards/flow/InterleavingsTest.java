package reimbursement.awards.flow;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import reimbursement.awards.domain.quarter.FiscalQuarter;
import reimbursement.kit.json.Amount;
import reimbursement.kit.test.PublishedEvent;
import reimbursement.kit.test.RealBackends;
import reimbursement.kit.test.Topic;

/** The same facts in any order that their topics allow end in the same cents, and in a chain that adds up. */
@QuarkusTest
@RealBackends
class InterleavingsTest {

    private static final FiscalQuarter QUARTER = new FiscalQuarter(2027, 2);
    private static final int AGENCIES = 40;

    /** What is said and asked of one agency, and what it has to end in. */
    private record Story(SomeAgency agency, int lastStanding, int lastRoster, long cents) {}

    @Test
    void anyInterleavingEndsInTheSameCents() {
        // Given
        AwardsApi.closed(QUARTER);
        Random random = new Random(958);
        List<Story> stories = new ArrayList<>();
        List<Deque<Runnable>> scripts = new ArrayList<>();
        for (int i = 0; i < AGENCIES; i++) {
            stories.add(story(random, scripts));
        }

        // When
        while (!scripts.isEmpty()) {
            Deque<Runnable> script = scripts.get(random.nextInt(scripts.size()));
            script.removeFirst().run();
            scripts.removeIf(Deque::isEmpty);
        }

        // Then
        stories.forEach(InterleavingsTest::settled);
        AwardsApi.soon().untilAsserted(() -> {
            Map<String, List<PublishedEvent>> events = Topic.read("reimbursement.awards").stream()
                    .filter(event -> event.type().startsWith("award-"))
                    .collect(Collectors.groupingBy(PublishedEvent::key));
            for (Story story : stories) {
                assertThat(net(events.getOrDefault(story.agency().id.toString(), List.of())))
                        .isEqualTo(story.cents());
            }
        });
    }

    private static Story story(Random random, List<Deque<Runnable>> scripts) {
        SomeAgency agency = SomeAgency.registered();
        List<UUID> officers = agency.officers(1 + random.nextInt(5));
        boolean revoked = random.nextBoolean();
        boolean secondStanding = random.nextBoolean();
        boolean enrolledAtLast = !secondStanding || random.nextBoolean();
        int located = 65 + random.nextInt(36);

        Deque<Runnable> agreements = new ArrayDeque<>();
        agreements.add(() -> agency.standing(QUARTER, 1));
        Deque<Runnable> said = new ArrayDeque<>();
        said.add(() -> agency.roster(QUARTER, 1, 1));
        int rosters = 1;
        if (revoked) {
            said.add(() -> agency.revoked(officers.getFirst(), LocalDate.of(2026, 1, 15)));
            said.add(() -> agency.roster(QUARTER, 2, 1));
            rosters++;
        }
        if (secondStanding) {
            int revision = rosters + 1;
            agreements.add(() -> agency.standing(QUARTER, 2, enrolledAtLast, false));
            said.add(() -> agency.roster(QUARTER, revision, 2));
            rosters++;
        }
        Deque<Runnable> own = new ArrayDeque<>();
        own.add(() -> AwardsApi.reports(QUARTER, agency, "agency", 100, 100));
        own.add(() -> AwardsApi.reports(QUARTER, agency, "agency", 100, located));
        Deque<Runnable> ice = new ArrayDeque<>();
        ice.add(() -> AwardsApi.reports(QUARTER, agency, "ice", 100, located));
        scripts.addAll(List.of(agreements, said, own, ice));

        int eligible = enrolledAtLast ? officers.size() - (revoked ? 1 : 0) : 0;
        return new Story(agency, secondStanding ? 2 : 1, rosters, eligible * rate(located));
    }

    private static long rate(int percent) {
        if (percent >= 90) {
            return 100_000;
        }
        if (percent >= 80) {
            return 75_000;
        }
        return percent >= 70 ? 50_000 : 0;
    }

    private static void settled(Story story) {
        AwardsApi.soon().untilAsserted(() -> {
            JsonPath progress = AwardsApi.progress(story.agency(), QUARTER);
            assertThat(progress.getList("[0].waitsOn")).isEmpty();
            assertThat(progress.getInt("[0].standing.revision")).isEqualTo(story.lastStanding());
            assertThat(progress.getInt("[0].roster.revision")).isEqualTo(story.lastRoster());
            assertThat(cents(progress.getString("[0].award.amount.amount"))).isEqualTo(story.cents());
        });
    }

    /** Adds up what was told, and checks that every adjustment starts where the one before ended. */
    private static long net(List<PublishedEvent> events) {
        long net = 0;
        int revision = 0;
        for (PublishedEvent event : events) {
            switch (event.type()) {
                case "award-calculated" -> net = cents(amount(event, "amount"));
                case "award-adjusted" -> {
                    assertThat(cents(amount(event, "previous"))).isEqualTo(net);
                    net += cents(amount(event, "difference"));
                    assertThat(cents(amount(event, "amount"))).isEqualTo(net);
                }
                default -> assertThat(event.data().path("reasons").toString()).doesNotContain("ROSTER_MISMATCH");
            }
            if (!event.type().equals("award-withheld")) {
                assertThat(event.data().path("revision").asInt()).isEqualTo(++revision);
            }
        }
        return net;
    }

    private static String amount(PublishedEvent event, String field) {
        return event.data().path(field).path("amount").asText();
    }

    private static long cents(String amount) {
        return new Amount(amount, "USD").cents();
    }
}
