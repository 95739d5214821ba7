package reimbursement.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import reimbursement.local.stack.Service;

/**
 * Every award worked out again from what the services answer, plainly and on its own: officers and authorisations from
 * officers-service, agreements and enrolment from agreements-service, counts from awards-service.
 */
final class Recomputation {
    private static final LocalDate SNAPSHOT = LocalDate.of(2025, 12, 31);
    private static final Map<Integer, Integer> DOLLARS = Map.of(90, 1000, 80, 750, 70, 500);

    private final Map<String, String> taskForceAgreement = new HashMap<>();
    private final Set<String> enrolled = new HashSet<>();
    private final Map<String, Integer> eligible = new HashMap<>();
    private final Map<String, JsonNode> iceCounts = new HashMap<>();

    Recomputation(WholeSystem system) {
        system.api(Service.AGREEMENTS).each(Programme.AUDITOR, "/v1/agreements?model=TFM&status=live&limit=1000", a -> {
            if (!date(a, "signedOn").isAfter(SNAPSHOT)) {
                taskForceAgreement.put(a.path("agencyId").asText(), a.path("id").asText());
            }
        });
        system.api(Service.AGREEMENTS).each(Programme.AUDITOR, "/v1/agencies?limit=1000", agency -> {
            JsonNode enrolment = agency.path("enrolment");
            if ("approved".equals(enrolment.path("status").asText())
                    && !date(enrolment, "effectiveOn").isAfter(SNAPSHOT)) {
                enrolled.add(agency.path("id").asText());
            }
        });
        system.api(Service.OFFICERS).each(Programme.AUDITOR, "/v1/officers?limit=1000", this::judge);
        system.api(Service.AWARDS)
                .each(
                        Programme.AUDITOR,
                        "/v1/quarters/FY2026Q1/agencies?limit=1000",
                        agency -> iceCounts.put(
                                agency.path("agencyId").asText(),
                                agency.path("counts").path("ice")));
    }

    /** The award in dollars. */
    long dollars(String agency) {
        if (!enrolled.contains(agency) || !taskForceAgreement.containsKey(agency)) {
            return 0;
        }
        JsonNode counts = iceCounts.getOrDefault(agency, MissingNode.getInstance());
        long assigned = counts.path("assigned").asLong();
        long located = counts.path("located").asLong();
        for (int band : new int[] {90, 80, 70}) {
            if (assigned > 0 && located * 100 >= band * assigned) {
                return (long) DOLLARS.getOrDefault(band, 0) * eligible.getOrDefault(agency, 0);
            }
        }
        return 0;
    }

    private void judge(JsonNode officer) {
        String agency = officer.path("agencyId").asText();
        boolean trained = false;
        for (JsonNode training : officer.path("trainings")) {
            trained |= "TFM".equals(training.path("model").asText()) && by(training, "trainedOn");
        }
        boolean authorised = false;
        for (JsonNode authorisation : officer.path("authorisations")) {
            authorised |= authorisation.path("agreementId").asText().equals(taskForceAgreement.get(agency))
                    && by(authorisation, "from")
                    && !date(authorisation, "until").isBefore(SNAPSHOT)
                    && !by(authorisation, "revokedOn");
        }
        if (trained && authorised && !by(officer, "separatedOn")) {
            eligible.merge(agency, 1, Integer::sum);
        }
    }

    private static boolean by(JsonNode node, String field) {
        return node.hasNonNull(field) && !date(node, field).isAfter(SNAPSHOT);
    }

    private static LocalDate date(JsonNode node, String field) {
        return LocalDate.parse(node.path(field).asText());
    }
}
