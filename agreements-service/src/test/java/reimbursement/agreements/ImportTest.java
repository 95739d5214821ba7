package reimbursement.agreements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static reimbursement.agreements.Api.SOON;
import static reimbursement.agreements.Api.agencyNamed;
import static reimbursement.agreements.Api.as;
import static reimbursement.agreements.Api.facts;
import static reimbursement.agreements.Api.findings;
import static reimbursement.agreements.Api.imported;
import static reimbursement.agreements.Api.last;
import static reimbursement.agreements.Api.newName;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import reimbursement.kit.table.Table;
import reimbursement.kit.test.RealBackends;
import reimbursement.kit.test.Topic;

@QuarkusTest
@RealBackends
class ImportTest {

    @Test
    void aSheetIsTakenRowByRowAndEveryRowIsAccountedFor() {
        // Given
        String pine = newName();
        String oak = newName();

        // When
        JsonPath done = imported(
                "OHIO," + pine + ",County,Pine County,Task Force Model,05/08/2025,link,",
                "OHIO ," + pine + ",County,Pyne County,Warrant Service Office,05/082025,link,",
                ",,,,,,,",
                "GUAM," + oak + ",State,#N/A,Task Force Model,45922,link,",
                "OHIO," + pine + ",County,Pine County,Task Force Model,06/01/2025,link,",
                "OHIO," + oak + ",County,Pine County,Task Force Model,01/06/2026,link,",
                ",Lost Agency,County,Pine County,Task Force Model,05/08/2025,link,",
                "OHIO,Bell\u0007 Tower,County,Pine County,Task Force Model,05/08/2025,link,");

        // Then
        assertThat(done.getString("state")).isEqualTo("done");
        assertThat(done.<String, Integer>getMap("counts"))
                .containsAllEntriesOf(Map.of(
                        "rows",
                        8,
                        "accepted",
                        3,
                        "added",
                        3,
                        "unchanged",
                        0,
                        "repaired",
                        2,
                        "rejected",
                        3,
                        "duplicate",
                        1,
                        "blank",
                        1));
        assertThat(findings(done))
                .extracting(finding -> finding.get("row") + " " + finding.get("column") + " " + finding.get("action")
                        + ": " + finding.get("reason"))
                .containsExactly(
                        "3 STATE repaired: needless spaces removed",
                        "3 SUPPORT TYPE repaired: read as Warrant Service Officer",
                        "3 SIGNED repaired: missing slash put in",
                        "3 COUNTY repaired: the agency is held with Pine County, which stays",
                        "5 TYPE repaired: read as State Agency",
                        "5 COUNTY repaired: read as no county",
                        "5 SIGNED repaired: day number read as a date",
                        "6 LAW ENFORCEMENT AGENCY rejected: same agency and model as row 2, which is kept with its"
                                + " signature of 2025-05-08",
                        "7 SIGNED rejected: in the future, seen from 2026-01-05",
                        "8 STATE rejected: missing",
                        "9 LAW ENFORCEMENT AGENCY rejected: holds control or unreadable characters");
        UUID agency = agencyNamed(pine);
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(facts(agency))
                        .containsExactly("agency-registered", "agreement-signed", "agreement-signed"));
        assertThat(last(agency, "agreement-signed").text("model")).isEqualTo("WSO");
        assertThat(last(agency, "agreement-signed").text("effectiveOn")).isEqualTo("2025-05-08");
    }

    @Test
    void theSameSheetAgainChangesNothing() {
        // Given
        String name = newName();
        String row = "OHIO," + name + ",County,Pine County,Task Force Model,05/08/2025,link,";
        imported(row);
        UUID agency = agencyNamed(name);
        await().atMost(SOON).untilAsserted(() -> assertThat(facts(agency)).hasSize(2));
        int events = Topic.read("reimbursement.agreements", agency.toString()).size();

        // When
        JsonPath again = imported(row);

        // Then
        assertThat(again.getInt("counts.accepted")).isEqualTo(1);
        assertThat(again.getInt("counts.added")).isZero();
        assertThat(again.getInt("counts.unchanged")).isEqualTo(1);
        Api.enrol(agency, "approved", "2026-01-05");
        await().atMost(SOON).untilAsserted(() -> assertThat(facts(agency)).endsWith("enrolment-approved"));
        assertThat(Topic.read("reimbursement.agreements", agency.toString())).hasSize(events + 1);
    }

    @Test
    void aSpreadsheetIsReadLikeCsv() {
        // Given
        String name = newName();
        byte[] xlsx = Xlsx.of(
                List.of(
                        "STATE",
                        "LAW ENFORCEMENT AGENCY",
                        "TYPE",
                        "COUNTY",
                        "SUPPORT TYPE",
                        "SIGNED",
                        "MOA",
                        "ADDENDUM"),
                List.of("OHIO", name + "\u00a0", "County", "#NA", "Jail Enforcement Model", 45922, "link"),
                List.of(" "));

        // When
        JsonPath done = imported(Table.XLSX, xlsx);

        // Then
        assertThat(done.getInt("counts.rows")).isEqualTo(1);
        assertThat(done.getInt("counts.accepted")).isEqualTo(1);
        as("programme")
                .get("/v1/agreements?agencyId=" + agencyNamed(name))
                .then()
                .body("[0].model", equalTo("JEM"))
                .body("[0].signedOn", equalTo("2025-09-22"));
    }

    @Test
    void anAgencyThatIsKnownIsTakenByItsKeyAndKeepsItsName() {
        // Given
        UUID agency = Api.agency();
        String name = as("programme").get("/v1/agencies/" + agency).jsonPath().getString("name");

        // When
        JsonPath done = imported(
                "OHIO," + name.toUpperCase(java.util.Locale.ROOT) + ",County,,Task Force Model,05/08/2025,link,");

        // Then
        assertThat(done.getInt("counts.added")).isEqualTo(1);
        assertThat(findings(done)).extracting(finding -> finding.get("reason")).containsExactly("read as " + name);
        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(facts(agency)).containsExactly("agency-registered", "agreement-signed"));
    }

    @Test
    void anAgreementHeldWithAnotherSignatureIsLeftToAPerson() {
        // Given
        UUID agency = Api.agency();
        String name = as("programme").get("/v1/agencies/" + agency).jsonPath().getString("name");
        Api.agreement(agency, "TFM", "2025-03-01");

        // When
        JsonPath done = imported("OHIO," + name + ",County,,Task Force Model,11/08/2025,link,");

        // Then
        assertThat(done.getInt("counts.rejected")).isEqualTo(1);
        assertThat(findings(done))
                .extracting(finding -> finding.get("column") + " " + finding.get("value"))
                .containsExactly("SIGNED 2025-11-08");
    }

    @Test
    void anOlderSheetWithoutTypesIsMatchedByStateAndName() {
        // Given
        String known = newName();
        String twice = newName();
        UUID agency = agency(known, "COUNTY");
        agency(twice, "COUNTY");
        agency(twice, "MUNICIPALITY");
        String sheet = "STATE,LAW ENFORCEMENT AGENCY,SUPPORT TYPE,SIGNED\n"
                + "OHIO," + known + ",Task Force Model,05/08/2025\n"
                + "OHIO," + twice + ",Task Force Model,05/08/2025\n"
                + "OHIO," + newName() + ",Task Force Model,05/08/2025\n";

        // When
        JsonPath done = imported(Table.CSV, sheet.getBytes(java.nio.charset.StandardCharsets.UTF_8));

        // Then
        assertThat(done.getInt("counts.accepted")).isEqualTo(2);
        assertThat(done.getInt("counts.rejected")).isEqualTo(1);
        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(facts(agency)).containsExactly("agency-registered", "agreement-signed"));
    }

    private static UUID agency(String name, String type) {
        return Api.id(as("programme")
                .body(Map.of("name", name, "state", "OH", "type", type))
                .post("/v1/agencies"));
    }
}
