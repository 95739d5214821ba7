package reimbursement.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static reimbursement.payments.People.ANN;
import static reimbursement.payments.People.AUDITOR;
import static reimbursement.payments.People.dollars;
import static reimbursement.payments.People.get;
import static reimbursement.payments.People.post;

import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import reimbursement.kit.test.Upstream;

/** One agency's claim for a month, as awards-service decides it. */
final class StatedClaim {
    private static final String TOPIC = "reimbursement.awards";

    final UUID agency;
    final UUID id = UUID.randomUUID();
    final YearMonth month;
    private int revision;
    private BigDecimal amount = new BigDecimal("0.00");

    StatedClaim(UUID agency, YearMonth month) {
        this.agency = agency;
        this.month = month;
    }

    /** For the first month of the scene's quarter, decided as it was sent. */
    static StatedClaim sent(Scene scene, String amount) {
        return sent(scene, UUID.randomUUID(), amount);
    }

    static StatedClaim sent(Scene scene, UUID agency, String amount) {
        var claim = new StatedClaim(agency, YearMonth.of(scene.fiscalYear - 1, 10));
        claim.decided("SUBMITTED", amount);
        return claim;
    }

    /** Sent, obligated, approved by ann, with an account to be paid to. */
    static StatedClaim approved(Scene scene, String amount) {
        var claim = sent(scene, amount);
        claim.payment("scheduled");
        People.confirmAccount(claim.agency);
        claim.approve();
        return claim;
    }

    /** The next revision. */
    void decided(String cause, String amount) {
        decided(revision + 1, cause, amount);
    }

    /** Any revision; the next one follows it. */
    void decided(int revision, String cause, String amount) {
        var due = new BigDecimal(amount);
        Upstream.says(
                TOPIC,
                agency.toString(),
                "claim-decided",
                Map.ofEntries(
                        Map.entry("claimId", id),
                        Map.entry("agencyId", agency),
                        Map.entry("month", month.toString()),
                        Map.entry("version", 1),
                        Map.entry("revision", revision),
                        Map.entry("cause", cause),
                        Map.entry("previous", dollars(this.amount.toPlainString())),
                        Map.entry("amount", dollars(amount)),
                        Map.entry(
                                "difference", dollars(due.subtract(this.amount).toPlainString())),
                        Map.entry(
                                "totals",
                                Map.of(
                                        "salary", dollars(amount),
                                        "benefits", dollars("0.00"),
                                        "overtime", dollars("0.00"),
                                        "equipment", dollars("0.00"),
                                        "vehicle", dollars("0.00"))),
                        Map.entry("counts", Map.of("allowed", 1, "reduced", 0, "disallowed", 0, "pending", 0)),
                        Map.entry("policyVersion", "2025-10-01.1"),
                        Map.entry("effectiveOn", month.atEndOfMonth())));
        this.revision = revision;
        this.amount = due;
    }

    /** Its payments, once they have these statuses by age. */
    JsonPath payment(String... statuses) {
        await().untilAsserted(() -> assertThat(payments().getList("status")).isEqualTo(List.of(statuses)));
        return payments();
    }

    JsonPath payments() {
        return get(AUDITOR, "/v1/payments?claimId=" + id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    JsonPath debts() {
        return get(AUDITOR, "/v1/debts?claimId=" + id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** Its last payment. */
    String paymentId() {
        return payments().getString("[-1].id");
    }

    void approve() {
        post(ANN, "/v1/payments/" + paymentId() + "/approve").then().statusCode(200);
    }
}
