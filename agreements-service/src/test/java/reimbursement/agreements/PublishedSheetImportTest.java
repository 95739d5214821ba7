package reimbursement.agreements;

import static org.assertj.core.api.Assertions.assertThat;
import static reimbursement.agreements.Api.agencyNamed;
import static reimbursement.agreements.Api.as;
import static reimbursement.agreements.Api.enrol;
import static reimbursement.agreements.Api.imported;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import reimbursement.kit.table.Table;
import reimbursement.kit.test.RealBackends;

@QuarkusTest
@RealBackends
class PublishedSheetImportTest {

    @Test
    void bothPublishedSheetsGoThroughWithEveryRowAccountedForAndEveryChangeTold() {
        // Given
        byte[] september = PublishedSheets.SEPTEMBER.bytes();
        byte[] january = PublishedSheets.JANUARY.bytes();
        JsonPath first = imported(Table.XLSX, september);
        JsonPath again = imported(Table.XLSX, september);
        UUID wells = agencyNamed("Wells Police Department");
        UUID lawrence = agencyNamed("Lawrence County Sheriff's Office");
        enrol(wells, "approved", "2025-10-01").then().statusCode(200);

        // When
        JsonPath later = imported(Table.XLSX, january);

        // Then
        assertThat(first.getInt("counts.rows")).isEqualTo(1035);
        assertThat(first.getInt("counts.added")).isEqualTo(1035);
        assertThat(again.getInt("counts.unchanged")).isEqualTo(1035);
        assertThat(again.getInt("counts.added")).isZero();
        assertThat(later.getInt("counts.rows")).isEqualTo(1274);
        assertThat(later.getInt("counts.unchanged")).isEqualTo(1016);
        assertThat(later.getInt("counts.added")).isEqualTo(254);
        assertThat(later.getInt("counts.rejected")).isEqualTo(4);
        assertThat(changes(again, "renewed", "heldModel")).isEmpty();
        assertThat(changes(later, "added", "model")).hasSize(252);
        assertThat(changes(later, "renewed", "heldSignedOn", "signedOn"))
                .containsExactly(
                        "Bradley County Sheriff's Office 2025-06-03 2025-12-09",
                        "Rockwall County Sheriff's Office 2025-07-07 2025-07-08");
        assertThat(changes(later, "model-switched", "heldModel", "model"))
                .containsExactly(
                        "Henderson County Sheriff's Office JEM WSO", "Sanpete County Sheriff's Office JEM WSO");
        assertThat(changes(later, "probably-renamed", "sheetName"))
                .containsExactly(
                        "Cambria County Sheriff's Office Cambria County Prison",
                        "Somervill County Sheriff's Office Somervell County Sheriff's Office");
        assertThat(changes(later, "gone", "agencyGone", "enrolled"))
                .contains("Wells Police Department true true", "Lawrence County Sheriff's Office false false")
                .filteredOn(change -> !change.startsWith("Agency No."))
                .hasSize(13);
        assertThat(openAlerts(wells)).hasSize(1);
        assertThat(openAlerts(lawrence)).isEmpty();
        assertThat(as("programme")
                        .get("/v1/agreements?agencyId=" + wells)
                        .jsonPath()
                        .getList("status"))
                .containsExactly("live");
    }

    private static List<Object> openAlerts(UUID agency) {
        return as("programme")
                .get("/v1/alerts?status=open&agencyId=" + agency)
                .jsonPath()
                .getList("id");
    }

    private static List<String> changes(JsonPath imported, String kind, String... fields) {
        List<Map<String, Object>> changes = as("programme")
                .get("/v1/agreements/imports/" + imported.getString("id") + "/changes?limit=1000&kind=" + kind)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("$");
        return changes.stream()
                .map(change -> {
                    StringBuilder text = new StringBuilder(String.valueOf(change.get("agency")));
                    for (String field : fields) {
                        text.append(' ').append(change.get(field));
                    }
                    return text.toString();
                })
                .toList();
    }
}
