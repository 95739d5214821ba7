package reimbursement.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static reimbursement.payments.People.ANN;
import static reimbursement.payments.People.AUDITOR;
import static reimbursement.payments.People.BOB;
import static reimbursement.payments.People.CLEO;
import static reimbursement.payments.People.TOM;
import static reimbursement.payments.People.dollars;
import static reimbursement.payments.People.get;
import static reimbursement.payments.People.post;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import reimbursement.kit.test.Upstream;

/** A fiscal year of its own, so that tests share a service without sharing money. */
final class Scene {
    private static final AtomicInteger NEXT_YEAR = new AtomicInteger(2030);

    final int fiscalYear = NEXT_YEAR.getAndIncrement();
    final String quarter = "FY" + fiscalYear + "Q1";
    private final Map<UUID, UUID> agencies = new ConcurrentHashMap<>();
    private final Map<UUID, String> quarters = new ConcurrentHashMap<>();
    private String fundId = "";

    static Scene withFund(String allotted) {
        var scene = new Scene();
        scene.openFund();
        scene.allot(allotted, "FIRST");
        return scene;
    }

    static Scene withoutFund() {
        return new Scene();
    }

    void openFund() {
        fundId = post(
                        TOM,
                        "/v1/funds",
                        Map.of("code", "FUND-" + fiscalYear, "title", "Performance awards", "fiscalYear", fiscalYear))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Appropriated, apportioned and allotted in one. */
    void allot(String amount, String reference) {
        for (var step : List.of("appropriations", "apportionments", "allotments")) {
            give(step, amount, reference).then().statusCode(201);
        }
    }

    Response give(String step, String amount, String reference) {
        return post(TOM, "/v1/funds/" + fundId + "/" + step, Map.of("amount", dollars(amount), "reference", reference));
    }

    String fundId() {
        return fundId;
    }

    JsonPath balances() {
        return get(TOM, "/v1/funds/" + fundId).then().statusCode(200).extract().jsonPath();
    }

    String available() {
        return balances().getString("balances.available.amount");
    }

    /** An award of an agency of its own, as awards-service calculates it. */
    UUID award(String amount) {
        return award(UUID.randomUUID(), amount);
    }

    /** The award of an agency for its next quarter. */
    UUID award(UUID agency, String amount) {
        var award = UUID.randomUUID();
        var before = agencies.values().stream().filter(agency::equals).count();
        quarters.put(award, "FY" + fiscalYear + "Q" + (before + 1));
        agencies.put(award, agency);
        Upstream.says("reimbursement.awards", agencyOf(award).toString(), "award-calculated", event(award, 1, amount));
        return award;
    }

    /** Whose award it is, where nobody has said it on the topic. */
    void knows(UUID award, UUID agency) {
        agencies.put(award, agency);
    }

    /** The same award as another one, under another id. */
    UUID awardTwice(UUID award, String amount) {
        var second = UUID.randomUUID();
        agencies.put(second, agencyOf(award));
        Upstream.says("reimbursement.awards", agencyOf(award).toString(), "award-calculated", event(second, 1, amount));
        return second;
    }

    /** The award stated anew. */
    void adjust(UUID award, int revision, String previous, String amount) {
        var event = event(award, revision, amount);
        event.put("cause", "COUNT");
        event.put("previous", dollars(previous));
        event.put(
                "difference",
                dollars(new BigDecimal(amount)
                        .subtract(new BigDecimal(previous))
                        .toPlainString()));
        Upstream.says("reimbursement.awards", agencyOf(award).toString(), "award-adjusted", event);
    }

    /** Something about the award is open. */
    void withhold(UUID award) {
        Upstream.says(
                "reimbursement.awards",
                agencyOf(award).toString(),
                "award-withheld",
                Map.of(
                        "awardId",
                        award,
                        "agencyId",
                        agencyOf(award),
                        "quarter",
                        quarters.getOrDefault(award, quarter),
                        "reasons",
                        List.of("DISPUTE_OPEN"),
                        "effectiveOn",
                        LocalDate.of(fiscalYear - 1, 12, 31)));
    }

    UUID agencyOf(UUID award) {
        var agency = agencies.get(award);
        assertThat(agency).isNotNull();
        return agency;
    }

    /** The award's one payment, once it has the status. */
    JsonPath payment(UUID award, String status) {
        await().untilAsserted(
                        () -> assertThat(payments(award).getList("status")).isEqualTo(List.of(status)));
        return payments(award);
    }

    JsonPath payments(UUID award) {
        return get(AUDITOR, "/v1/payments?awardId=" + award)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    String idOf(UUID award) {
        return payments(award).getString("[0].id");
    }

    /** Scheduled, approved by ann and with an account to be paid to. */
    UUID approved(String amount) {
        var award = award(amount);
        payment(award, "scheduled");
        People.confirmAccount(agencyOf(award));
        post(ANN, "/v1/payments/" + idOf(award) + "/approve").then().statusCode(200);
        return award;
    }

    /** Scheduled and approved by ann. */
    UUID approved(UUID agency, String amount) {
        var award = award(agency, amount);
        payment(award, "scheduled");
        approve(award);
        return award;
    }

    void approve(UUID award) {
        post(ANN, "/v1/payments/" + idOf(award) + "/approve").then().statusCode(200);
    }

    /** Groups what ann has approved. */
    String schedule() {
        return post(ANN, "/v1/schedules", Map.of("fundId", fundId))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Certified by bob and transmitted by cleo. */
    String transmitted() {
        var schedule = certified();
        post(CLEO, "/v1/schedules/" + schedule + "/transmit").then().statusCode(200);
        return schedule;
    }

    /** Transmitted; the name of the award's first payment in the file. */
    String transmittedAs(UUID award) {
        transmitted();
        return endToEndId(award);
    }

    String certified() {
        var schedule = schedule();
        post(BOB, "/v1/schedules/" + schedule + "/certify").then().statusCode(200);
        return schedule;
    }

    /** The name of the award's payment in files. */
    String endToEndId(UUID award) {
        return payments(award).getString("[0].endToEndId");
    }

    private Map<String, Object> event(UUID award, int revision, String amount) {
        var due = new BigDecimal(amount).signum() > 0;
        Map<String, Object> event = new HashMap<>();
        event.put("awardId", award);
        event.put("agencyId", agencyOf(award));
        event.put("quarter", quarters.getOrDefault(award, quarter));
        event.put("revision", revision);
        event.put("standingRevision", 1);
        event.put("rosterRevision", 1);
        event.put("assigned", 10);
        event.put("located", due ? 10 : 0);
        event.put("band", due ? "90" : "none");
        event.put("eligibleOfficers", 1);
        event.put("perOfficer", dollars(amount));
        event.put("amount", dollars(amount));
        event.put("policyVersion", "2026.1");
        event.put("reason", due ? "BAND_90" : "BELOW_BANDS");
        event.put("effectiveOn", LocalDate.of(fiscalYear - 1, 12, 31));
        return event;
    }
}
