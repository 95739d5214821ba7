package reimbursement.kit.restprobe;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reimbursement.kit.test.RealBackends;
import reimbursement.kit.test.Tokens;

@QuarkusTest
@RealBackends
class ErrorsTest {
    private static final String THING = """
            {"id":"0197a000-0000-7000-8000-000000000000","name":"n","size":1,\
            "price":{"amount":"1.5","currency":"USD"},"since":"2026-01-01","kind":"LARGE",\
            "parts":[{"label":"x","spare":true}]}""";

    @Test
    void aGoodRequestIsTakenAndAbsentValuesAreLeftOutOfTheAnswer() {
        programme()
                .contentType("application/json")
                .body(THING)
                .post("/v1/things")
                .then()
                .statusCode(200)
                .body("price.amount", equalTo("1.50"))
                .body("since", equalTo("2026-01-01"))
                .body("containsKey('note')", equalTo(false));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "an unknown field                   | \"name\"            | \"naem\":1,\"name\"      | naem           | is not a known field",
                "an unknown field further in        | \"label\"           | \"lable\":1,\"label\"    | parts[0].lable | is not a known field",
                "text for a number                  | \"size\":1          | \"size\":\"1\"           | size           | must be a whole number",
                "a fraction for a whole number      | \"size\":1          | \"size\":1.5             | size           | must be a whole number",
                "a number out of range              | \"size\":1          | \"size\":99999999999     | size           | is a number outside the range",
                "null for a number                  | \"size\":1          | \"size\":null            | size           | is required",
                "no number                          | \"size\":1,         | ''                       | size           | is required",
                "a number too small                 | \"size\":1          | \"size\":0               | size           | must be greater than or equal to 1",
                "a number for text                  | \"n\"               | 5                        | name           | must be a string",
                "blank text                         | \"n\"               | \" \"                    | name           | must not be blank",
                "an unknown constant                | LARGE               | HUGE                     | kind           | must be one of LARGE, SMALL",
                "a number for a constant            | \"LARGE\"           | 0                        | kind           | must be one of LARGE, SMALL",
                "a day that does not exist          | 2026-01-01          | 2026-02-30               | since          | must be a date such as 2026-01-31",
                "an instant for a date              | 2026-01-01          | 2026-01-01T00:00:00Z     | since          | must be a date such as 2026-01-31",
                "a number for a date                | \"2026-01-01\"      | 20454                    | since          | must be a date such as 2026-01-31",
                "text that cannot be kept           | \"n\"               | \"n\\u0000\"           | name           | must not contain U+0000 or half of a surrogate pair",
                "half a character                   | \"n\"               | \"\\ud83d\"            | name           | must not contain U+0000 or half of a surrogate pair",
                "a malformed id                     | 0197a000-           | x                        | id             | must be a UUID",
                "text for a boolean                 | true                | \"true\"                 | parts[0].spare | must be true or false",
                "an object for a list               | [{\"label\":\"x\",\"spare\":true}] | {}        | parts          | must be an array",
                "a wrong part                       | \"x\"               | \"\"                     | parts[0].label | must not be blank",
                "money as a number                  | \"1.5\"             | 1.5                      | price.amount   | must be a string",
            })
    void theFieldThatIsWrongIsNamed(String what, String old, String sent, String field, String message) {
        // When
        ValidatableResponse answer = programme()
                .contentType("application/json")
                .body(THING.replace(old, sent))
                .post("/v1/things")
                .then();

        // Then
        problem(answer, 400, "invalid")
                .body("violations.field", hasItems(field))
                .body("violations.message", hasItems(message));
    }

    @Test
    void whatAConstructorRefusesIsAViolationWithItsSentence() {
        problem(
                        programme()
                                .contentType("application/json")
                                .body(THING.replace("1.5", "1.555"))
                                .post("/v1/things")
                                .then(),
                        400,
                        "invalid")
                .body("violations[0].field", equalTo("price"))
                .body(
                        "violations[0].message",
                        equalTo("amount must be dollars with at most two decimals, such as \"12000.00\""));
    }

    @Test
    void everyWrongFieldIsNamedAtOnce() {
        problem(
                        programme()
                                .contentType("application/json")
                                .body(THING.replace("\"n\"", "\"\"").replace("\"size\":1", "\"size\":0"))
                                .post("/v1/things")
                                .then(),
                        400,
                        "invalid")
                .body("violations.field", equalTo(java.util.List.of("name", "size")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "[]            | The body must be an object.",
                "\"x\"         | The body must be an object.",
                "5             | The body must be an object.",
                "{nope         | The body is not well-formed JSON (line 1, column 2).",
                "{\"name\":    | The body is not well-formed JSON (line 1, column 9).",
                "{\"name\":\"a\",\"name\":\"b\"} | The body names a field twice (line 1, column 19).",
                "null          | body: must not be null",
                "''            | body: must not be null",
            })
    void aBodyThatIsNoObjectIsRefused(String body, String detail) {
        problem(
                        programme()
                                .contentType("application/json")
                                .body(body)
                                .post("/v1/things")
                                .then(),
                        400,
                        "invalid")
                .body("detail", equalTo(detail));
    }

    @Test
    void whoHasNoValidTokenIsChallenged() {
        for (RequestSpecification nobody : new RequestSpecification[] {
            given(),
            given().auth().oauth2("abc"),
            given().auth().oauth2(Tokens.of("programme") + "x"),
            given().auth().preemptive().basic("a", "b")
        }) {
            problem(nobody.get("/v1/things").then(), 401, "unauthenticated").header("WWW-Authenticate", "Bearer");
        }
    }

    @Test
    void whoLacksTheRoleIsRefusedBeforeTheBodyIsRead() {
        problem(given().auth().oauth2(Tokens.of("ice")).get("/v1/things").then(), 403, "forbidden");
        problem(
                given().auth()
                        .oauth2(Tokens.agency(UUID.randomUUID()))
                        .contentType("application/json")
                        .body("{")
                        .post("/v1/things")
                        .then(),
                403,
                "forbidden");
    }

    @Test
    void anAgencySeesItselfAlone() {
        // Given
        UUID own = UUID.randomUUID();
        RequestSpecification agency = given().auth().oauth2(Tokens.agency(own));

        // Then
        agency.get("/v1/things/" + own).then().statusCode(200).body("subject", equalTo("agency-" + own));
        problem(agency.get("/v1/things/" + UUID.randomUUID()).then(), 403, "other-agency");
        programme().get("/v1/things/" + own).then().statusCode(200);
    }

    @Test
    void whatIsNotThereIsSaid() {
        problem(programme().get("/v1/things/no-uuid").then(), 404, "not-found");
        problem(programme().get("/v1/nothings").then(), 404, "not-found");
        problem(programme().delete("/v1/things").then(), 405, "method-not-allowed");
        problem(programme().accept("application/xml").get("/v1/things").then(), 406, "not-acceptable");
        problem(
                programme()
                        .contentType("text/plain")
                        .body("x")
                        .post("/v1/things")
                        .then(),
                415,
                "unsupported");
    }

    @Test
    void aQueryThatCannotBeReadNamesItsParameter() {
        problem(programme().get("/v1/things?kind=nope").then(), 400, "invalid")
                .body("violations[0].field", equalTo("kind"));
        problem(programme().get("/v1/things/since?on=nope").then(), 400, "invalid")
                .body("violations[0].field", equalTo("on"));
        problem(
                        programme()
                                .urlEncodingEnabled(false)
                                .get("/v1/things?note=a%00b")
                                .then(),
                        400,
                        "invalid")
                .body("violations[0].field", equalTo("note"));
        problem(programme().urlEncodingEnabled(false).get("/v1/things/%00").then(), 404, "not-found");
        problem(programme().get("/v1/things/since").then(), 400, "invalid").body("violations[0].field", equalTo("on"));
        problem(programme().get("/v1/things?limit=0").then(), 400, "invalid")
                .body("violations[0].field", equalTo("limit"));
        problem(programme().get("/v1/things?cursor=!").then(), 400, "invalid")
                .body("violations[0].field", equalTo("cursor"));
    }

    @Test
    void aRuleIsTheTypeOfItsRefusal() {
        problem(programme().get("/v1/things/failing/refused").then(), 409, "too-blue")
                .body("detail", equalTo("The thing is too blue."));
        problem(programme().get("/v1/things/failing/unknown").then(), 409, "not-yet-known")
                .header("Retry-After", "2");
    }

    @ParameterizedTest
    @CsvSource({"unexpected, 500", "web-500, 500", "bare-500, 500", "bare-404, 404", "web-418, 418"})
    void noErrorLeavesWithoutABodyOrWithItsInnards(String how, int status) {
        problem(
                        programme().get("/v1/things/failing/" + how).then(),
                        status,
                        status == 500 ? "unexpected" : status == 404 ? "not-found" : "invalid")
                .body("detail", not(equalTo("secret detail")));
    }

    @Test
    void theNextPageIsLinkedWithItsFilters() {
        // When
        String link = programme()
                .get("/v1/things?limit=100&kind=LARGE")
                .then()
                .statusCode(200)
                .extract()
                .header("Link");

        // Then
        assertThat(link)
                .matches("<http.*/v1/things\\?.*>; rel=\"next\"")
                .contains("kind=LARGE")
                .contains("limit=100");
        String next = link.substring(1, link.indexOf('>'));
        var last = programme().get(next).then().statusCode(200).extract();
        assertThat(last.body().jsonPath().getList("", Integer.class))
                .hasSize(20)
                .startsWith(100);
        assertThat(last.header("Link")).isNull();
    }

    private static RequestSpecification programme() {
        return given().auth().oauth2(Tokens.of("programme"));
    }

    private static ValidatableResponse problem(ValidatableResponse answer, int status, String type) {
        return answer.statusCode(status)
                .contentType("application/problem+json")
                .body("status", equalTo(status))
                .body("type", equalTo("/problems/" + type))
                .body("title.length() > 0", equalTo(true))
                .body("detail.length() > 0", equalTo(true));
    }
}
