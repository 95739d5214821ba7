package reimbursement.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static reimbursement.payments.People.ANN;
import static reimbursement.payments.People.AUDITOR;
import static reimbursement.payments.People.BOB;
import static reimbursement.payments.People.TOM;
import static reimbursement.payments.People.as;
import static reimbursement.payments.People.dollars;
import static reimbursement.payments.People.get;
import static reimbursement.payments.People.post;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import reimbursement.kit.test.ProgrammeRule;
import reimbursement.kit.test.ProgrammeRule.Section;
import reimbursement.kit.test.RealBackends;
import reimbursement.kit.test.Tokens;

@QuarkusTest
@RealBackends
class DebtTest {
    private record NoDecision(String body, int status, String field) {}

    private static final List<NoDecision> NO_DECISIONS = List.of(
            new NoDecision("{'decision':'REDUCED','reason':'x'}", 400, "outstanding"),
            new NoDecision(
                    "{'decision':'UPHELD','outstanding':{'amount':'1.00','currency':'USD'},'reason':'x'}",
                    400,
                    "outstanding"),
            new NoDecision("{'decision':'FORGIVEN','reason':'x'}", 400, "decision"),
            new NoDecision("{'decision':'UPHELD','reason':' '}", 400, "reason"),
            new NoDecision("{'decision':'UPHELD'}", 400, "reason"),
            new NoDecision(
                    "{'decision':'REDUCED','outstanding':{'amount':'-1.00','currency':'USD'},'reason':'x'}",
                    400,
                    "outstanding"),
            new NoDecision(
                    "{'decision':'REDUCED','outstanding':{'amount':'1000.00','currency':'USD'},'reason':'x'}", 409, ""),
            new NoDecision("{'decision':'UPHELD','reason':'a\\u0000b'}", 400, "reason"));

    @Test
    void anAgencyIsToldWhatItOwesAndUntilWhenToAppealAndToPay() {
        // Given
        var owing = DebtScene.owing("10000.00", "3000.00");

        // When
        var debt = get(owing.sheriff(), "/v1/debts/" + owing.debt)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        // Then
        assertThat(debt.getString("status")).isEqualTo("noticed");
        assertThat(debt.getString("amount.amount")).isEqualTo("1000.00");
        assertThat(debt.getString("quarter")).isEqualTo(owing.scene.quarter);
        assertThat(debt.getString("fundId")).isEqualTo(owing.scene.fundId());
        assertThat(debt.getString("dueOn")).isEqualTo(debt.getString("appealUntil"));
        assertThat(debt.getList("notices.kind")).isEqualTo(List.of("demand"));
        assertThat(debt.getString("notices[0].outstanding.amount")).isEqualTo("1000.00");
        assertThat(owing.balance("RECEIVABLE")).isEqualTo("1000.00");
        assertThat(owing.balance("EXPENDED")).isEqualTo("0.00");
        await().untilAsserted(() ->
                assertThat(owing.said()).contains("debt-raised 1000.00 -RECEIVABLE 1000.00 +REFUND_EXPECTED 1000.00"));
    }

    @Test
    void anAgencySeesItsOwnDebtsAlone() {
        // Given
        var owing = DebtScene.owing("10000.00", "3000.00");
        var other = Tokens.agency(UUID.randomUUID());

        // Then
        get(owing.sheriff(), "/v1/debts").then().statusCode(200).body("id", equalTo(List.of(owing.debt)));
        get(other, "/v1/debts").then().statusCode(200).body("$", hasSize(0));
        get(other, "/v1/debts/" + owing.debt).then().statusCode(404);
        get(other, "/v1/debts?agencyId=" + owing.agency).then().statusCode(403);
        post(other, owing.path("appeal"), Map.of("reason", "not mine")).then().statusCode(404);
        get(TOM, "/v1/debts?agencyId=" + owing.agency + "&status=noticed&quarter=" + owing.scene.quarter)
                .then()
                .body("id", equalTo(List.of(owing.debt)));
        get(TOM, "/v1/debts?quarter=" + owing.scene.quarter + "&status=closed")
                .then()
                .body("$", hasSize(0));
    }

