package reimbursement.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static reimbursement.payments.BankAnswers.debited;
import static reimbursement.payments.BankAnswers.entry;
import static reimbursement.payments.BankAnswers.entryReturned;
import static reimbursement.payments.BankAnswers.notification;
import static reimbursement.payments.BankAnswers.returned;
import static reimbursement.payments.BankAnswers.status;
import static reimbursement.payments.BankAnswers.transaction;
import static reimbursement.payments.People.AUDITOR;
import static reimbursement.payments.People.TOM;
import static reimbursement.payments.People.get;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reimbursement.kit.test.RealBackends;

@QuarkusTest
@RealBackends
class SettlementTest {
    private static final String INSTRUCTION_REJECTED =
            "<PmtInfSts>RJCT</PmtInfSts><StsRsnInf><Rsn><Cd>AC01</Cd></Rsn></StsRsnInf>";
    private static final String NOBODY = "00000000000000000000000000000000";

    @Test
    void anUnknownPaymentAndAnotherAmountBecomeOpenItemsAndTheRestIsPosted() {
        // Given
        var scene = Scene.withFund("10000.00");
        var good = scene.approved("4000.00");
        var wrong = scene.approved("3000.00");
        scene.transmitted();

        // When
        var id = message();
        BankAnswers.post(notification(
                        id,
                        entry("DBIT", scene.endToEndId(good), "4000.00", "")
                                + entry("DBIT", scene.endToEndId(wrong), "2999.99", "")
                                + entry("DBIT", NOBODY, "1.00", "")))
                .then()
                .statusCode(200)
                .body("settled", equalTo(1))
                .body("openItems", equalTo(2));

        // Then
        scene.payment(good, "settled");
        scene.payment(wrong, "disbursed");
        assertThat(openItems(id)).containsExactlyInAnyOrder("AMOUNT_DIFFERS", "UNKNOWN_PAYMENT");
    }

    @Test
    void theSameReportAgainIsKnownAndAnotherUnderItsIdIsRefused() {
        // Given
        var scene = Scene.withFund("10000.00");
        var award = scene.approved("4000.00");
        scene.transmitted();
        var id = message();
        var report = debited(id, scene.endToEndId(award), "4000.00");
        BankAnswers.post(report).then().statusCode(200).body("status", equalTo("posted"));

        // When
        var again = BankAnswers.post(report);
        var other = BankAnswers.post(returned(id, scene.endToEndId(award), "4000.00", "R02"));

        // Then
        again.then().statusCode(200).body("status", equalTo("already-posted")).body("settled", equalTo(1));
        other.then().statusCode(409).body("type", equalTo("/problems/message-id-already-used"));
        scene.payment(award, "settled");
        assertThat(scene.balances().getString("balances.expended.amount")).isEqualTo("4000.00");
    }

    @Test
    void aReturnBringsTheMoneyBackBeforeOrAfterItSettled() {
        // Given
        var scene = Scene.withFund("10000.00");
        var before = scene.approved("4000.00");
        var after = scene.approved("3000.00");
        scene.transmitted();

        // When
        BankAnswers.post(returned(message(), scene.endToEndId(before), "4000.00", "R03"));
        BankAnswers.post(notification(
                message(),
                entry("DBIT", scene.endToEndId(after), "3000.00", "")
                        + entryReturned(scene.endToEndId(after), "3000.00", "R02")));

        // Then
        assertThat(scene.payment(before, "returned").getString("[0].returnCode"))
                .isEqualTo("R03");
        assertThat(scene.payment(after, "returned").getString("[0].returnCode")).isEqualTo("R02");
        assertThat(scene.balances().getString("balances.obligated.amount")).isEqualTo("7000.00");
        assertThat(scene.balances().getString("balances.expended.amount")).isEqualTo("0.00");
    }

