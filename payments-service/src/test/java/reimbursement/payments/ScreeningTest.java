package reimbursement.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static reimbursement.payments.People.AUDITOR;
import static reimbursement.payments.People.BOB;
import static reimbursement.payments.People.CLEO;
import static reimbursement.payments.People.TOM;
import static reimbursement.payments.People.as;
import static reimbursement.payments.People.get;
import static reimbursement.payments.People.post;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import reimbursement.kit.test.ProgrammeRule;
import reimbursement.kit.test.ProgrammeRule.Section;
import reimbursement.kit.test.RealBackends;
import reimbursement.payments.application.PayeePolicy;
import reimbursement.payments.application.PayeeSettings;

/** The check before payment, as treasury brings its answers. */
@QuarkusTest
@RealBackends
class ScreeningTest {
    private final LocalDate today = LocalDate.ofInstant(Clock.systemUTC().instant(), ZoneId.of("America/New_York"));
    private final PayeePolicy policy;

    ScreeningTest(PayeePolicy policy) {
        this.policy = policy;
    }

    @Test
    void aHitStopsWhatIsUnderWayUntilItIsDecidedWithAReason() {
        // Given
        var scene = Scene.withFund("20000.00");
        var award = scene.approved("4000.00");
        var agency = scene.agencyOf(award);
        var schedule = scene.certified();

        // When
        imported(agency + "," + today + ",HIT,SAM-1");

        // Then
        assertThat(scene.payment(award, "held").getList("[0].holds")).isEqualTo(List.of("SCREENING"));
        assertThat(scene.payments(award).getList("[0].clock.stops.reason")).isEqualTo(List.of("PAYEE_FOUND"));
        post(CLEO, "/v1/schedules/" + schedule + "/transmit").then().statusCode(409);
        assertThat(get(TOM, "/v1/payees/" + agency).jsonPath().getBoolean("payable"))
                .isFalse();
        imported(agency + "," + today + ",clear,");
        scene.payment(award, "held");

        // When
        var hits = get(AUDITOR, "/v1/payees/" + agency + "/screenings").jsonPath();
        assertThat(hits.getList("result")).isEqualTo(List.of("hit", "clear"));
        decide(agency, hits.getString("[0].id"), "DO_NOT_PAY");
        scene.payment(award, "held");
        decide(agency, hits.getString("[0].id"), "PAY");

        // Then
        assertThat(scene.payment(award, "scheduled").getString("[0].approvedBy"))
                .isNull();
        var decided = get(AUDITOR, "/v1/payees/" + agency + "/screenings").jsonPath();
        assertThat(decided.getString("[0].decision")).isEqualTo("PAY");
        assertThat(decided.getString("[0].decidedBy")).isEqualTo("tom");
        assertThat(decided.getString("[0].reason")).isEqualTo("another of that name");
        assertThat(decided.getBoolean("[0].stopping")).isFalse();
    }

    @Test
    void aPayeeThatWasFoundIsHeldFromTheStartAndNothingIsDecidedOfOneThatWasNot() {
        var scene = Scene.withFund("20000.00");
        var agency = UUID.randomUUID();
        imported(agency + "," + today + ",hit,A\n" + agency + "," + today.minusDays(1) + ",clear,B");
        var award = scene.award(agency, "4000.00");

        assertThat(scene.payment(award, "held").getList("[0].holds")).isEqualTo(List.of("SCREENING"));
        var clear = get(TOM, "/v1/payees/" + agency + "/screenings").jsonPath().getString("[1].id");
        post(
                        TOM,
                        "/v1/payees/" + agency + "/screenings/" + clear + "/adjudicate",
                        Map.of("decision", "PAY", "reason", "r"))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/screening-not-a-hit"));
        post(
                        TOM,
                        "/v1/payees/" + agency + "/screenings/" + UUID.randomUUID() + "/adjudicate",
                        Map.of("decision", "PAY", "reason", "r"))
                .then()
                .statusCode(404);
    }

    @ProgrammeRule(
            of = Section.MONEY,
            says = "Before payment the payee is checked; source, date, result and adjudication are kept.",
            source = "31 USC 3354 (Do Not Pay)")
    @Test
    void whereTheCheckIsRequiredNothingIsCertifiedWithoutAFreshAnswerAndTheAnswerIsKept() {
        QuarkusMock.installMockForInstance(new PayeePolicy(new Required()), policy);
        // Given
        var scene = Scene.withFund("20000.00");
        var award = scene.approved("4000.00");
        var agency = scene.agencyOf(award);
        var schedule = scene.schedule();
        var certify = "/v1/schedules/" + schedule + "/certify";

        // Then
        isRequired(certify);
        imported(agency + "," + today.minusDays(31) + ",clear,OLD");
        isRequired(certify);
        imported(agency + "," + today.minusDays(30) + ",clear,LATE");
        post(BOB, certify).then().statusCode(200);
        get(AUDITOR, "/v1/payments/" + scene.idOf(award) + "/screenings")
                .then()
                .statusCode(200)
                .body("reference", equalTo(List.of("LATE")))
                .body("result", equalTo(List.of("clear")));
        post(CLEO, "/v1/schedules/" + schedule + "/transmit").then().statusCode(200);
        assertThat(get(TOM, "/v1/schedules/" + schedule + "/files/pam-spr").asString())
                .contains("DNP " + today.minusDays(30) + " CLEAR");
    }

