package reimbursement.payments;

import static reimbursement.payments.People.TESS;
import static reimbursement.payments.People.TOM;
import static reimbursement.payments.People.account;
import static reimbursement.payments.People.get;
import static reimbursement.payments.People.post;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import reimbursement.kit.test.Tokens;

/** An agency as it is paid, and what treasury does about it. */
final class Payees {
    static final String OLD = "9876543210";
    static final String NEW = "1111222233";

    final UUID agency;
    final String path;
    private final Clock clock;

    private Payees(UUID agency, Clock clock) {
        this.agency = agency;
        this.path = "/v1/payees/" + agency;
        this.clock = clock;
    }

    /** An agency that is paid to an account, with a contact on file. */
    static Payees paid(Clock clock) {
        var payee = new Payees(UUID.randomUUID(), clock);
        payee.contact("Dana Reyes", "+1 202 555 0143");
        payee.confirm(payee.propose(TOM, OLD).then().statusCode(201).extract().path("id"));
        return payee;
    }

    static Payees of(UUID agency, Clock clock) {
        return new Payees(agency, clock);
    }

    String own() {
        return Tokens.agency(agency);
    }

    String contact(String name, String phone) {
        return post(TOM, path + "/contacts", Map.of("name", name, "phone", phone))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    String contactOfRecord() {
        return get(TOM, path + "/contacts")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getString("id[-1]");
    }

    Response propose(String token, String number) {
        return post(token, path + "/accounts", account(number));
    }

    void confirm(String accountId) {
        post(TESS, path + "/accounts/" + accountId + "/confirm", Map.of("method", "CALL_BACK"))
                .then()
                .statusCode(200);
    }

    /** Asks for a change; its id. */
    String change(String token, String number) {
        return propose(token, number).then().statusCode(201).extract().path("changeId");
    }

    Response call(String token, String changeId, String contactId, String result) {
        return post(
                token,
                path + "/changes/" + changeId + "/calls",
                Map.of(
                        "contactId",
                        contactId,
                        "spokeWith",
                        "Dana Reyes",
                        "calledAt",
                        clock.instant().toString(),
                        "result",
                        result));
    }

    /** Tess calls the contact of record, who agrees. */
    void agree(String changeId) {
        call(TESS, changeId, contactOfRecord(), "CONFIRMED").then().statusCode(200);
    }

    JsonPath shown() {
        return get(TOM, path).then().statusCode(200).extract().jsonPath();
    }

    JsonPath shownChange(String changeId) {
        return get(TOM, path + "/changes/" + changeId)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
