package reimbursement.system.faults;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

/** Suspensions, reinstatements, notices and terminations of agreements that nobody else changes. */
final class AgreementChanges {
    private static final LocalDate DECEMBER = LocalDate.of(2025, 12, 5);
    private static final int ENDS = 4;

    private final Programme programme;
    private final Random random;
    private final Map<UUID, List<String>> agreements = new HashMap<>();
    private final Map<String, Integer> suspensions = new HashMap<>();

    AgreementChanges(Programme programme, Random random) {
        this.programme = programme;
        this.random = random;
    }

    /** One stretch of days after another; each is lifted before the next, many reach over the snapshot. */
    void suspend(UUID agency) {
        one(agency).ifPresent(agreement -> {
            int step = suspensions.merge(agreement, 1, Integer::sum) - 1;
            LocalDate begins = DECEMBER.plusDays(step / 2 * 20L);
            if (step % 2 == 0) {
                programme.acknowledge(
                        programme.agreements.post(
                                People.PROGRAMME,
                                "/v1/agreements/" + agreement + "/suspend",
                                Map.of("reason", "under review", "effectiveOn", begins.toString())),
                        "agreements",
                        "suspension",
                        Map.of("agreement_id", agreement, "starts_on", begins.toString()));
            } else {
                String lifted = begins.plusDays(10).toString();
                programme.acknowledge(
                        programme.agreements.post(
                                People.PROGRAMME,
                                "/v1/agreements/" + agreement + "/reinstate",
                                Map.of("effectiveOn", lifted)),
                        "agreements",
                        "suspension",
                        Map.of("agreement_id", agreement, "reinstated_on", lifted));
            }
        });
    }

    /** By notice, or at once; most agencies keep their agreements, so that there is something left to change. */
    void end(UUID agency) {
        one(agency)
                .filter(agreement -> Math.floorMod(agreement.hashCode(), ENDS) == 0)
                .ifPresent(agreement -> {
                    String day = DECEMBER.plusDays(10L + random.nextInt(40)).toString();
                    if (random.nextBoolean()) {
                        programme.acknowledge(
                                programme.agreements.post(
                                        People.PROGRAMME,
                                        "/v1/agreements/" + agreement + "/give-notice",
                                        Map.of("by", "AGENCY", "effectiveOn", day)),
                                "agreements",
                                "agreement",
                                Map.of("id", agreement, "noticed_on", day));
                    } else {
                        programme.acknowledge(
                                programme.agreements.post(
                                        People.PROGRAMME,
                                        "/v1/agreements/" + agreement + "/terminate",
                                        Map.of("reason", "at once", "effectiveOn", day)),
                                "agreements",
                                "agreement",
                                Map.of("id", agreement, "terminated_on", day));
                    }
                });
    }

    private Optional<String> one(UUID agency) {
        List<String> held = agreements.computeIfAbsent(
                agency,
                id -> programme.agreements.list(People.PROGRAMME, "/v1/agreements?limit=1000&agencyId=" + id).stream()
                        .filter(agreement -> agreement.path("agencyId").asText().equals(id.toString()))
                        .map(agreement -> agreement.path("id").asText())
                        .toList());
        return held.isEmpty() ? Optional.empty() : Optional.of(held.get(random.nextInt(held.size())));
    }
}