    @Test
    void aFileAgainChangesNothingAndWhatIsWrongInItIsNamed() {
        var agency = UUID.randomUUID();
        var rows = agency + "," + today + ",clear,1";
        imported(rows);

        var again = imported(rows + "\n" + "nobody," + today + ",clear,\n" + agency + "," + today.plusDays(2)
                + ",clear,\n" + agency + ",yesterday,clear,\n" + agency + "," + today + ",maybe,\n" + agency + ","
                + today + ",hit," + "x".repeat(61));

        assertThat(again.getInt("counts.unchanged")).isEqualTo(1);
        assertThat(again.getInt("counts.rejected")).isEqualTo(5);
        assertThat(again.getInt("counts.added")).isZero();
        get(TOM, "/v1/payees/screenings/imports/" + again.getString("id") + "/findings")
                .then()
                .statusCode(200)
                .body("column", equalTo(List.of("agencyId", "screenedOn", "screenedOn", "result", "reference")))
                .body("row", equalTo(List.of(3, 4, 5, 6, 7)));
    }

    @Test
    void aFileWithoutItsColumnsFailsAndOneWithoutASourceIsRefused() {
        var failed = submitted("agencyId,result\n" + UUID.randomUUID() + ",clear");

        assertThat(failed.getString("state")).isEqualTo("failed");
        assertThat(failed.getString("error")).contains("screenedOn");
        as(TOM).contentType("text/csv")
                .body("agencyId,screenedOn,result\n")
                .post("/v1/payees/screenings/imports")
                .then()
                .statusCode(400);
        as(CLEO).contentType("text/csv")
                .body("agencyId,screenedOn,result\n")
                .post("/v1/payees/screenings/imports?source=DNP")
                .then()
                .statusCode(403);
    }

    @Test
    void thePayeesToAskAboutAreAFile() {
        var agency = UUID.randomUUID();
        var request = new HashMap<>(People.account("9876543210"));
        request.put("holder", "=HYPERLINK(\"x\"), County");
        post(TOM, "/v1/payees/" + agency + "/accounts", request).then().statusCode(201);

        String next = "/v1/payees/screenings/payees?limit=500";
        var listed = new StringBuilder();
        while (next != null) {
            var page = as(AUDITOR)
                    .urlEncodingEnabled(false)
                    .accept("text/csv")
                    .get(next)
                    .then()
                    .statusCode(200)
                    .body(containsString("agencyId,accountId,holder"))
                    .extract();
            listed.append(page.asString());
            var link = page.header("Link");
            next = link == null ? null : link.substring(link.indexOf("/v1"), link.indexOf('>'));
        }

        assertThat(listed).contains(agency.toString()).contains("\"'=HYPERLINK(\"\"x\"\"), County\"");
    }

    private static void isRequired(String certify) {
        post(BOB, certify).then().statusCode(409).body("type", equalTo("/problems/screening-required"));
    }

    private static void decide(UUID agency, String screening, String decision) {
        post(
                        TOM,
                        "/v1/payees/" + agency + "/screenings/" + screening + "/adjudicate",
                        Map.of("decision", decision, "reason", "another of that name"))
                .then()
                .statusCode(200);
    }

    private static JsonPath imported(String rows) {
        var done = submitted("agencyId,screenedOn,result,reference\n" + rows + "\n");
        assertThat(done.getString("state")).isEqualTo("done");
        return done;
    }

    private static JsonPath submitted(String csv) {
        var location = as(TOM).contentType("text/csv")
                .body(csv)
                .post("/v1/payees/screenings/imports?source=DNP")
                .then()
                .statusCode(202)
                .extract()
                .header("Location");
        await().untilAsserted(() ->
                assertThat(get(TOM, location).jsonPath().getString("state")).isIn("done", "failed"));
        return get(TOM, location).jsonPath();
    }

    /** The settings with the check required. */
    private record Required() implements PayeeSettings {
        @Override
        public int changeHoldDays() {
            return 10;
        }

        @Override
        public int firstAccountHoldDays() {
            return 0;
        }

        @Override
        public int contactSettlingDays() {
            return 30;
        }

        @Override
        public boolean prenote() {
            return false;
        }

        @Override
        public Duration poll() {
            return Duration.ofMinutes(1);
        }

        @Override
        public Duration resealing() {
            return Duration.ofMinutes(1);
        }

        @Override
        public Screening screening() {
            return new Screening() {
                @Override
                public boolean required() {
                    return true;
                }

                @Override
                public int maxAgeDays() {
                    return 30;
                }
            };
        }
    }
}
