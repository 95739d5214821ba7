package reimbursement.system.faults;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import reimbursement.local.client.Together;
import reimbursement.local.client.Who;
import reimbursement.local.programme.Counts;
import reimbursement.local.programme.MadeUpSheet;
import reimbursement.local.programme.Performance;
import reimbursement.local.programme.Roster;
import reimbursement.local.programme.TaskForceAgency;

/** The programme's first year, in the middle of everything that fails: imports in portions, enrolment, funds, counts, the close. */
final class Beginnings {
    private static final int PORTIONS = 4;
    private static final int NOT_ENROLLED = 25;
    private static final String FUND = "287G-2026";

    private final Programme programme;
    private final Narrative narrative;
    private final long seed;
    private final int rows;
    private final int officers;

    Beginnings(Programme programme, Narrative narrative, long seed, int rows, int officers) {
        this.programme = programme;
        this.narrative = narrative;
        this.seed = seed;
        this.rows = rows;
        this.officers = officers;
    }

    void run() {
        for (String portion : Programme.portions(MadeUpSheet.csv(1, seed), rows, PORTIONS)) {
            programme.upload(programme.agreements, People.PROGRAMME, "/v1/agreements/imports", portion);
        }
        List<TaskForceAgency> agencies = programme.taskForce();
        narrative.say("agreements imported, " + agencies.size() + " agencies with task forces");
        Together.each(agencies, agency -> {
            if (agencies.indexOf(agency) % NOT_ENROLLED != NOT_ENROLLED - 1) {
                enrol(agency.id());
            }
        });
        fund();
        Together.each(agencies, this::payee);
        narrative.say("agencies enrolled, payees confirmed");
        Together.each(
                Programme.portions(Roster.csv(agencies, officers, officers / 5, seed), Integer.MAX_VALUE - 1, PORTIONS),
                portion -> programme.upload(programme.officers, People.PROGRAMME, "/v1/officers/imports", portion));
        narrative.say("officers imported");
        Performance performance = Performance.of(agencies, seed);
        List<Counts> early =
                performance.agency().subList(0, performance.agency().size() / 2);
        Together.each(early, counts -> report(programme, Who.agency(counts.agencyId()), counts));
        programme.awards.post(People.PROGRAMME, "/v1/quarters/" + Programme.QUARTER + "/close", Map.of());
        narrative.say(Programme.QUARTER + " closed, half of the counts missing");
        StringBuilder ice = new StringBuilder("agencyId,assigned,located\n");
        performance
                .ice()
                .forEach(counts ->
                        ice.append(counts.agencyId() + "," + counts.assigned() + "," + counts.located() + "\n"));
        programme.upload(
                programme.awards,
                People.ICE,
                "/v1/performance/imports?quarter=" + Programme.QUARTER + "&source=ice",
                ice.toString());
        Together.each(
                performance.agency().subList(early.size(), performance.agency().size()),
                counts -> report(programme, Who.agency(counts.agencyId()), counts));
        narrative.say("counts reported");
    }

    private void enrol(UUID agency) {
        programme.acknowledge(
                programme.agreements.put(
                        People.PROGRAMME,
                        "/v1/agencies/" + agency + "/enrolment",
                        Map.of("status", "approved", "effectiveOn", "2025-10-01")),
                "agreements",
                "enrolment_decision",
                Map.of("agency_id", agency.toString(), "status", "APPROVED", "effective_on", "2025-10-01"));
    }

    private void fund() {
        programme.payments.post(
                People.TREASURY,
                "/v1/funds",
                Map.of("code", FUND, "title", "287(g) reimbursement", "fiscalYear", 2026));
        for (JsonNode fund : programme.payments.list(People.TREASURY, "/v1/funds")) {
            for (String step : List.of("appropriations", "apportionments")) {
                programme.payments.post(
                        People.TREASURY,
                        "/v1/funds/" + fund.path("id").asText() + "/" + step,
                        Map.of("amount", Map.of("amount", "20000000.00", "currency", "USD"), "reference", "FY2026-1"));
            }
            programme.acknowledge(
                    programme.payments.post(
                            People.TREASURY,
                            "/v1/funds/" + fund.path("id").asText() + "/allotments",
                            Map.of(
                                    "amount",
                                    Map.of("amount", "20000000.00", "currency", "USD"),
                                    "reference",
                                    "FY2026-1")),
                    "payments",
                    "allotment",
                    Map.of("reference", "FY2026-1", "amount_cents", "2000000000"));
        }
    }

    private void payee(TaskForceAgency agency) {
        int number = Math.floorMod(agency.name().hashCode(), 1_000_000_000);
        JsonNode account = programme
                .payments
                .post(
                        People.TREASURY,
                        "/v1/payees/" + agency.id() + "/accounts",
                        Map.of(
                                "routingNumber",
                                "123456780",
                                "accountNumber",
                                String.format(Locale.ROOT, "%010d", number),
                                "accountType",
                                "CHECKING",
                                "holder",
                                agency.name()))
                .expect(200, 201)
                .json();
        programme.payments.post(
                People.SECOND_TREASURY,
                "/v1/payees/" + agency.id() + "/accounts/" + account.path("id").asText() + "/confirm",
                Map.of("method", "CALL_BACK"));
    }

    /** Reports one count and remembers that it was taken. */
    static void report(Programme programme, Who who, Counts counts) {
        String source = who.agencyId().isPresent() ? "agency" : "ice";
        programme.acknowledge(
                programme.awards.put(
                        who,
                        "/v1/quarters/" + Programme.QUARTER + "/agencies/" + counts.agencyId() + "/performance/"
                                + source,
                        Map.of("assigned", counts.assigned(), "located", counts.located())),
                "awards",
                "performance_report",
                Map.of(
                        "agency_id", counts.agencyId().toString(),
                        "source", source.toUpperCase(Locale.ROOT),
                        "assigned", Integer.toString(counts.assigned()),
                        "located", Integer.toString(counts.located())));
    }
}
