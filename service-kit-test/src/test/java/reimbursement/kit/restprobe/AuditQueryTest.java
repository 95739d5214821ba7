package reimbursement.kit.restprobe;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import reimbursement.kit.caller.Actor;
import reimbursement.kit.caller.Caller;
import reimbursement.kit.test.RealBackends;
import reimbursement.kit.test.Tokens;

@QuarkusTest
@RealBackends
class AuditQueryTest {
    private static final Pattern NEXT = Pattern.compile("cursor=([^&>]+)");

    private final String run = UUID.randomUUID().toString();
    private final Deeds deeds;

    AuditQueryTest(Deeds deeds) {
        this.deeds = deeds;
    }

    @Test
    void decisionsAreFoundByWhatWasDecidedByWhomAndWhatWasDone() {
        // Given
        by("ann", "made", "thing/1");
        by("bob", "made", "thing/2");
        by("ann", "sold", "thing/2");

        // Then
        assertThat(texts("subject=thing/2" + run)).containsExactly("bob made", "ann sold");
        assertThat(texts("actor=ann" + run)).containsExactly("ann made", "ann sold");
        assertThat(texts("action=made" + run)).containsExactly("ann made", "bob made");
        assertThat(texts("action=made" + run + "&actor=bob" + run + "&subject=thing/2" + run))
                .containsExactly("bob made");
        assertThat(texts("action=burnt" + run)).isEmpty();
    }

    @Test
    void aDecisionIsShownWithItsTimeAndDetail() {
        // Given
        var before = Instant.now().minusSeconds(1);
        by("ann", "painted", "thing/1");

        // When
        JsonPath entry = list("actor=ann" + run);

        // Then
        assertThat(Instant.parse(entry.getString("[0].at"))).isBetween(before, Instant.now());
        assertThat(entry.getString("[0].detail.colour")).isEqualTo("blue");
        assertThat(UUID.fromString(entry.getString("[0].id")).version()).isEqualTo(7);
    }

    @Test
    void aTimeWithinIncludesItsBeginningAndNotItsEnd() {
        // Given
        by("ann", "made", "thing/1");
        String at = list("actor=ann" + run).getString("[0].at");
        String later = Instant.parse(at).plusMillis(1).toString();

        // Then
        assertThat(texts("actor=ann" + run + "&from=" + at + "&to=" + later)).hasSize(1);
        assertThat(texts("actor=ann" + run + "&to=" + at)).isEmpty();
        assertThat(texts("actor=ann" + run + "&from=" + later)).isEmpty();
    }

    @Test
    void pagesCoverEveryDecisionOnceInTheirOrder() {
        // Given
        for (int number = 0; number < 7; number++) {
            by("ann", "step-" + number, "thing/1");
        }

        // When
        List<String> seen = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        do {
            var answer = auditor()
                    .get("/v1/audit?limit=3&actor=ann" + run
                            + cursor.map(next -> "&cursor=" + next).orElse(""))
                    .then()
                    .statusCode(200)
                    .extract();
            seen.addAll(answer.jsonPath().getList("action"));
            cursor = Optional.ofNullable(answer.header("Link")).map(link -> {
                var matcher = NEXT.matcher(link);
                assertThat(matcher.find()).isTrue();
                return matcher.group(1);
            });
        } while (cursor.isPresent());

        // Then
        assertThat(seen).hasSize(7).isSorted().doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "from=yesterday, from",
        "to=-1000000-01-01T00:00:00Z, to",
        "subject=thing%00, subject",
        "actor=a%0ab, actor",
        "cursor=eA, cursor",
        "limit=0, limit"
    })
    void whatIsNoQueryIsNamed(String query, String field) {
        auditor()
                .get("/v1/audit?" + query)
                .then()
                .statusCode(400)
                .contentType(startsWith("application/problem+json"))
                .body("violations[0].field", equalTo(field));
    }

    @ParameterizedTest
    @ValueSource(strings = {"operator", "treasury", "approver", "ice"})
    void othersReadNoTrail(String role) {
        given().auth().oauth2(Tokens.of(role)).get("/v1/audit").then().statusCode(403);
    }

    private void by(String actor, String action, String subject) {
        Caller.actingAs(
                new Actor(actor + run, Set.of(), Optional.empty()),
                () -> deeds.done(action + run, subject + run, Map.of("colour", "blue")));
    }

    private List<String> texts(String query) {
        JsonPath found = list(query);
        List<String> texts = new ArrayList<>();
        for (int index = 0; index < found.getList("$").size(); index++) {
            texts.add(found.getString("[" + index + "].actor").replace(run, "") + " "
                    + found.getString("[" + index + "].action").replace(run, ""));
        }
        return texts;
    }

    private static JsonPath list(String query) {
        return auditor()
                .get("/v1/audit?" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static RequestSpecification auditor() {
        return given().urlEncodingEnabled(false).auth().oauth2(Tokens.of("auditor"));
    }
}
