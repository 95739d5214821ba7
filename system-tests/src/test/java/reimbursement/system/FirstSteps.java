package reimbursement.system;

import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import reimbursement.local.client.Answer;
import reimbursement.local.client.Api;
import reimbursement.local.client.Waiting;
import reimbursement.local.client.Who;
import reimbursement.local.token.Role;

/** What it takes by the front doors until an agency has an authorised officer. */
final class FirstSteps {
    private static final Duration SOON = Duration.ofMinutes(1);
    private static final Who PROGRAMME = Who.person(Role.PROGRAMME, "paula-programme");

    private FirstSteps() {}

    static String agency(Api agreements, String name) {
        String id = created(
                agreements.post(PROGRAMME, "/v1/agencies", Map.of("name", name, "state", "OH", "type", "COUNTY")));
        agreements
                .put(
                        PROGRAMME,
                        "/v1/agencies/" + id + "/enrolment",
                        Map.of("status", "approved", "effectiveOn", "2025-10-01"))
                .expect(200);
        return id;
    }

    static String agreement(Api agreements, String agency) {
        return created(agreements.post(
                PROGRAMME, "/v1/agreements", Map.of("agencyId", agency, "model", "TFM", "signedOn", "2025-03-01")));
    }

    static String trained(Api officers, String agency, String number) {
        Map<String, Object> officer = Map.of(
                "agencyId", agency, "officerNumber", number, "name", "Ada Lovelace", "nominatedOn", "2025-09-01");
        String id = created(onceKnown(() -> officers.post(PROGRAMME, "/v1/officers", officer)));
        for (String step : new String[] {"start-training", "complete-training"}) {
            officers.post(
                            PROGRAMME,
                            "/v1/officers/" + id + "/" + step,
                            Map.of("model", "TFM", "effectiveOn", "2025-09-10"))
                    .expect(200);
        }
        return id;
    }

    static void authorise(Api officers, String officer, String agreement, String from) {
        onceKnown(() -> officers.post(
                        PROGRAMME,
                        "/v1/officers/" + officer + "/authorise",
                        Map.of("model", "TFM", "agreementId", agreement, "from", from)))
                .expect(200);
    }

    /** Asks again while the fact of another service has not arrived. */
    static Answer onceKnown(Supplier<Answer> request) {
        Answer[] last = new Answer[1];
        Waiting.until("a fact of another service", SOON, () -> {
            last[0] = request.get();
            return last[0].status() != 409;
        });
        return last[0];
    }

    static String created(Answer answer) {
        return answer.expect(201).json().path("id").asText();
    }
}