    @ProgrammeRule(
            of = Section.MONEY,
            says =
                    "Too much paid is a debt: notice, 30 days to appeal, offset against the next payment; referred when 120 days delinquent.",
            source = "31 USC 3711, 3716; 31 CFR 901")
    @Test
    void whatIsOwedIsKeptBackOfTheNextPaymentsAndOnlyTheRestIsSent() {
        // Given
        var owing = DebtScene.owing("10000.00", "3000.00");
        owing.upheld();
        var whole = owing.nextAward("600.00");
        var partly = owing.nextAward("700.00");
        var scene = owing.scene;
        assertThat(scene.available()).isEqualTo("4700.00");

        // When
        var schedule = scene.transmitted();

        // Then
        var first = scene.payment(whole, "settled");
        assertThat(first.getString("[0].amount.amount")).isEqualTo("600.00");
        assertThat(first.getString("[0].offset.amount")).isEqualTo("600.00");
        assertThat(first.getString("[0].disbursedBy")).isNull();
        var second = scene.payment(partly, "disbursed");
        assertThat(second.getString("[0].amount.amount")).isEqualTo("700.00");
        assertThat(second.getString("[0].net.amount")).isEqualTo("300.00");
        var debt = owing.shown();
        assertThat(debt.getString("status")).isEqualTo("closed");
        assertThat(debt.getString("offset.amount")).isEqualTo("1000.00");
        assertThat(debt.getList("offsets.amount.amount")).isEqualTo(List.of("600.00", "400.00"));
        get(AUDITOR, "/v1/schedules/" + schedule)
                .then()
                .body("payments", equalTo(2), "amount.amount", equalTo("1300.00"), "offset.amount", equalTo("1000.00"));
        var file = get(TOM, "/v1/schedules/" + schedule + "/files/pain.001").asString();
        assertThat(file)
                .contains("<NbOfTxs>1</NbOfTxs>", "<CtrlSum>300.00</CtrlSum>", scene.endToEndId(partly))
                .doesNotContain("600.00", "700.00");
        assertThat(get(TOM, "/v1/schedules/" + schedule + "/files/pam-spr").asString())
                .contains("0000030000")
                .doesNotContain("0000060000");

        // Then: the fund has again what it paid too much
        assertThat(scene.available()).isEqualTo("5700.00");
        assertThat(owing.balance("REFUNDED")).isEqualTo("1000.00");
        assertThat(owing.balance("RECEIVABLE")).isEqualTo("0.00");
        assertThat(owing.balance("EXPENDED")).isEqualTo("1000.00");
        await().untilAsserted(() -> assertThat(owing.said())
                .contains(
                        "payment-certified 600.00 -OBLIGATED 600.00 +EXPENDED 600.00",
                        "payment-certified 700.00 -OBLIGATED 700.00 +ACCOUNTS_PAYABLE 300.00 +EXPENDED 400.00",
                        "debt-offset 400.00 -REFUND_EXPECTED 400.00 +RECEIVABLE 400.00 -REFUNDED 400.00"
                                + " +ALLOTMENT_AVAILABLE 400.00",
                        "payment-disbursed 700.00 -ACCOUNTS_PAYABLE 300.00 +DISBURSED_IN_TRANSIT 300.00"));

        // When: the bank knows the net amount alone
        BankAnswers.post(BankAnswers.debited("NET-" + scene.fiscalYear, scene.endToEndId(partly), "300.00"))
                .then()
                .body("settled", equalTo(1), "openItems", equalTo(0));
        assertThat(owing.balance("EXPENDED")).isEqualTo("1300.00");
    }

