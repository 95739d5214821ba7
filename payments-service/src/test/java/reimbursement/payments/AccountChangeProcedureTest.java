package reimbursement.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static reimbursement.payments.People.AUDITOR;
import static reimbursement.payments.People.TESS;
import static reimbursement.payments.People.TOM;
import static reimbursement.payments.People.get;
import static reimbursement.payments.People.post;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reimbursement.kit.test.ProgrammeRule;
import reimbursement.kit.test.ProgrammeRule.Section;
import reimbursement.kit.test.RealBackends;
import reimbursement.kit.test.Tokens;

/** Who may bring about a change of account, and what is kept of it. */
@QuarkusTest
@RealBackends
class AccountChangeProcedureTest {
    private final MovableClock clock;
    private final DataSource database;

    AccountChangeProcedureTest(MovableClock clock, DataSource database) {
        this.clock = clock;
        this.database = database;
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    @ProgrammeRule(
            of = Section.MONEY,
            says =
                    "A change of bank account: out-of-band confirmation, two people, a hold period, notice to the old contact; payments under way freeze.",
            source = "our reading, ADR 0012")
    @Test
    void whoeverAskedForAChangeDoesNotConfirmItUnderAnyRole() {
        // Given
        var payee = Payees.paid(clock);
        var change = payee.change(payee.own(), Payees.NEW);
        var contact = payee.contactOfRecord();
        var samePerson = Tokens.of("treasury", "agency-" + payee.agency);

        // Then
        refused(payee.call(samePerson, change, contact, "CONFIRMED"), "separation-of-duties");
        payee.call(payee.own(), change, contact, "CONFIRMED").then().statusCode(403);
        post(TESS, payee.path + "/accounts/" + newAccount(payee) + "/confirm", Map.of("method", "CALL_BACK"))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/account-change-needs-procedure"));
        payee.call(TOM, change, contact, "CONFIRMED")
                .then()
                .statusCode(200)
                .body("status", equalTo("confirmed"))
                .body("confirmedBy", equalTo("tom"));
    }

    @Test
    void aChangeThatTreasuryAskedForIsConfirmedByAnotherOfTreasury() {
        var payee = Payees.paid(clock);
        var change = payee.change(TOM, Payees.NEW);

        refused(payee.call(TOM, change, payee.contactOfRecord(), "CONFIRMED"), "separation-of-duties");
        payee.agree(change);
        refused(payee.call(TESS, change, payee.contactOfRecord(), "CONFIRMED"), "account-change-not-pending");
    }

    @Test
    void nobodyIsCalledWhoCameOnFileForTheChange() {
        // Given
        var payee = Payees.paid(clock);
        var settled = payee.contactOfRecord();
        clock.forward(Duration.ofDays(60));
        var fresh = payee.contact("Mallory", "+1 900 555 0199");
        clock.forward(Duration.ofDays(1));
        var change = payee.change(payee.own(), Payees.NEW);
        var afterwards = payee.contact("Mallory again", "+1 900 555 0198");
        var elsewhere = Payees.paid(clock).contactOfRecord();

        // Then
        refused(payee.call(TESS, change, fresh, "CONFIRMED"), "contact-not-on-file");
        refused(payee.call(TESS, change, afterwards, "CONFIRMED"), "contact-not-on-file");
        refused(payee.call(TESS, change, elsewhere, "CONFIRMED"), "contact-not-on-file");
        refused(payee.call(TESS, change, UUID.randomUUID().toString(), "CONFIRMED"), "contact-not-on-file");
        payee.call(TESS, change, settled, "CONFIRMED").then().statusCode(200);
        // Both who were on file lately were told of the change, the first of a new contact as well.
        assertThat(get(TOM, payee.path + "/notices").jsonPath().getList("kind"))
                .isEqualTo(List.of("CONTACT_CHANGED", "CHANGE_REQUESTED", "CHANGE_REQUESTED", "CONTACT_CHANGED"));
    }

    @Test
    void withoutAContactOnFileNothingIsAskedForAndNothingFreezes() {
        var scene = Scene.withFund("10000.00");
        var award = scene.approved("4000.00");
        var payee = Payees.of(scene.agencyOf(award), clock);

        refused(payee.propose(TOM, Payees.NEW), "contact-not-on-file");

        scene.payment(award, "approved");
        assertThat(payee.shown().getList("accounts.status")).isEqualTo(List.of("confirmed"));
    }

    @Test
    void ofChangesAtOnceOneIsTakenAndTheOthersWait() throws Exception {
        // Given
        var payee = Payees.paid(clock);

        // When
        List<Integer> answers;
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            answers = executor
                    .invokeAll(IntStream.range(0, 6)
                            .mapToObj(number -> (Callable<Integer>) () ->
                                    payee.propose(TOM, "55556666" + number).statusCode())
                            .toList())
                    .stream()
                    .map(Future::resultNow)
                    .sorted()
                    .toList();
        }

        // Then
        assertThat(answers).containsExactly(201, 409, 409, 409, 409, 409);
        refused(payee.propose(TOM, Payees.NEW), "account-change-pending");
        var pending = payee.shown().getString("accounts[1].masked");
        assertThat(payee.shown().getList("accounts")).hasSize(2);
        assertThat(pending).startsWith("*****");
    }

