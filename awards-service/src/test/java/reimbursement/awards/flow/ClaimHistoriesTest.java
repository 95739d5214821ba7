package reimbursement.awards.flow;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import reimbursement.awards.application.RevisitingClaims;
import reimbursement.awards.application.SubmittingClaim;
import reimbursement.awards.domain.claims.ClaimId;
import reimbursement.awards.domain.claims.ClaimWorld;
import reimbursement.awards.domain.claims.SlowClaims;
import reimbursement.kit.event.Inbox;
import reimbursement.kit.test.PublishedEvent;
import reimbursement.kit.test.RealBackends;
import reimbursement.kit.test.Topic;

/**
 * Random histories of agreements, enrolment, officers, transfers, pay and amended claims, through the service itself in
 * any order that Kafka permits: what is told of each claim adds up to the cents of a plain calculation.
 */
@QuarkusTest
@RealBackends
class ClaimHistoriesTest {

    private static final int HISTORIES = 20;
    private static final int ORDERS = 2;

    private final Inbox inbox;
    private final SubmittingClaim submitting;
    private final RevisitingClaims revisiting;
    private final DataSource database;

    ClaimHistoriesTest(Inbox inbox, SubmittingClaim submitting, RevisitingClaims revisiting, DataSource database) {
        this.inbox = inbox;
        this.submitting = submitting;
        this.revisiting = revisiting;
        this.database = database;
    }

    private record Story(ClaimPlay play, Map<String, Long> expected) {}

    @Test
    void anyInterleavingOfAnyHistoryEndsInTheCentsOfAPlainCalculation() {
        // Given
        Random random = new Random(1_182);
        Delivery delivery = new Delivery(inbox, random);
        List<Story> stories = new ArrayList<>();
        for (int i = 0; i < HISTORIES; i++) {
            ClaimWorld world = ClaimWorld.random(random);
            Map<String, Long> expected = new SlowClaims(world.scripts).amounts();
            for (int order = 0; order < ORDERS; order++) {
                ClaimPlay play = new ClaimPlay(world, random);
                play.streams.forEach(delivery::add);
                int sooner = random.nextBoolean() ? 1 : 4;
                play.claims.forEach(versions -> delivery.add(sending(versions), sooner));
                stories.add(new Story(play, expected));
            }
        }
        KeptDecisions kept = new KeptDecisions(database, KeptDecisions.OF_CLAIMS);

        // When
        delivery.run(() -> {
            revisiting.revisit();
            kept.look();
        });

        // Then
        AwardsApi.soon().untilAsserted(() -> {
            revisiting.revisit();
            Map<String, Long> told = told();
            for (int i = 0; i < stories.size(); i++) {
                assertThat(ofStory(stories.get(i), told))
                        .as("story %d, agencies %s", i, stories.get(i).play().agencies)
                        .isEqualTo(stories.get(i).expected());
            }
        });
        kept.look();
        assertThat(kept.number()).isGreaterThan(stories.size() * 20);
        assertThat(stories.stream()
                        .flatMap(story -> story.expected().values().stream())
                        .filter(cents -> cents > 0)
                        .count())
                .isGreaterThan(stories.size() * 5L);
    }

    private Deque<BooleanSupplier> sending(List<ClaimPlay.Claimed> versions) {
        Deque<BooleanSupplier> steps = new ArrayDeque<>();
        for (int i = 0; i < versions.size(); i++) {
            ClaimPlay.Claimed of = versions.get(i);
            boolean first = i == 0;
            steps.add(() -> isTaken(
                    first
                            ? submitting.submit(of.agency(), of.month(), of.lines())
                            : submitting.amend(ClaimId.of(of.agency(), of.month()), of.lines())));
        }
        return steps;
    }

    private static boolean isTaken(SubmittingClaim.Outcome outcome) {
        return outcome instanceof SubmittingClaim.Outcome.Taken || outcome instanceof SubmittingClaim.Outcome.Unchanged;
    }

    /** The sum of the differences by agency and month; each starts where the revision before ended. */
    private static Map<String, Long> told() {
        Map<String, Long> net = new HashMap<>();
        Map<String, Integer> revisions = new HashMap<>();
        for (PublishedEvent event : Topic.read("reimbursement.awards")) {
            if (event.type().equals("claim-decided")) {
                String claim = event.key() + " " + event.text("month");
                assertThat(event.data().path("revision").asInt())
                        .as(claim)
                        .isEqualTo(revisions.merge(claim, 1, Integer::sum));
                assertThat(ClaimsApi.cents(event, "previous")).as(claim).isEqualTo(net.getOrDefault(claim, 0L));
                net.merge(claim, ClaimsApi.cents(event, "difference"), Long::sum);
            }
        }
        return net;
    }

    private static Map<String, Long> ofStory(Story story, Map<String, Long> told) {
        Map<String, Long> found = new HashMap<>();
        story.expected().keySet().forEach(key -> {
            String[] parts = key.split(" ", 2);
            String agency =
                    story.play().agencies.get(Integer.parseInt(parts[0])).toString();
            found.put(key, told.getOrDefault(agency + " " + parts[1], 0L));
        });
        return found;
    }
}
