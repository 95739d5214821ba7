package reimbursement.system.faults.planted;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import reimbursement.local.client.Api;
import reimbursement.local.client.Who;
import reimbursement.local.stack.Service;
import reimbursement.local.token.Role;

/** One agency with one agreement, and what happens to them. */
record Agency(Site site, String id, String agreement) {
    private static final Who PROGRAMME = Who.person(Role.PROGRAMME, "paula-programme");
    private static final Who OPERATOR = Who.person(Role.OPERATOR, "oscar-operator");
    private static final String SIGNED = "2025-03-01";

    /** The columns of a {@link #row}. */
    static final String COLUMNS = "agencyId,officerNumber,name,model,nominatedOn,trainingStartedOn,trainedOn,"
            + "authorisedFrom,agreementId,annualSalary,payFrom\n";

    static Agency register(Site site, String name) {
        Api agreements = site.api(Service.AGREEMENTS);
        String id = agreements
                .post(PROGRAMME, "/v1/agencies", Map.of("name", name, "state", "OH", "type", "COUNTY"))
                .expect(201)
                .json()
                .path("id")
                .asText();
        String agreement = agreements
                .post(PROGRAMME, "/v1/agreements", Map.of("agencyId", id, "model", "TFM", "signedOn", SIGNED))
                .expect(201)
                .json()
                .path("id")
                .asText();
        return new Agency(site, id, agreement);
    }

    void suspend(String from) {
        change("suspend", Map.of("reason", "under review", "effectiveOn", from));
    }

    void reinstate(String from) {
        change("reinstate", Map.of("effectiveOn", from));
    }

    void terminate(String from) {
        change("terminate", Map.of("reason", "by agreement", "effectiveOn", from));
    }

    /** A row of a roster: one of its officers, authorised under its agreement. */
    String row(int officer) {
        return id + ",T" + officer + ",Ada Early,TFM,2025-04-01,2025-04-10,2025-05-01,2025-05-10,,,\n";
    }

    void nominate(String number) {
        site.api(Service.OFFICERS)
                .post(
                        PROGRAMME,
                        "/v1/officers",
                        Map.of(
                                "agencyId",
                                id,
                                "officerNumber",
                                number,
                                "name",
                                "Ada Late",
                                "nominatedOn",
                                "2025-09-01"))
                .expect(201);
    }

    /** The ids of its officers. */
    List<String> officers() {
        List<String> ids = new ArrayList<>();
        site.api(Service.OFFICERS)
                .each(
                        PROGRAMME,
                        "/v1/officers?agencyId=" + id,
                        (JsonNode officer) -> ids.add(officer.path("id").asText()));
        return ids;
    }

    void pay(String officer) {
        site.api(Service.OFFICERS)
                .put(
                        PROGRAMME,
                        "/v1/officers/" + officer + "/pay",
                        Map.of(
                                "annualSalary",
                                Map.of("amount", "61000.00", "currency", "USD"),
                                "effectiveOn",
                                "2026-01-15"))
                .expect(200);
    }

    /** Replays what officers-service has parked of its agreement. */
    void replay() {
        site.api(Service.OFFICERS)
                .post(OPERATOR, "/v1/parked/" + id + "/replay", Map.of("topic", "reimbursement.agreements"))
                .expect(200);
    }

    private void change(String verb, Map<String, String> body) {
        site.api(Service.AGREEMENTS)
                .post(PROGRAMME, "/v1/agreements/" + agreement + "/" + verb, body)
                .expect(200);
    }
}