    @Test
    void whatWasKeptBackStaysPaidWhenTheRestComesBack() {
        // Given: 400.00 of 700.00 were kept back
        var owing = DebtScene.owing("10000.00", "3600.00");
        owing.upheld();
        var next = owing.nextAward("700.00");
        owing.scene.transmitted();

        // When
        BankAnswers.post(BankAnswers.returned(
                        "BACK-" + owing.scene.fiscalYear, owing.scene.endToEndId(next), "300.00", "R03"))
                .then()
                .body("returned", equalTo(1), "openItems", equalTo(0));
        owing.scene.adjust(next, 2, "700.00", "750.00");

        // Then: the award lacks 350.00, for 400.00 of it were met by the debt
        await().untilAsserted(() ->
                assertThat(owing.scene.payments(next).getList("status")).isEqualTo(List.of("cancelled", "scheduled")));
        assertThat(owing.scene.payments(next).getList("amount.amount")).isEqualTo(List.of("700.00", "350.00"));
        await().untilAsserted(() -> assertThat(owing.said())
                .contains("payment-scheduled 400.00 -OBLIGATED 300.00 +ALLOTMENT_AVAILABLE 300.00"));
    }

    @Test
    void aScheduleOfWhichNothingIsLeftToSendHasNoFile() {
        // Given
        var owing = DebtScene.owing("10000.00", "3000.00");
        owing.upheld();
        var next = owing.nextAward("900.00");

        // When
        var schedule = owing.scene.transmitted();

        // Then
        owing.scene.payment(next, "settled");
        get(TOM, "/v1/schedules/" + schedule).then().body("status", equalTo("transmitted"), "files", hasSize(0));
        get(TOM, "/v1/schedules/" + schedule + "/files/pain.001").then().statusCode(404);
        BankAnswers.post(BankAnswers.debited(
                        "GHOST-" + owing.scene.fiscalYear, endToEndIdOf(owing.scene.idOf(next)), "900.00"))
                .then()
                .body("settled", equalTo(0), "openItems", equalTo(1));
    }

    @Test
    void aRepaymentIsBookedOnceForItsReferenceAndLetsWaitingPaymentsGoOn() {
        // Given: the fund is used up but for 100.00
        var owing = DebtScene.owing("4100.00", "3000.00");
        var waiting = owing.scene.award("500.00");
        owing.scene.payment(waiting, "held");

        // When
        repay(owing, "400.00", "CHECK-17").then().statusCode(201).body("receivedOn", equalTo("2026-01-15"));
        repay(owing, "400.00", "CHECK-17").then().statusCode(200);

        // Then
        owing.scene.payment(waiting, "scheduled");
        assertThat(owing.shown().getString("outstanding.amount")).isEqualTo("600.00");
        repay(owing, "401.00", "CHECK-17").then().statusCode(409).body("type", endsWith("reference-already-used"));
        repay(owing, "600.01", "CHECK-18").then().statusCode(409).body("type", endsWith("repayment-exceeds-debt"));

        // When
        repay(owing, "600.00", "CHECK-18").then().statusCode(201);

        // Then
        assertThat(owing.shown().getString("status")).isEqualTo("closed");
        assertThat(owing.shown().getList("repayments.reference")).isEqualTo(List.of("CHECK-17", "CHECK-18"));
        assertThat(owing.balance("REFUNDED")).isEqualTo("1000.00");
        await().untilAsserted(() -> assertThat(owing.said())
                .filteredOn(line -> line.startsWith("debt-repaid"))
                .containsExactly(
                        "debt-repaid 400.00 -REFUND_EXPECTED 400.00 +RECEIVABLE 400.00 -REFUNDED 400.00"
                                + " +ALLOTMENT_AVAILABLE 400.00",
                        "debt-repaid 600.00 -REFUND_EXPECTED 600.00 +RECEIVABLE 600.00 -REFUNDED 600.00"
                                + " +ALLOTMENT_AVAILABLE 600.00"));
    }

    @Test
    void whatWasRepaidIsPaidAgainWhenTheAwardRises() {
        // Given
        var owing = DebtScene.owing("10000.00", "3000.00");
        repay(owing, "1000.00", "CHECK-1").then().statusCode(201);

        // When
        owing.scene.adjust(owing.award, 3, "3000.00", "4000.00");

        // Then
        await().untilAsserted(() -> assertThat(owing.scene.payments(owing.award).getList("amount.amount"))
                .isEqualTo(List.of("4000.00", "1000.00")));
    }

