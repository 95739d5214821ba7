package reimbursement.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static reimbursement.payments.People.ANN;
import static reimbursement.payments.People.AUDITOR;
import static reimbursement.payments.People.BOB;
import static reimbursement.payments.People.TOM;
import static reimbursement.payments.People.account;
import static reimbursement.payments.People.get;
import static reimbursement.payments.People.post;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reimbursement.kit.test.RealBackends;

/** An account that is tried with nothing before it is paid to. */
@QuarkusTest
@RealBackends
class PrenoteTest {
    private final MovableClock clock;

    PrenoteTest(MovableClock clock) {
        this.clock = clock;
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void nothingIsPaidBeforeThePrenoteHasPassedAndNothingAfterItCameBack() {
        // Given: the Friday before Thanksgiving, noon in New York
        clock.standAt(Instant.parse("2026-11-20T17:00:00Z"));
        var scene = Scene.withFund("20000.00");
        var award = scene.award("4000.00");
        scene.payment(award, "scheduled");
        var payee = Payees.of(scene.agencyOf(award), clock);
        var id = triedAccount(payee);
        scene.approve(award);
        var prenotes = payee.path + "/accounts/" + id + "/prenotes";

        // Then
        notYet(scene);
        sent(prenotes, "2026-11-20").then().statusCode(201).body("passesOn", equalTo("2026-11-25"));
        notYet(scene);
        clock.standAt(Instant.parse("2026-11-25T04:59:59Z"));
        notYet(scene);
        sent(prenotes, "2026-11-24").then().statusCode(409).body("type", equalTo("/problems/prenote-not-possible"));
        returned(prenotes, "2026-11-24").then().statusCode(200).body("state", equalTo("returned"));
        returned(prenotes, "2026-11-24").then().statusCode(409);
        clock.standAt(Instant.parse("2026-12-01T17:00:00Z"));
        notYet(scene);
        assertThat(scene.payment(award, "approved").getBoolean("[0].payeeConfirmed"))
                .isFalse();

        // When: another one goes well, over Thanksgiving and a weekend
        sent(prenotes, "2026-11-25").then().statusCode(201).body("passesOn", equalTo("2026-12-01"));

        // Then
        assertThat(payee.shown().getBoolean("payable")).isTrue();
        assertThat(scene.schedule()).isNotBlank();
        get(AUDITOR, prenotes).then().statusCode(200).body("state", equalTo(List.of("returned", "passed")));
    }

    @Test
    void prenotesAreOfTheirAccountAndNotOfTomorrow() {
        clock.standAt(Instant.parse("2026-11-20T17:00:00Z"));
        var payee = Payees.of(UUID.randomUUID(), clock);
        var id = triedAccount(payee);
        var prenotes = payee.path + "/accounts/" + id + "/prenotes";

        returned(prenotes, "2026-11-20").then().statusCode(409);
        sent(prenotes, "2026-11-21").then().statusCode(409);
        sent(prenotes, "2026-11-18").then().statusCode(201);
        returned(prenotes, "2026-11-17").then().statusCode(409);
        post(TOM, prenotes + "/returned", Map.of("returnedOn", "2026-11-20", "code", "r3"))
                .then()
                .statusCode(400);
        sent("/v1/payees/" + UUID.randomUUID() + "/accounts/" + id + "/prenotes", "2026-11-18")
                .then()
                .statusCode(404);
        post(BOB, prenotes, Map.of("sentOn", "2026-11-18", "reference", "x"))
                .then()
                .statusCode(403);
    }

    private static String triedAccount(Payees payee) {
        Map<String, Object> request = new HashMap<>(account("9876543210"));
        request.put("prenote", true);
        String id = post(TOM, payee.path + "/accounts", request)
                .then()
                .statusCode(201)
                .body("prenoteRequired", equalTo(true))
                .extract()
                .path("id");
        payee.confirm(id);
        return id;
    }

    private static Response sent(String prenotes, String on) {
        return post(TOM, prenotes, Map.of("sentOn", on, "reference", "TRACE-" + on));
    }

    private static Response returned(String prenotes, String on) {
        return post(TOM, prenotes + "/returned", Map.of("returnedOn", on, "code", "R03"));
    }

    private static void notYet(Scene scene) {
        post(ANN, "/v1/schedules", Map.of("fundId", scene.fundId()))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/nothing-to-schedule"));
    }
}
