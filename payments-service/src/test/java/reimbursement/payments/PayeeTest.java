package reimbursement.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static reimbursement.payments.People.TESS;
import static reimbursement.payments.People.TOM;
import static reimbursement.payments.People.account;
import static reimbursement.payments.People.get;
import static reimbursement.payments.People.post;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import reimbursement.kit.test.RealBackends;
import reimbursement.kit.test.Tokens;

@QuarkusTest
@RealBackends
class PayeeTest {
    private final DataSource database;
    private final UUID agency = UUID.randomUUID();
    private final String accounts = "/v1/payees/" + agency + "/accounts";

    PayeeTest(DataSource database) {
        this.database = database;
    }

    @Test
    void anAccountIsShownMaskedAndKeptSealed() throws SQLException {
        // When
        post(TOM, accounts, account("9876543210"))
                .then()
                .statusCode(201)
                .body("status", equalTo("proposed"))
                .body("masked", equalTo("******3210"));

        // Then
        get(TOM, "/v1/payees/" + agency)
                .then()
                .statusCode(200)
                .body("confirmed", equalTo(false))
                .body(not(containsString("9876543210")));
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        "select masked_number, sealed_number from bank_account where agency_id = ?")) {
            query.setObject(1, agency);
            var row = query.executeQuery();
            assertThat(row.next()).isTrue();
            var sealed = new String(row.getBytes("sealed_number"), StandardCharsets.ISO_8859_1);
            assertThat(sealed).doesNotContain("9876543210");
            assertThat(row.getString("masked_number")).isEqualTo("******3210");
        }
    }

    @Test
    void theSameAccountAgainIsTheOneThatIsKnown() {
        var first = post(TOM, accounts, account("9876543210"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        post(TESS, accounts, account("9876543210")).then().statusCode(200).body("id", equalTo(first));
    }

    @Test
    void whoeverProposedAnAccountCannotConfirmIt() {
        var id = post(TOM, accounts, account("9876543210"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        var confirm = accounts + "/" + id + "/confirm";

        post(TOM, confirm, Map.of("method", "CALL_BACK"))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/separation-of-duties"));
        post(TESS, confirm, Map.of("method", "CALL_BACK"))
                .then()
                .statusCode(200)
                .body("status", equalTo("confirmed"))
                .body("confirmedBy", equalTo("tess"));
        post(TESS, confirm, Map.of("method", "CALL_BACK"))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/account-not-proposed"));
    }

    @Test
    void aSecondAccountIsTakenDownAndNotConfirmedWithoutTheProcedure() {
        // Given
        People.confirmAccount(agency);
        var second = post(TOM, accounts, account("1111222233"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        // When
        var answer = post(TESS, accounts + "/" + second + "/confirm", Map.of("method", "CALL_BACK"));

        // Then
        answer.then().statusCode(409).body("type", equalTo("/problems/account-change-needs-procedure"));
        get(TOM, "/v1/payees/" + agency).then().body("accounts.status", equalTo(List.of("confirmed", "proposed")));
    }

    @Test
    void wrongNumbersAreNamed() {
        Map<String, String> wrong = new HashMap<>(account("12"));
        wrong.put("routingNumber", "021000022");

        post(TOM, accounts, wrong)
                .then()
                .statusCode(400)
                .body("violations.field", hasItems("routingNumber", "accountNumber"));
        wrong.put("accountType", "PIGGY_BANK");
        post(TOM, accounts, wrong).then().statusCode(400);
    }

    @Test
    void anAgencyHandsInItsOwnAccountAlone() {
        var own = Tokens.agency(agency);
        var id = post(own, accounts, account("9876543210"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        var other = "/v1/payees/" + UUID.randomUUID();

        post(own, other + "/accounts", account("9876543210"))
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/other-agency"));
        get(own, other).then().statusCode(403);
        get(own, "/v1/payees/" + agency).then().statusCode(200);
        post(own, accounts + "/" + id + "/confirm", Map.of("method", "x"))
                .then()
                .statusCode(403);
    }
}