    @Test
    void whatComesTwiceOrLateChangesNothing() {
        // Given
        var scene = Scene.withFund("10000.00");
        var award = scene.approved("4000.00");
        scene.transmitted();
        var name = scene.endToEndId(award);
        BankAnswers.post(returned(message(), name, "4000.00", "R03"));

        // When
        var lateDebit = BankAnswers.post(debited(message(), name, "4000.00"));
        var sameReturn = BankAnswers.post(returned(message(), name, "4000.00", "R03"));
        var lateStatus = BankAnswers.post(status(message(), "S1", "", transaction(name, "ACSP", "")));

        // Then
        for (var answer : List.of(lateDebit, sameReturn, lateStatus)) {
            answer.then().statusCode(200).body("repeated", equalTo(1)).body("openItems", equalTo(0));
        }
        scene.payment(award, "returned");
    }

    @Test
    void theSameDebitTwiceInOneReportIsNotTakenForOne() {
        var scene = Scene.withFund("10000.00");
        var award = scene.approved("4000.00");
        scene.transmitted();
        var debit = entry("DBIT", scene.endToEndId(award), "4000.00", "");
        var id = message();

        BankAnswers.post(notification(id, debit + debit))
                .then()
                .body("settled", equalTo(1))
                .body("openItems", equalTo(1));

        assertThat(openItems(id)).containsExactly("REPEATED_IN_REPORT");
    }

    @Test
    void aStatusReportAcceptsAndRejects() {
        // Given
        var scene = Scene.withFund("10000.00");
        var accepted = scene.approved("4000.00");
        var rejected = scene.approved("3000.00");
        scene.transmitted();

        // When
        BankAnswers.post(status(
                        message(),
                        "S1",
                        "<GrpSts>PART</GrpSts>",
                        transaction(scene.endToEndId(accepted), "ACCP", "")
                                + transaction(scene.endToEndId(rejected), "RJCT", "AC04")))
                .then()
                .statusCode(200)
                .body("kind", equalTo("pain.002"))
                .body("accepted", equalTo(1))
                .body("rejected", equalTo(1));

        // Then
        scene.payment(accepted, "disbursed");
        assertThat(scene.payment(rejected, "rejected").getString("[0].returnCode"))
                .isEqualTo("AC04");
        assertThat(scene.balances().getString("balances.obligated.amount")).isEqualTo("7000.00");
    }