    @Test
    void theSameChangeAgainIsTheOneThatIsKnownAndTheAccountInForceIsNone() {
        var payee = Payees.paid(clock);
        var change = payee.change(TOM, Payees.NEW);

        payee.propose(TESS, Payees.NEW).then().statusCode(200).body("changeId", equalTo(change));
        payee.propose(TESS, Payees.OLD).then().statusCode(200).body("status", equalTo("confirmed"));
    }

    @Test
    void aDeniedChangeEndsAndTheAgencyMayAskForAnother() {
        var payee = Payees.paid(clock);
        var change = payee.change(TOM, Payees.NEW);

        payee.call(TESS, change, payee.contactOfRecord(), "NOT_REACHED")
                .then()
                .statusCode(200)
                .body("status", equalTo("requested"));
        payee.call(TESS, change, payee.contactOfRecord(), "DENIED")
                .then()
                .statusCode(200)
                .body("status", equalTo("rejected"));

        assertThat(payee.shown().getList("accounts.status")).isEqualTo(List.of("confirmed", "discarded"));
        assertThat(payee.shown().getBoolean("payable")).isTrue();
        get(AUDITOR, payee.path + "/changes/" + change + "/calls")
                .then()
                .statusCode(200)
                .body("result", equalTo(List.of("NOT_REACHED", "DENIED")))
                .body("calledBy", equalTo(List.of("tess", "tess")))
                .body("spokeWith", equalTo(List.of("Dana Reyes", "Dana Reyes")));
        assertThat(payee.change(payee.own(), Payees.NEW)).isNotEqualTo(change);
    }

    @Test
    void aCallLiesBetweenTheRequestAndNow() {
        var payee = Payees.paid(clock);
        var change = payee.change(TOM, Payees.NEW);

        for (var hours : new int[] {-2, 2}) {
            clock.forward(Duration.ofHours(hours));
            var answer = Map.of(
                    "contactId",
                    payee.contactOfRecord(),
                    "spokeWith",
                    "Dana Reyes",
                    "calledAt",
                    clock.instant().toString(),
                    "result",
                    "CONFIRMED");
            clock.reset();
            refused(post(TESS, payee.path + "/changes/" + change + "/calls", answer), "call-at-another-time");
        }
    }

    @Test
    void nothingThatIsKeptOrSaidShowsAnAccountNumberOrAContact() throws SQLException {
        // Given
        var payee = Payees.paid(clock);
        payee.agree(payee.change(payee.own(), Payees.NEW));

        // Then
        for (var path : List.of("", "/accounts", "/changes", "/notices")) {
            get(AUDITOR, payee.path + path)
                    .then()
                    .statusCode(200)
                    .body(not(containsString(Payees.NEW)))
                    .body(not(containsString(Payees.OLD)));
        }
        for (var table :
                List.of("bank_account", "account_change", "notice", "audit_entry", "outbox", "payee_contact")) {
            assertThat(everything(table))
                    .as(table)
                    .doesNotContain(Payees.NEW)
                    .doesNotContain(Payees.OLD)
                    .doesNotContain("555 0143");
        }
        assertThat(everything("notice")).contains("******2233");
    }

    @Test
    void anAgencySeesItsOwnAndDecidesNothing() {
        var payee = Payees.paid(clock);
        var change = payee.change(payee.own(), Payees.NEW);
        var other = Tokens.agency(UUID.randomUUID());

        for (var path : List.of("", "/accounts", "/changes", "/changes/" + change, "/contacts", "/notices")) {
            get(payee.own(), payee.path + path).then().statusCode(200);
            get(other, payee.path + path).then().statusCode(403);
        }
        get(payee.own(), payee.path + "/changes/" + change + "/calls").then().statusCode(403);
        get(payee.own(), "/v1/payees/notices").then().statusCode(403);
        get(TOM, "/v1/payees/notices?limit=1").then().statusCode(200).body("size()", equalTo(1));
        post(payee.own(), payee.path + "/contacts", Map.of("name", "Mallory", "phone", "+1 900 555 0199"))
                .then()
                .statusCode(403);
        post(payee.own(), payee.path + "/changes/" + change + "/reject", Map.of("reason", "x"))
                .then()
                .statusCode(403);
        post(other, payee.path + "/changes/" + change + "/withdraw", Map.of("reason", "x"))
                .then()
                .statusCode(403);
        get(TOM, "/v1/payees/" + UUID.randomUUID() + "/changes/" + change)
                .then()
                .statusCode(404);
        post(payee.own(), payee.path + "/changes/" + change + "/withdraw", Map.of("reason", "a mistake"))
                .then()
                .statusCode(200);
    }

    private static String newAccount(Payees payee) {
        return payee.shown().getString("accounts[1].id");
    }

    private String everything(String table) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        "select coalesce(string_agg(t::text, ' '), '') from " + table + " t");
                var rows = query.executeQuery()) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static void refused(Response answer, String rule) {
        answer.then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/" + rule));
    }
}
