package reimbursement.awards.flow;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import reimbursement.awards.application.RevisitingClaims;
import reimbursement.kit.test.PublishedEvent;
import reimbursement.kit.test.RealBackends;
import reimbursement.kit.test.Topic;

/**
 * The same facts about two agencies and an officer who moves between them, in any order that their topics allow, end in
 * the same net cents. What any history comes to is compared with a plain calculation in the tests of the domain.
 */
@QuarkusTest
@RealBackends
class ClaimInterleavingsTest {

    private static final int STORIES = 12;
    private static final List<String> MONTHS = List.of("2025-11", "2025-12", "2026-01", "2026-02");

    private final RevisitingClaims revisiting;

    ClaimInterleavingsTest(RevisitingClaims revisiting) {
        this.revisiting = revisiting;
    }

    /** Cents due in the end: overtime is 25 % of 73,000.00, used up by months. */
    private static final Map<String, List<Long>> DUE = Map.of(
            "from", List.of(700_000L + 600_000, 900_000L + 600_000, 225_000L + 600_000, 0L),
            "to", List.of(0L, 0L, 0L, 600_000L));

    private record Story(SomeAgency from, SomeAgency to) {}

    @Test
    void anyInterleavingEndsInTheSameCents() {
        // Given
        Random random = new Random(1182);
        List<Story> stories = new ArrayList<>();
        List<Deque<Runnable>> scripts = new ArrayList<>();
        for (int i = 0; i < STORIES; i++) {
            stories.add(story(scripts));
        }

        // When
        while (!scripts.isEmpty()) {
            scripts.get(random.nextInt(scripts.size())).removeFirst().run();
            scripts.removeIf(Deque::isEmpty);
            if (random.nextInt(4) == 0) {
                revisiting.revisit();
            }
        }

        // Then
        AwardsApi.soon().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            revisiting.revisit();
            List<PublishedEvent> told = Topic.read("reimbursement.awards");
            for (Story story : stories) {
                assertThat(net(told, story.from())).isEqualTo(DUE.get("from"));
                assertThat(net(told, story.to())).isEqualTo(DUE.get("to"));
            }
        });
    }

    private static Story story(List<Deque<Runnable>> scripts) {
        SomeAgency from = SomeAgency.registered();
        SomeAgency to = SomeAgency.registered();
        Story story = new Story(from, to);
        UUID officer = from.unheardOfOfficer();
        add(scripts, () -> ClaimsApi.enrol(from), () -> ClaimsApi.sign(from));
        add(scripts, () -> ClaimsApi.sign(to), () -> ClaimsApi.enrol(to));
        add(
                scripts,
                from::restated,
                () -> ClaimsApi.transferred(officer, from, to, "2026-02-01"),
                () -> ClaimsApi.authorised(officer, to, LocalDate.of(2026, 2, 1)));
        add(
                scripts,
                () -> ClaimsApi.paid(from, officer, "2025-01-01", "60000.00"),
                () -> ClaimsApi.paid(from, officer, "2025-01-01", "73000.00"));
        claim(scripts, from, officer, "2025-11", "7000.00", "1.00");
        claim(scripts, from, officer, "2025-12", "9000.00");
        claim(scripts, from, officer, "2026-01", "4000.00", "5000.00");
        claim(scripts, to, officer, "2026-02", "3000.00");
        return story;
    }

    private static void claim(
            List<Deque<Runnable>> scripts,
            SomeAgency agency,
            UUID officer,
            String month,
            String last,
            String... earlier) {
        List<Runnable> steps = new ArrayList<>();
        List<String> versions = new ArrayList<>(List.of(earlier));
        versions.add(last);
        for (int i = 0; i < versions.size(); i++) {
            List<?> lines = List.of(
                    ClaimsApi.line("salary", officer, "6000.00"), ClaimsApi.line("overtime", officer, versions.get(i)));
            boolean first = i == 0;
            steps.add(() -> {
                if (first) {
                    ClaimsApi.submitted(agency, month, lines);
                } else {
                    assertThat(ClaimsApi.amend(agency, month, lines).statusCode())
                            .isEqualTo(200);
                }
            });
        }
        add(scripts, steps.toArray(Runnable[]::new));
    }

    private static void add(List<Deque<Runnable>> scripts, Runnable... steps) {
        scripts.add(new ArrayDeque<>(List.of(steps)));
    }

    private static List<Long> net(List<PublishedEvent> told, SomeAgency agency) {
        return MONTHS.stream().map(month -> ClaimsApi.net(told, agency, month)).toList();
    }
}
