package reimbursement.system.faults;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import reimbursement.local.client.Answer;

/** An agency takes another name, an officer goes to another agency, an agency claims a month's costs. */
final class RareChanges {
    private static final LocalDate DECEMBER = LocalDate.of(2025, 12, 1);
    private static final List<String> MONTHS = List.of("2025-10", "2025-11", "2025-12");

    private final Programme programme;
    private final Random random;
    private final String worker;
    private int names;

    RareChanges(Programme programme, Random random, String worker) {
        this.programme = programme;
        this.random = random;
        this.worker = worker;
    }

    void rename(UUID agency) {
        String name = "Office %s-%d".formatted(worker, names++);
        programme.acknowledge(
                programme.agreements.post(
                        People.PROGRAMME,
                        "/v1/agencies/" + agency + "/rename",
                        Map.of("name", name, "effectiveOn", DECEMBER.toString())),
                "agreements",
                "agency_renaming",
                Map.of("agency_id", agency.toString(), "name", name));
    }

    /** The number at the new agency stands in no event, so that it is as with a nomination. */
    void transfer(JsonNode officer, UUID to) {
        String on = DECEMBER.plusDays(random.nextInt(60)).toString();
        String id = officer.path("id").asText();
        programme
                .ifNominationsAreOpen(() -> programme.officers.post(
                        People.PROGRAMME,
                        "/v1/officers/" + id + "/transfer",
                        Map.of(
                                "toAgencyId",
                                to,
                                "effectiveOn",
                                on,
                                "officerNumber",
                                "%s-T%d".formatted(worker, names++))))
                .ifPresent(answer -> programme.acknowledge(
                        answer,
                        "officers",
                        "transfer",
                        Map.of("officer_id", id, "to_agency_id", to.toString(), "transferred_on", on)));
    }

    /** Once a month, then amended. */
    void claim(UUID agency, JsonNode officer) {
        String month = MONTHS.get(random.nextInt(MONTHS.size()));
        Map<String, Object> line = Map.of(
                "type",
                "salary",
                "officerId",
                officer.path("id").asText(),
                "amount",
                Map.of("amount", 3_000 + random.nextInt(3_000) + ".00", "currency", "USD"),
                "shareBasisPoints",
                10_000);
        Answer answer = programme.awards.post(
                People.PROGRAMME, "/v1/claims", Map.of("agencyId", agency, "month", month, "lines", List.of(line)));
        if (answer.status() == 409) {
            claimed(agency, month)
                    .ifPresent(id -> programme.awards.post(
                            People.PROGRAMME, "/v1/claims/" + id + "/amend", Map.of("lines", List.of(line))));
        }
        programme.acknowledge(answer, "awards", "claim", Map.of("agency_id", agency.toString(), "month", month));
    }

    private Optional<String> claimed(UUID agency, String month) {
        return programme.awards.list(People.PROGRAMME, "/v1/claims?agencyId=" + agency + "&month=" + month).stream()
                .map(claim -> claim.path("id").asText())
                .findFirst();
    }
}
