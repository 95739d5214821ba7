package reimbursement.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static reimbursement.payments.People.AUDITOR;
import static reimbursement.payments.People.TOM;
import static reimbursement.payments.People.get;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import reimbursement.kit.test.ProgrammeRule;
import reimbursement.kit.test.ProgrammeRule.Section;
import reimbursement.kit.test.PublishedEvent;
import reimbursement.kit.test.RealBackends;
import reimbursement.kit.test.Tokens;
import reimbursement.kit.test.Topic;

/** What a monthly claim comes to is paid as an award is. */
@QuarkusTest
@RealBackends
class ClaimPaymentTest {

    @Test
    void aClaimIsObligatedAsAReimbursementOfItsMonth() {
        // Given
        var scene = Scene.withFund("50000.00");

        // When
        var claim = StatedClaim.sent(scene, "24250.00");

        // Then
        var payment = claim.payment("scheduled");
        assertThat(payment.getString("[0].type")).isEqualTo("REIMBURSEMENT");
        assertThat(payment.getString("[0].claimId")).isEqualTo(claim.id.toString());
        assertThat(payment.getString("[0].awardId")).isNull();
        assertThat(payment.getString("[0].month")).isEqualTo(claim.month.toString());
        assertThat(payment.getString("[0].quarter")).isEqualTo(scene.quarter);
        assertThat(payment.getString("[0].amount.amount")).isEqualTo("24250.00");
        assertThat(scene.balances().getString("balances.obligated.amount")).isEqualTo("24250.00");
        await().untilAsserted(() -> assertThat(said(claim)).singleElement().satisfies(event -> {
            assertThat(event.type()).isEqualTo("payment-scheduled");
            assertThat(event.text("claimId")).isEqualTo(claim.id.toString());
            assertThat(event.text("awardId")).isEqualTo(claim.id.toString());
            assertThat(event.text("month")).isEqualTo(claim.month.toString());
            assertThat(event.text("quarter")).isEqualTo(scene.quarter);
        }));
    }

    @Test
    void itGoesIntoAFileOfItsKindAndIsSettledToTheCent() {
        // Given
        var scene = Scene.withFund("50000.00");
        var award = scene.approved("4000.00");
        var claim = StatedClaim.approved(scene, "24250.01");

        // When
        var ofAwards = scene.transmitted();
        var ofClaims = scene.transmitted();
        BankAnswers.post(BankAnswers.debited(
                        "CLAIM-" + scene.fiscalYear, claim.payments().getString("[0].endToEndId"), "24250.01"))
                .then()
                .body("settled", equalTo(1));

        // Then
        claim.payment("settled");
        assertThat(file(ofAwards, "pain.001"))
                .contains("Performance award " + scene.quarter)
                .doesNotContain("24250.01");
        assertThat(file(ofClaims, "pain.001"))
                .contains("<Ustrd>Reimbursement " + claim.month + "</Ustrd>", "24250.01")
                .doesNotContain("4000.00");
        assertThat(file(ofClaims, "pam-spr"))
                .contains("Vendor", "RMR*IV*Reimbursement " + claim.month + "*PI*24250.01\\");
        assertThat(scene.balances().getString("balances.expended.amount")).isEqualTo("24250.01");
        assertThat(scene.payments(award).getString("[0].status")).isEqualTo("disbursed");
    }

    @ProgrammeRule(
            of = Section.MONEY,
            says = "Reimbursement is due 30 calendar days after the bill unless held as believed improper.",
            source = "2 CFR 200.305(b)(3)")
    @Test
    void aRaisedClaimIsPaidByASupplementThatIsDueWithItsBill() {
        // Given
        var scene = Scene.withFund("50000.00");
        var claim = StatedClaim.approved(scene, "1000.00");
        scene.transmitted();

        // When
        claim.decided("RECALCULATED", "1250.00");

        // Then
        var payments = claim.payment("disbursed", "scheduled");
        assertThat(payments.getString("[1].amount.amount")).isEqualTo("250.00");
        assertThat(payments.getInt("[1].revision")).isEqualTo(2);
        assertThat(LocalDate.parse(payments.getString("[1].dueOn")))
                .isEqualTo(LocalDate.parse(payments.getString("[0].dueOn")));
    }

