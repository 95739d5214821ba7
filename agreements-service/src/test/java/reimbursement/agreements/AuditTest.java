package reimbursement.agreements;

import static org.assertj.core.api.Assertions.assertThat;
import static reimbursement.agreements.Api.agency;
import static reimbursement.agreements.Api.agencyNamed;
import static reimbursement.agreements.Api.agreement;
import static reimbursement.agreements.Api.as;
import static reimbursement.agreements.Api.enrol;
import static reimbursement.agreements.Api.imported;
import static reimbursement.agreements.Api.newName;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import reimbursement.kit.test.RealBackends;

@QuarkusTest
@RealBackends
class AuditTest {

    private final DataSource database;

    AuditTest(DataSource database) {
        this.database = database;
    }

    @Test
    void everyDecisionIsInTheTrailWithTheOneWhoTookIt() {
        // Given
        UUID agency = agency();
        UUID agreement = agreement(agency, "TFM", "2025-03-01");

        // When
        enrol(agency, "approved", "2025-10-01");
        enrol(agency, "approved", "2025-10-01");
        as("programme")
                .body(Map.of("reason", "under review", "effectiveOn", "2025-12-01"))
                .post("/v1/agreements/" + agreement + "/suspend");
        as("operator").post("/v1/agencies/" + agency + "/restate");

        // Then
        assertThat(trail("agency/" + agency))
                .containsExactly(
                        "programme-person agency-registered",
                        "programme-person enrolment-decided",
                        "operator-person agency-restated");
        assertThat(trail("agreement/" + agreement))
                .containsExactly("programme-person agreement-signed", "programme-person agreement-suspended");
    }

    @Test
    void whatAnImportBringsAboutIsItsSubmittersDecision() {
        // Given
        String name = newName();

        // When
        imported("OHIO," + name + ",County,Pine County,Task Force Model,05/08/2025,,");

        // Then
        assertThat(trail("agency/" + agencyNamed(name))).containsExactly("programme-person agency-registered");
    }

    private List<String> trail(String subject) {
        List<String> entries = new ArrayList<>();
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        "select actor || ' ' || action from audit_entry where subject = ? order by id")) {
            query.setString(1, subject);
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    entries.add(rows.getString(1));
                }
            }
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
        return entries;
    }
}