    @Test
    void anAppealStopsWhatIsKeptBackUntilItIsDecided() {
        // Given
        var owing = DebtScene.owing("10000.00", "3000.00");
        post(owing.sheriff(), owing.path("appeal"), Map.of("reason", "The counts were right."))
                .then()
                .statusCode(200)
                .body("status", equalTo("appealed"), "appeal.reason", equalTo("The counts were right."));
        var next = owing.nextAward("500.00");
        owing.scene.transmitted();
        assertThat(owing.scene.payment(next, "disbursed").getString("[0].offset.amount"))
                .isEqualTo("0.00");

        // When
        post(
                        TOM,
                        owing.path("decide"),
                        Map.of("decision", "REDUCED", "outstanding", dollars("250.00"), "reason", "Half our mistake."))
                .then()
                .statusCode(200)
                .body("status", equalTo("noticed"), "outstanding.amount", equalTo("250.00"))
                .body("waived.amount", equalTo("750.00"), "appeal.decision", equalTo("REDUCED"))
                .body("notices.kind", equalTo(List.of("demand", "decision")));

        // Then
        await().untilAsserted(() ->
                assertThat(owing.said()).contains("debt-reduced 750.00 -REFUND_EXPECTED 750.00 +RECEIVABLE 750.00"));
        post(owing.sheriff(), owing.path("appeal"), Map.of("reason", "again"))
                .then()
                .statusCode(409)
                .body("type", endsWith("debt-not-appealable"));
        get(AUDITOR, "/v1/audit?subject=debt/" + owing.debt)
                .then()
                .body("action", equalTo(List.of("debt-noticed", "debt-appealed", "debt-appeal-decided")));
    }

    @Test
    void aDecisionThatIsNoneIsRefused() {
        // Given
        var owing = DebtScene.owing("10000.00", "3000.00");
        post(owing.sheriff(), owing.path("appeal"), Map.of("reason", "The counts were right."));

        for (var row : NO_DECISIONS) {
            // When
            var answer = as(TOM).contentType("application/json")
                    .body(row.body().replace('\'', '"'))
                    .post(owing.path("decide"))
                    .then();

            // Then
            answer.statusCode(row.status()).contentType(startsWith("application/problem+json"));
            if (!row.field().isEmpty()) {
                answer.body("violations[0].field", startsWith(row.field()));
            }
            assertThat(owing.shown().getString("status")).as(row.body()).isEqualTo("appealed");
        }
    }

    @Test
    void othersNeitherAppealNorDecideNorRepay() {
        var owing = DebtScene.owing("10000.00", "3000.00");

        post(TOM, owing.path("appeal"), Map.of("reason", "x")).then().statusCode(403);
        post(owing.sheriff(), owing.path("decide"), Map.of("decision", "WAIVED", "reason", "x"))
                .then()
                .statusCode(403);
        post(BOB, owing.path("decide"), Map.of("decision", "WAIVED", "reason", "x"))
                .then()
                .statusCode(403);
        post(ANN, owing.path("repayments"), Map.of("amount", dollars("1.00"), "reference", "R"))
                .then()
                .statusCode(403);
        post(TOM, owing.path("decide"), Map.of("decision", "WAIVED", "reason", "x"))
                .then()
                .statusCode(409)
                .body("type", endsWith("debt-not-appealed"));
        post(TOM, "/v1/debts/" + UUID.randomUUID() + "/repayments", Map.of("amount", dollars("1.00"), "reference", "R"))
                .then()
                .statusCode(404);
    }

    private static Response repay(DebtScene owing, String amount, String reference) {
        return post(
                TOM,
                owing.path("repayments"),
                Map.of("amount", dollars(amount), "reference", reference, "receivedOn", "2026-01-15"));
    }

    private static String endToEndIdOf(String paymentId) {
        return paymentId.replace("-", "").toUpperCase(Locale.ROOT);
    }
}