    @Test
    void aClaimThatFallsAfterItLeftIsOwedAndOneThatRisesAgainOwesNothing() {
        // Given
        var scene = Scene.withFund("50000.00");
        var claim = StatedClaim.approved(scene, "1000.00");
        scene.transmitted();

        // When
        claim.decided("AMENDED", "0.00");
        await().untilAsserted(
                        () -> assertThat(claim.debts().getList("amount.amount")).isEqualTo(List.of("1000.00")));
        claim.decided("AMENDED", "1000.00");

        // Then
        await().untilAsserted(() -> assertThat(claim.debts().getList("status")).isEqualTo(List.of("closed")));
        assertThat(claim.debts().getString("[0].claimId")).isEqualTo(claim.id.toString());
        assertThat(claim.debts().getString("[0].month")).isEqualTo(claim.month.toString());
        assertThat(claim.debts().getString("[0].awardId")).isNull();
        claim.payment("disbursed");
        await().untilAsserted(() ->
                assertThat(said(claim)).extracting(PublishedEvent::type).endsWith("debt-raised", "debt-reduced"));
        assertThat(said(claim)).last().satisfies(event -> {
            assertThat(event.text("cause")).isEqualTo("CLAIM_CHANGED");
            assertThat(event.text("claimId")).isEqualTo(claim.id.toString());
        });
    }

    @Test
    void aClaimWithdrawnBeforeCertificationGivesItsObligationBack() {
        // Given
        var scene = Scene.withFund("5000.00");
        var claim = StatedClaim.sent(scene, "4000.00");
        claim.payment("scheduled");

        // When
        claim.decided("AMENDED", "0.00");

        // Then
        claim.payment("cancelled");
        assertThat(scene.available()).isEqualTo("5000.00");
        assertThat(claim.debts().getList("$")).isEmpty();
    }

    @Test
    void theFirstRevisionHeardMayBeALaterOneAndWhatIsOlderIsVoid() {
        // Given
        var scene = Scene.withFund("5000.00");
        var claim = new StatedClaim(UUID.randomUUID(), YearMonth.of(scene.fiscalYear, 1));
        claim.decided(3, "RECALCULATED", "700.00");
        claim.payment("scheduled");

        // When
        claim.decided(2, "AMENDED", "900.00");
        claim.decided(3, "RECALCULATED", "800.00");
        claim.decided(4, "RECALCULATED", "0.00");
        claim.decided(5, "AMENDED", "300.00");

        // Then
        var payments = claim.payment("cancelled", "scheduled");
        assertThat(payments.getList("amount.amount")).isEqualTo(List.of("700.00", "300.00"));
        assertThat(payments.getString("[1].quarter")).isEqualTo("FY" + scene.fiscalYear + "Q2");
        assertThat(scene.available()).isEqualTo("4700.00");
    }

    @Test
    void anEventThatComesAgainPaysNothingTwice() {
        // Given
        var scene = Scene.withFund("5000.00");
        var claim = StatedClaim.sent(scene, "400.00");
        claim.payment("scheduled");

        // When
        claim.decided(1, "SUBMITTED", "400.00");
        var last = new StatedClaim(claim.agency, claim.month.plusMonths(1));
        last.decided("SUBMITTED", "1.00");
        last.payment("scheduled");

        // Then
        claim.payment("scheduled");
        assertThat(scene.available()).isEqualTo("4599.00");
    }

    @Test
    void aClaimThatComesToNothingIsRememberedAndBringsNoPayment() {
        // Given
        var scene = Scene.withFund("5000.00");
        var claim = StatedClaim.sent(scene, "0.00");

        // When
        claim.decided("RECALCULATED", "10.00");

        // Then
        var payment = claim.payment("scheduled");
        assertThat(payment.getInt("[0].revision")).isEqualTo(2);
        assertThat(said(claim)).extracting(PublishedEvent::type).containsOnly("payment-scheduled");
    }

