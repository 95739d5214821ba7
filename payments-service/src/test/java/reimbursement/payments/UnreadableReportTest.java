package reimbursement.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static reimbursement.payments.BankAnswers.debited;
import static reimbursement.payments.People.AUDITOR;
import static reimbursement.payments.People.TOM;
import static reimbursement.payments.People.as;
import static reimbursement.payments.People.get;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reimbursement.kit.test.RealBackends;

@QuarkusTest
@RealBackends
class UnreadableReportTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "external entity",
                "billion laughs",
                "truncated",
                "three decimals",
                "other currency",
                "empty",
                "no xml",
                "pain.001"
            })
    void whatCannotBeReadIsAnsweredClearlyWithNothingHalfDone(String defect) {
        // Given
        var scene = Scene.withFund("10000.00");
        var award = scene.approved("4000.00");
        scene.transmitted();
        var id = "M" + UUID.randomUUID().toString().replace("-", "");
        var report = debited(id, scene.endToEndId(award), "4000.00");

        // When
        var answer = BankAnswers.post(spoilt(report, defect));

        // Then
        answer.then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/invalid"))
                .body("detail", containsString(detail(defect)));
        scene.payment(award, "disbursed");
        assertThat(get(AUDITOR, "/v1/settlements?limit=1000")
                        .then()
                        .extract()
                        .jsonPath()
                        .<String>getList("messageId"))
                .doesNotContain(id);
    }

    @Test
    void onlyXmlIsAcceptedAndNotTooMuchOfIt() {
        as(TOM).contentType("application/json")
                .body("{}")
                .post("/v1/settlements")
                .then()
                .statusCode(415);
        as(TOM).contentType("application/xml")
                .body(new byte[17 * 1024 * 1024])
                .post("/v1/settlements")
                .then()
                .statusCode(413)
                .contentType("application/problem+json");
    }

    private static String spoilt(String report, String defect) {
        return switch (defect) {
            case "external entity" ->
                report.replace("?>\n", "?>\n<!DOCTYPE D [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>\n")
                        .replace("N1", "&e;");
            case "billion laughs" ->
                report.replace("?>\n", "?>\n<!DOCTYPE D [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]>\n")
                        .replace("N1", "&b;");
            case "truncated" -> report.substring(0, report.length() * 2 / 3);
            case "three decimals" -> report.replace("4000.00", "4000.000");
            case "other currency" -> report.replace("\"USD\"", "\"EUR\"");
            case "empty" -> "";
            case "no xml" -> "settled, all of it";
            case "pain.001" -> report.replace("camt.054.001.08", "pain.001.001.09");
            default -> throw new IllegalArgumentException(defect);
        };
    }

    private static String detail(String defect) {
        return switch (defect) {
            case "external entity", "billion laughs" -> "A document type is not accepted.";
            case "three decimals" -> "exactly two decimals";
            case "other currency" -> "is not USD";
            case "pain.001" -> "neither a pain.002.001.11 nor a camt.054.001.08";
            case "empty" -> "";
            default -> "no well-formed XML";
        };
    }
}
