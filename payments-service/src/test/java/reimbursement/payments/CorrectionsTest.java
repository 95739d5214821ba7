package reimbursement.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static reimbursement.payments.People.ANN;
import static reimbursement.payments.People.AUDITOR;
import static reimbursement.payments.People.BOB;
import static reimbursement.payments.People.CLEO;
import static reimbursement.payments.People.TESS;
import static reimbursement.payments.People.TOM;
import static reimbursement.payments.People.get;
import static reimbursement.payments.People.post;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import reimbursement.kit.test.ProgrammeRule;
import reimbursement.kit.test.ProgrammeRule.Section;
import reimbursement.kit.test.RealBackends;
import reimbursement.payments.files.AchFile;
import reimbursement.payments.files.PamFile;

@QuarkusTest
@RealBackends
class CorrectionsTest {
    private static final String CORRECTED_NUMBER = "99887766";

    @ProgrammeRule(
            of = Section.FILES,
            says = "A NACHA correction is applied within six banking days or before the next payment.",
            source = "Nacha operating rules, notification of change")
    @Test
    void nothingGoesToAnAccountUntilItsCorrectionIsAppliedByASecondPerson() {
        // Given
        var scene = Scene.withFund("10000.00");
        var award = scene.approved("4000.00");
        scene.transmitted();
        scene.adjust(award, 2, "4000.00", "5000.00");
        var supplement = supplement(scene, award, "scheduled");

        // When
        posted(AchFile.of("A0911").corrected(reference(scene, award), "C01", CORRECTED_NUMBER))
                .body("corrected", equalTo(1))
                .body("openItems", equalTo(0));

        // Then
        get(AUDITOR, "/v1/payments/" + supplement)
                .then()
                .body("status", equalTo("held"))
                .body("heldFor", equalTo("ACCOUNT_CHANGE"));
        var correction = correctionOf(scene, award);
        get(AUDITOR, "/v1/corrections?status=pending&limit=1000")
                .then()
                .body("find { it.id == '" + correction + "' }.masked", equalTo("****7766"))
                .body("find { it.id == '" + correction + "' }.code", equalTo("C01"))
                .body("find { it.id == '" + correction + "' }.applyBy", notNullValue());
        post(TOM, "/v1/corrections/" + correction + "/apply")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/separation-of-duties"));
        post(TESS, "/v1/corrections/" + correction + "/apply")
                .then()
                .statusCode(200)
                .body("status", equalTo("applied"));
        post(TESS, "/v1/corrections/" + correction + "/apply").then().statusCode(409);

        post(ANN, "/v1/payments/" + supplement + "/approve").then().statusCode(200);
        var pam = PamFile.read(get(TOM, "/v1/schedules/" + scene.transmitted() + "/files/pam-spr")
                .asByteArray());
        assertThat(pam.all("02", "AccountNumber")).containsExactly(CORRECTED_NUMBER);
        assertThat(pam.all("02", "Amount")).containsExactly("0000100000");
    }

    @Test
    void whatWasCertifiedForAnAccountThatIsCorrectedStaysBehindAndTheRestIsSent() {
        // Given
        var scene = Scene.withFund("10000.00");
        var first = scene.approved("4000.00");
        scene.transmitted();
        scene.adjust(first, 2, "4000.00", "5000.00");
        var supplement = supplement(scene, first, "scheduled");
        post(ANN, "/v1/payments/" + supplement + "/approve").then().statusCode(200);
        var other = scene.approved("750.00");
        var schedule = scene.certified();

        // When
        posted(AchFile.of("A0912").corrected(reference(scene, first), "C02", "091000019"))
                .body("corrected", equalTo(1));
        post(CLEO, "/v1/schedules/" + schedule + "/transmit")
                .then()
                .statusCode(200)
                .body("payments", equalTo(1))
                .body("amount.amount", equalTo("750.00"));

        // Then
        scene.payment(other, "disbursed");
        get(AUDITOR, "/v1/payments/" + supplement)
                .then()
                .body("status", equalTo("held"))
                .body("holds", equalTo(List.of("ACCOUNT_CHANGE")));
    }

    @Test
    void aCorrectionThatIsKnownOrDismissedStopsNothing() {
        // Given
        var scene = Scene.withFund("10000.00");
        var award = scene.approved("4000.00");
        scene.transmitted();

        // When
        posted(AchFile.of("A0913").corrected(reference(scene, award), "C05", "22"));
        posted(AchFile.of("A0914")
                .corrected(reference(scene, award), "C05", "32")
                .corrected(reference(scene, award), "C05", "32"));

        // Then
        assertThat(statuses(scene, award)).containsExactly("obsolete", "pending", "obsolete");
        post(
                        TESS,
                        "/v1/corrections/" + correctionOf(scene, award) + "/dismiss",
                        Map.of("reason", "the bank withdrew it"))
                .then()
                .statusCode(200)
                .body("status", equalTo("dismissed"));
        scene.adjust(award, 2, "4000.00", "5000.00");
        supplement(scene, award, "scheduled");
        post(BOB, "/v1/corrections/" + UUID.randomUUID() + "/apply").then().statusCode(403);
        post(TESS, "/v1/corrections/" + UUID.randomUUID() + "/apply").then().statusCode(404);
    }

    private static String supplement(Scene scene, UUID award, String status) {
        await().untilAsserted(() -> assertThat(scene.payments(award).<String>getList("status"))
                .contains(status)
                .hasSize(2));
        return scene.payments(award).getString("find { it.status == '" + status + "' }.id");
    }

    private static String reference(Scene scene, UUID award) {
        return scene.payments(award).getString("[0].fileReference");
    }

    private static String correctionOf(Scene scene, UUID award) {
        return get(AUDITOR, "/v1/corrections?limit=1000&status=pending")
                .jsonPath()
                .getString("find { it.agencyId == '" + scene.agencyOf(award) + "' }.id");
    }

    private static List<String> statuses(Scene scene, UUID award) {
        return get(AUDITOR, "/v1/corrections?limit=1000")
                .jsonPath()
                .getList("findAll { it.agencyId == '" + scene.agencyOf(award) + "' }.status");
    }

    private static ValidatableResponse posted(AchFile file) {
        return People.as(TOM)
                .contentType("text/plain")
                .body(file.text())
                .post("/v1/settlements")
                .then()
                .statusCode(200);
    }
}