    @ProgrammeRule(
            of = Section.MONEY,
            says = "An agency is paid for one claim for a month, whatever befalls the service that decides claims.",
            source = "our reading")
    @Test
    void anAgencyHasOneClaimForAMonthAndAnotherUnderAnotherIdIsParked() {
        // Given
        var scene = Scene.withFund("5000.00");
        var claim = StatedClaim.sent(scene, "400.00");
        claim.payment("scheduled");

        // When
        var second = new StatedClaim(claim.agency, claim.month);
        second.decided("SUBMITTED", "400.00");

        // Then
        await().untilAsserted(() -> get(Tokens.of("operator"), "/v1/parked?limit=1000")
                .then()
                .body("findAll { it.key == '" + claim.agency + "' }", hasSize(1))
                .body("find { it.key == '" + claim.agency + "' }.detail", containsString("second-claim")));
        assertThat(second.payments().getList("$")).isEmpty();
        assertThat(scene.available()).isEqualTo("4600.00");
    }

    @Test
    void whoeverAsksForAnAwardIsNotToldOfAClaimAndAnAgencySeesItsOwn() {
        // Given
        var scene = Scene.withFund("5000.00");
        var award = scene.award("100.00");
        scene.payment(award, "scheduled");
        var claim = StatedClaim.sent(scene, "400.00");
        claim.payment("scheduled");

        // Then
        get(AUDITOR, "/v1/payments?awardId=" + claim.id).then().body("$", hasSize(0));
        get(AUDITOR, "/v1/payments?claimId=" + award).then().body("$", hasSize(0));
        get(AUDITOR, "/v1/payments?claimId=" + claim.id + "&awardId=" + claim.id)
                .then()
                .body("$", hasSize(0));
        get(Tokens.agency(claim.agency), "/v1/payments?claimId=" + claim.id)
                .then()
                .body("$", hasSize(1))
                .body("[0].awardId", nullValue());
        get(Tokens.agency(scene.agencyOf(award)), "/v1/payments?claimId=" + claim.id)
                .then()
                .statusCode(200)
                .body("$", hasSize(0));
    }

    @Test
    void aPaymentLeadsBackToEveryRevisionOfItsClaim() {
        // Given
        var scene = Scene.withFund("5000.00");
        var claim = StatedClaim.sent(scene, "400.00");
        claim.decided("RECALCULATED", "450.00");
        await().untilAsserted(() ->
                assertThat(claim.payments().getList("amount.amount")).isEqualTo(List.of("450.00")));

        // When
        var trail = get(AUDITOR, "/v1/payments/" + claim.paymentId() + "/trail")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        // Then
        assertThat(trail.getString("payment.claimId")).isEqualTo(claim.id.toString());
        assertThat(trail.getList("award")).isEmpty();
        assertThat(trail.getList("claim.type")).isEqualTo(List.of("claim-decided", "claim-decided"));
        assertThat(trail.getList("claim.facts.revision")).isEqualTo(List.of(1, 2));
        assertThat(trail.getList("claim.facts.cause")).isEqualTo(List.of("SUBMITTED", "RECALCULATED"));
        assertThat(trail.getString("claim[1].facts.totals.salary.amount")).isEqualTo("450.00");
        assertThat(trail.getInt("claim[1].facts.counts.allowed")).isEqualTo(1);
        assertThat(trail.getString("claim[0].facts.claimId")).isEqualTo(claim.id.toString());
        assertThat(UUID.fromString(trail.getString("claim[1].eventId"))).isNotNull();
        assertThat(trail.getList("entries.step")).contains("OBLIGATION");
    }

    private static String file(String schedule, String format) {
        return new String(
                get(TOM, "/v1/schedules/" + schedule + "/files/" + format).asByteArray(), StandardCharsets.UTF_8);
    }

    private static List<PublishedEvent> said(StatedClaim claim) {
        return Topic.read("reimbursement.payments", claim.agency.toString());
    }
}
