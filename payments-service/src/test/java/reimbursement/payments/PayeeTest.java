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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
    void whatElseWasProposedIsGivenUpWhenTheFirstAccountIsConfirmed() {
        // Given
        post(TOM, accounts, account("1111222233")).then().statusCode(201);

        // When
        People.confirmAccount(agency);

        // Then
        get(TOM, "/v1/payees/" + agency)
                .then()
                .body("accounts.status", equalTo(List.of("discarded", "confirmed")))
                .body("payable", equalTo(true));
        get(TOM, accounts + "?limit=1").then().statusCode(200).body("status", equalTo(List.of("discarded")));
    }

    @Test
    void moreProposalsThanAnybodyDecidesOnAreRefused() {
        for (var number = 0; number < 20; number++) {
            post(TOM, accounts, account("77770000" + number)).then().statusCode(201);
        }

        post(TOM, accounts, account("888800001"))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/too-many-proposals"));
        post(TOM, accounts, account("777700000")).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"021000022", "000000000", "02100002", "0210000210", "02100002a", "", "٠٢١٠٠٠٠٢١"})
    void wrongRoutingNumbersAreNamed(String routingNumber) {
        Map<String, String> wrong = new HashMap<>(account("12"));
        wrong.put("routingNumber", routingNumber);

        post(TOM, accounts, wrong)
                .then()
                .statusCode(400)
                .body("violations.field", hasItems("routingNumber", "accountNumber"));
    }

    @Test
    void aHolderIsALineOfAtMost140Characters() {
        Map<String, String> request = new HashMap<>(account("9876543210"));
        for (var wrong : List.of("x".repeat(141), "x".repeat(1_000_000), " ", "a\u0000b", "a\nb")) {
            request.put("holder", wrong);
            post(TOM, accounts, request).then().statusCode(400).body("violations.field", hasItems("holder"));
        }
        request.put("holder", "ŵ".repeat(140));
        post(TOM, accounts, request).then().statusCode(201).body("holder", equalTo("ŵ".repeat(140)));
        request.put("accountType", "PIGGY_BANK");
        post(TOM, accounts, request).then().statusCode(400);
    }

    @Test
    void aContactIsANameAndANumberThatCanBeDialled() {
        var contacts = "/v1/payees/" + agency + "/contacts";
        for (var wrong : List.of("", "12", "call me", "+1 202 555 0143\n", "1".repeat(40))) {
            post(TOM, contacts, Map.of("name", "Dana Reyes", "phone", wrong))
                    .then()
                    .statusCode(400)
                    .body("violations.field", hasItems("phone"));
        }
        post(TOM, contacts, Map.of("name", "x".repeat(141), "phone", "2025550143"))
                .then()
                .statusCode(400);
        var whole = Map.of("name", "Dana Reyes", "phone", "+1 (202) 555-0143x12", "email", "dana@county.example");
        post(TOM, contacts, whole).then().statusCode(201);
        post(TOM, contacts, whole).then().statusCode(200).body("email", equalTo("dana@county.example"));
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