    @Test
    void aRejectedMessageRejectsAllThatStoodInIt() {
        // Given
        var scene = Scene.withFund("10000.00");
        var first = scene.approved("4000.00");
        var second = scene.approved("3000.00");
        var schedule = scene.transmitted();
        var original = "S" + schedule.replace("-", "").toUpperCase(Locale.ROOT);

        // When
        BankAnswers.post(status(
                        message(),
                        original,
                        "<GrpSts>RJCT</GrpSts><StsRsnInf><Rsn><Cd>AM10</Cd></Rsn></StsRsnInf>",
                        ""))
                .then()
                .statusCode(200)
                .body("rejected", equalTo(2));

        // Then
        assertThat(scene.payment(first, "rejected").getString("[0].returnCode")).isEqualTo("AM10");
        scene.payment(second, "rejected");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<GrpSts>ACTC</GrpSts>", "<GrpSts>RCVD</GrpSts>", "<GrpSts>PART</GrpSts>"})
    void aRejectedInstructionRejectsAllThatStoodInItWhateverIsSaidOfItsMessage(String groupStatus) {
        // Given
        var scene = Scene.withFund("10000.00");
        var rejected = scene.approved("4000.00");
        var accepted = scene.approved("3000.00");
        var original = "S" + scene.transmitted().replace("-", "").toUpperCase(Locale.ROOT);

        // When
        BankAnswers.post(status(
                        message(),
                        original,
                        groupStatus,
                        INSTRUCTION_REJECTED + transaction(scene.endToEndId(accepted), "ACSP", "")))
                .then()
                .statusCode(200)
                .body("rejected", equalTo(1))
                .body("accepted", equalTo(1));

        // Then
        assertThat(scene.payment(rejected, "rejected").getString("[0].returnCode"))
                .isEqualTo("AC01");
        scene.payment(accepted, "disbursed");
    }

    @Test
    void anInstructionThatIsNoneOfOursWaitsForAPerson() {
        // Given
        var scene = Scene.withFund("10000.00");
        var award = scene.approved("4000.00");
        var original = "S" + scene.transmitted().replace("-", "").toUpperCase(Locale.ROOT);
        var id = message();

        // When
        BankAnswers.post(status(id, original, "<GrpSts>ACTC</GrpSts>", INSTRUCTION_REJECTED)
                        .replace("<OrgnlPmtInfId>" + original, "<OrgnlPmtInfId>ANOTHER"))
                .then()
                .statusCode(200);

        // Then
        assertThat(openItems(id)).containsExactly("UNKNOWN_INSTRUCTION");
        scene.payment(award, "disbursed");
    }

    @Test
    void aRejectedMessageWhoseInstructionIsAcceptedWaitsForAPerson() {
        // Given
        var scene = Scene.withFund("10000.00");
        var award = scene.approved("4000.00");
        var original = "S" + scene.transmitted().replace("-", "").toUpperCase(Locale.ROOT);
        var id = message();

        // When
        BankAnswers.post(status(id, original, "<GrpSts>RJCT</GrpSts>", "<PmtInfSts>ACSP</PmtInfSts>"))
                .then()
                .statusCode(200)
                .body("accepted", equalTo(1));

        // Then
        assertThat(openItems(id)).containsExactly("CONTRADICTS");
        scene.payment(award, "disbursed");
    }

    @Test
    void aSecondDebitOrReturnInAnotherReportWaitsForAPerson() {
        // Given
        var scene = Scene.withFund("10000.00");
        var award = scene.approved("4000.00");
        scene.transmitted();
        var name = scene.endToEndId(award);
        var debit = debited("%s", name, "4000.00").replace("<Ntry>", "<Ntry><NtryRef>N-1</NtryRef>");
        BankAnswers.post(debit.formatted(message())).then().body("settled", equalTo(1));

        // When
        var same = BankAnswers.post(debit.formatted(message()));
        var reference = message();
        BankAnswers.post(debit.replace("N-1", "N-2").formatted(reference));
        var day = message();
        BankAnswers.post(debit.replace("<Dt>2026-01-22", "<Dt>2026-01-23").formatted(day));
        BankAnswers.post(returned(message(), name, "4000.00", "R03"));
        var comeAgain = message();
        BankAnswers.post(returned(comeAgain, name, "4000.00", "R03").replace("<Dt>2026-01-22", "<Dt>2026-01-26"));

        // Then
        same.then().body("repeated", equalTo(1)).body("openItems", equalTo(0));
        for (var id : List.of(reference, day, comeAgain)) {
            assertThat(openItems(id)).containsExactly("BOOKED_AGAIN");
        }
        scene.payment(award, "returned");
    }

    @Test
    void aStatusOfAMessageThatWasNeverSentWaitsForAPerson() {
        var id = message();

        BankAnswers.post(status(id, "NOT-OURS", "<GrpSts>RJCT</GrpSts>", ""))
                .then()
                .statusCode(200)
                .body("openItems", equalTo(1));

        assertThat(openItems(id)).containsExactly("UNKNOWN_MESSAGE");
    }

    @Test
    void aSettlementBeforeTransmissionWaitsForAPerson() {
        // Given
        var scene = Scene.withFund("10000.00");
        var award = scene.approved("4000.00");
        scene.certified();
        var name = scene.idOf(award).replace("-", "").toUpperCase(Locale.ROOT);

        // When
        var id = message();
        BankAnswers.post(debited(id, name, "4000.00")).then().statusCode(200);

        // Then
        assertThat(openItems(id)).containsExactly("NOT_DISBURSED");
        scene.payment(award, "certified");
    }

    private static String message() {
        return "M" + UUID.randomUUID().toString().replace("-", "");
    }

    private static List<String> openItems(String messageId) {
        var settlement = get(AUDITOR, "/v1/settlements?limit=1000")
                .then()
                .extract()
                .jsonPath()
                .getString("find { it.messageId == '" + messageId + "' }.id");
        return get(TOM, "/v1/reconciliation?limit=1000")
                .then()
                .extract()
                .jsonPath()
                .getList("findAll { it.settlementId == '" + settlement + "' && it.status == 'open' }.reason");
    }
}
