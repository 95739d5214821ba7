package reimbursement.awards.flow;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import reimbursement.awards.domain.claims.ClaimId;
import reimbursement.kit.Ids;
import reimbursement.kit.test.PublishedEvent;
import reimbursement.kit.test.Tokens;
import reimbursement.kit.test.Topic;
import reimbursement.kit.test.Upstream;

/** Claims as agencies send them and see them, and what else has to be said before anything is paid. */
final class ClaimsApi {

    private ClaimsApi() {}

    /** An agency that is enrolled and has a task-force agreement in effect. */
    static SomeAgency enrolled() {
        SomeAgency agency = SomeAgency.registered();
        enrol(agency);
        sign(agency);
        return agency;
    }

    static void enrol(SomeAgency agency) {
        agreements(agency, "enrolment-approved", Map.of("agencyId", agency.id, "effectiveOn", "2025-10-01"));
    }

    static void sign(SomeAgency agency) {
        agreements(agency, "agreement-signed", of(agency, "2025-03-01"));
    }

    static void suspend(SomeAgency agency, String from, String until) {
        Map<String, Object> said = of(agency, from);
        said.put("reason", "SUPERVISION");
        said.put("until", until);
        agreements(agency, "agreement-suspended", said);
    }

    static void paid(SomeAgency agency, UUID officer, String from, String annual) {
        Upstream.says(
                "reimbursement.pay",
                agency.id.toString(),
                "pay-set",
                Map.of(
                        "officerId",
                        officer,
                        "agencyId",
                        agency.id,
                        "annualSalary",
                        money(annual),
                        "effectiveOn",
                        from));
    }

    /** Tells both agencies, and the one gone to of the training, as officers-service does. */
    static void transferred(UUID officer, SomeAgency from, SomeAgency to, String on) {
        for (SomeAgency told : List.of(from, to)) {
            Upstream.says(
                    "reimbursement.officers",
                    told.id.toString(),
                    "officer-transferred",
                    Map.of(
                            "officerId",
                            officer,
                            "agencyId",
                            told.id,
                            "fromAgencyId",
                            from.id,
                            "toAgencyId",
                            to.id,
                            "effectiveOn",
                            on));
        }
        trained(officer, to);
    }

    static void trained(UUID officer, SomeAgency agency) {
        Upstream.says(
                "reimbursement.officers",
                agency.id.toString(),
                "officer-trained",
                Map.of("officerId", officer, "agencyId", agency.id, "model", "TFM", "effectiveOn", "2025-09-26"));
    }

    static void authorised(UUID officer, SomeAgency agency, LocalDate from) {
        authorised(officer, agency, from, from.plusYears(2).minusDays(1));
    }

    static void authorised(UUID officer, SomeAgency agency, LocalDate from, LocalDate until) {
        Upstream.says(
                "reimbursement.officers",
                agency.id.toString(),
                "officer-authorised",
                Map.of(
                        "authorisationId",
                        Ids.next(),
                        "officerId",
                        officer,
                        "agencyId",
                        agency.id,
                        "agreementId",
                        agency.taskForce,
                        "model",
                        "TFM",
                        "from",
                        from,
                        "until",
                        until,
                        "effectiveOn",
                        from));
    }

    static Map<String, Object> line(String type, UUID officer, String dollars) {
        Map<String, Object> line =
                new HashMap<>(Map.of("type", type, "amount", money(dollars), "shareBasisPoints", 10_000));
        line.put("officerId", officer);
        return line;
    }

    static Map<String, String> money(String dollars) {
        return Map.of("amount", dollars, "currency", "USD");
    }

    static Response submit(SomeAgency agency, String month, List<?> lines) {
        return given().auth()
                .oauth2(Tokens.agency(agency.id))
                .contentType(ContentType.JSON)
                .body(Map.of("agencyId", agency.id, "month", month, "lines", lines))
                .post("/v1/claims");
    }

    /** Sends a claim once the agency is known here. */
    static void submitted(SomeAgency agency, String month, List<?> lines) {
        AwardsApi.soon().until(() -> submit(agency, month, lines).statusCode(), status -> status == 201);
    }

    static Response amend(SomeAgency agency, String month, List<?> lines) {
        return given().auth()
                .oauth2(Tokens.agency(agency.id))
                .contentType(ContentType.JSON)
                .body(Map.of("lines", lines))
                .post("/v1/claims/{id}/amend", id(agency, month));
    }

    static String id(SomeAgency agency, String month) {
        return ClaimId.of(agency.id, YearMonth.parse(month)).toString();
    }

    static JsonPath claim(SomeAgency agency, String month) {
        return AwardsApi.get(Tokens.agency(agency.id), "/v1/claims/" + id(agency, month))
                .jsonPath();
    }

    static List<PublishedEvent> told(SomeAgency agency) {
        return Topic.read("reimbursement.awards", agency.id.toString(), "claim-decided");
    }

    /** The sum of the differences told of a claim, in cents. */
    static long net(SomeAgency agency, String month) {
        return net(told(agency), agency, month);
    }

    /** As {@link #net(SomeAgency, String)}, of what was read once for many claims. */
    static long net(List<PublishedEvent> told, SomeAgency agency, String month) {
        return told.stream()
                .filter(event -> event.type().equals("claim-decided")
                        && event.key().equals(agency.id.toString())
                        && month.equals(event.text("month")))
                .mapToLong(event -> cents(event, "difference"))
                .sum();
    }

    static long cents(PublishedEvent event, String field) {
        return new BigDecimal(event.data().get(field).get("amount").asText())
                .movePointRight(2)
                .longValueExact();
    }

    static long cents(JsonPath json, String path) {
        return new BigDecimal(Objects.requireNonNull(json.getString(path + ".amount")))
                .movePointRight(2)
                .longValueExact();
    }

    private static Map<String, Object> of(SomeAgency agency, String on) {
        return new HashMap<>(
                Map.of("agreementId", agency.taskForce, "agencyId", agency.id, "model", "TFM", "effectiveOn", on));
    }

    private static void agreements(SomeAgency agency, String type, Map<String, Object> said) {
        Upstream.says("reimbursement.agreements", agency.id.toString(), type, said);
    }
}
