package reimbursement.system.faults;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Two operators clear what is parked: replay it, which may not help, skip it if both agree, and replay what was behind. */
final class Operators {
    private static final Set<String> WAITING = Set.of("gap", "behind");

    private final Programme programme;

    Operators(Programme programme) {
        this.programme = programme;
    }

    void round() {
        List.of(programme.agreements, programme.officers, programme.awards, programme.payments)
                .forEach(Operators::clear);
    }

    /** Records without a sequence are in nobody's way, and stay. */
    private static void clear(Replicas service) {
        for (JsonNode parked : service.list(People.OPERATOR, "/v1/parked?limit=1000")) {
            if (Foreign.is(parked.path("key").asText())
                    && parked.hasNonNull("sequence")
                    && !WAITING.contains(parked.path("reason").asText())) {
                giveUp(service, parked);
            }
        }
    }

    private static void giveUp(Replicas service, JsonNode parked) {
        String path = "/v1/parked/" + parked.path("key").asText();
        Map<String, Object> replay = Map.of("topic", parked.path("topic").asText());
        Map<String, Object> skip = Map.of(
                "topic", parked.path("topic").asText(),
                "sequence", parked.path("sequence").asLong(),
                "reason", "nobody sent it");
        service.post(People.OPERATOR, path + "/replay", replay);
        service.post(People.OPERATOR, path + "/skip", skip);
        service.post(People.SECOND_OPERATOR, path + "/skip", skip);
        service.post(People.OPERATOR, path + "/replay", replay);
    }
}
