package reimbursement.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static reimbursement.payments.People.ANN;
import static reimbursement.payments.People.BOB;
import static reimbursement.payments.People.post;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import reimbursement.kit.test.RealBackends;
import reimbursement.kit.test.Tokens;

/** Many at once, two where one is not enough, and again after a change. */
@QuarkusTest
@RealBackends
class ApprovalTest {
    private static final String DAN = Tokens.of("approver", "dan");

    @Test
    void manyAreApprovedAtOnceEachApartFromTheOthers() {
        // Given
        var scene = Scene.withFund("3000.00");
        var approved = scheduled(scene, "1000.00");
        var other = scheduled(scene, "2000.00");
        var held = scene.award("1.00");
        scene.payment(held, "held");
        var ids = Stream.of(approved, other, held).map(scene::idOf).toList();
        var unknown = UUID.randomUUID().toString();

        // When
        var answer = approveAll(
                ANN,
                Stream.concat(ids.stream(), Stream.of(unknown, ids.getFirst())).toList());

        // Then
        answer.then()
                .statusCode(200)
                .body("size()", equalTo(4))
                .body(find(ids.get(0)) + ".result", equalTo("approved"))
                .body(find(ids.get(1)) + ".result", equalTo("approved"))
                .body(find(ids.get(2)) + ".result", equalTo("refused"))
                .body(find(ids.get(2)) + ".rule", equalTo("payment-not-scheduled"))
                .body(find(unknown) + ".result", equalTo("not-found"));
        scene.payment(approved, "approved");
        scene.payment(other, "approved");
        scene.payment(held, "held");
    }

    @Test
    void thePreparerApprovesNothingInBulkEither() {
        var scene = Scene.withFund("1000.00");
        var award = scheduled(scene, "1000.00");

        approveAll(Tokens.of("approver", "system"), List.of(scene.idOf(award)))
                .then()
                .statusCode(200)
                .body("[0].rule", equalTo("separation-of-duties"));
        scene.payment(award, "scheduled");
    }

    @Test
    void moreMoneyThanOneRequestMayApproveIsRefusedAsAWhole() {
        // Given
        var scene = Scene.withFund("26000000.00");
        var large = scheduled(scene, "24999999.99");
        var small = scheduled(scene, "0.02");

        // When
        approveAll(ANN, List.of(scene.idOf(large), scene.idOf(small)))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/bulk-limit-exceeded"));

        // Then
        scene.payment(large, "scheduled");
        scene.payment(small, "scheduled");
        approveAll(
                        ANN,
                        Stream.generate(UUID::randomUUID)
                                .map(UUID::toString)
                                .limit(501)
                                .toList())
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/bulk-limit-exceeded"));
        approveAll(ANN, List.of()).then().statusCode(400);
    }

    @Test
    void aboveTheLimitOfOneApproverItTakesTwoAndNeitherCertifies() {
        // Given
        var scene = Scene.withFund("95000000.00");
        var award = scheduled(scene, "90000000.01");
        People.confirmAccount(scene.agencyOf(award));
        var path = "/v1/payments/" + scene.idOf(award) + "/approve";

        // When
        post(ANN, path)
                .then()
                .statusCode(200)
                .body("status", equalTo("scheduled"))
                .body("approvedBy", equalTo("ann"))
                .body("secondApprovedBy", nullValue());
        isSeparationOfDuties(post(ANN, path));
        post(DAN, path)
                .then()
                .statusCode(200)
                .body("status", equalTo("approved"))
                .body("secondApprovedBy", equalTo("dan"));

        // Then
        var schedule = "/v1/schedules/" + scene.schedule();
        isSeparationOfDuties(post(Tokens.of("certifier", "dan"), schedule + "/certify"));
        isSeparationOfDuties(post(Tokens.of("certifier", "ann"), schedule + "/certify"));
        post(BOB, schedule + "/certify").then().statusCode(200);
        isSeparationOfDuties(post(Tokens.of("disburser", "dan"), schedule + "/transmit"));
    }

    @Test
    void anApprovalThatFellIsGivenAnewAndTheNewApproverIsTheOneWhoCannotCertify() {
        // Given
        var scene = Scene.withFund("10000.00");
        var award = scene.approved("4000.00");
        scene.schedule();

        // When
        scene.adjust(award, 2, "4000.00", "3000.00");
        await().untilAsserted(() ->
                assertThat(scene.payments(award).getString("[0].approvedBy")).isNull());
        approveAll(DAN, List.of(scene.idOf(award))).then().body("[0].result", equalTo("approved"));

        // Then
        var schedule = "/v1/schedules/" + scene.schedule();
        isSeparationOfDuties(post(Tokens.of("certifier", "dan"), schedule + "/certify"));
        post(BOB, schedule + "/certify").then().statusCode(200);
    }

    private static UUID scheduled(Scene scene, String amount) {
        var award = scene.award(amount);
        scene.payment(award, "scheduled");
        return award;
    }

    private static Response approveAll(String token, List<String> ids) {
        return post(token, "/v1/payments/approve", Map.of("paymentIds", ids));
    }

    private static String find(String id) {
        return "find { it.paymentId == '" + id + "' }";
    }

    private static void isSeparationOfDuties(Response answer) {
        answer.then().statusCode(409).body("type", equalTo("/problems/separation-of-duties"));
    }
}
