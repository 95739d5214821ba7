package reimbursement.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static reimbursement.payments.People.ANN;
import static reimbursement.payments.People.AUDITOR;
import static reimbursement.payments.People.TOM;
import static reimbursement.payments.People.get;
import static reimbursement.payments.People.post;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import reimbursement.kit.test.PublishedEvent;
import reimbursement.kit.test.Tokens;
import reimbursement.kit.test.Topic;

/** An agency that was paid too much. */
final class DebtScene {
    final Scene scene;
    final UUID agency;
    final UUID award;
    final String debt;

    private DebtScene(Scene scene, UUID award) {
        this.scene = scene;
        this.award = award;
        this.agency = scene.agencyOf(award);
        await().untilAsserted(() -> assertThat(debts(award).getList("id")).hasSize(1));
        this.debt = debts(award).getString("[0].id");
    }

    /** 4,000.00 were sent, and less is due. */
    static DebtScene owing(String fund, String due) {
        var scene = Scene.withFund(fund);
        var award = scene.approved("4000.00");
        scene.transmitted();
        scene.adjust(award, 2, "4000.00", due);
        return new DebtScene(scene, award);
    }

    static JsonPath debts(UUID award) {
        return get(AUDITOR, "/v1/debts?awardId=" + award)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    JsonPath shown() {
        return get(AUDITOR, "/v1/debts/" + debt)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    String sheriff() {
        return Tokens.agency(agency);
    }

    /** The agency appeals and treasury upholds the debt: it may be kept back from now on. */
    void upheld() {
        post(sheriff(), path("appeal"), Map.of("reason", "The counts were right."))
                .then()
                .statusCode(200);
        post(TOM, path("decide"), Map.of("decision", "UPHELD", "reason", "ICE's count stands."))
                .then()
                .statusCode(200);
    }

    String path(String command) {
        return "/v1/debts/" + debt + "/" + command;
    }

    /** Another award of the same agency, approved. */
    UUID nextAward(String amount) {
        var next = scene.award(agency, amount);
        scene.payment(next, "scheduled");
        post(ANN, "/v1/payments/" + scene.idOf(next) + "/approve").then().statusCode(200);
        return next;
    }

    /** The events on the agency's key, shortened: type, amount, and what is booked. */
    List<String> said() {
        return Topic.read("reimbursement.payments", agency.toString()).stream()
                .map(DebtScene::line)
                .toList();
    }

    private static String line(PublishedEvent event) {
        var line = new StringBuilder(event.type())
                .append(' ')
                .append(event.data().path("amount").path("amount").asText());
        event.data()
                .path("entries")
                .forEach(entry -> line.append(entry.path("side").asText().equals("DEBIT") ? " -" : " +")
                        .append(entry.path("account").asText())
                        .append(' ')
                        .append(entry.path("amount").path("amount").asText()));
        return line.toString();
    }

    /** The balance of an account of the fund, as its entries add up. */
    String balance(String account) {
        return get(AUDITOR, "/v1/ledger/trial-balance?fundId=" + scene.fundId())
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getString("accounts.find { it.account == '" + account + "' }."
                        + (account.startsWith("RE") && !account.equals("REFUND_EXPECTED") ? "debit" : "credit")
                        + ".amount");
    }
}
