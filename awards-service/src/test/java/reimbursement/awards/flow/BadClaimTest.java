package reimbursement.awards.flow;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import reimbursement.awards.application.RevisitingClaims;
import reimbursement.awards.domain.quarter.FiscalQuarter;
import reimbursement.kit.Ids;
import reimbursement.kit.test.ProgrammeRule;
import reimbursement.kit.test.ProgrammeRule.Section;
import reimbursement.kit.test.RealBackends;
import reimbursement.kit.test.Tokens;

/** Bad input of issue 5: refused or decided by a named rule, with the whole claim accounted for. */
@QuarkusTest
@RealBackends
class BadClaimTest {

    private final RevisitingClaims revisiting;

    BadClaimTest(RevisitingClaims revisiting) {
        this.revisiting = revisiting;
    }

    @ProgrammeRule(
            of = Section.CLAIMS,
            says = "Costs count from 1 October 2025 on.",
            source = "DHS announcement, September 2025")
    @ParameterizedTest
    @CsvSource({
        "2025-09, month-before-programme",
        "1999-01, month-before-programme",
        "2027-12, month-not-over",
        "2028-01, month-not-over",
        "9999-12, month-not-over"
    })
    void aMonthBeforeTheProgrammeOrNotYetOverIsRefused(String month, String rule) {
        // Given
        SomeAgency agency = known();

        // When
        Response response = ClaimsApi.submit(agency, month, List.of(ClaimsApi.line("salary", Ids.next(), "1.00")));

        // Then
        assertThat(response.statusCode()).isEqualTo(409);
        assertThat(response.jsonPath().getString("type")).isEqualTo("/problems/" + rule);
    }

    @Test
    void everyLineThatIsNoneIsNamedAndNothingIsKept() {
        // Given
        SomeAgency agency = known();
        UUID officer = Ids.next();

        // When
        Response response = ClaimsApi.submit(
                agency,
                "2026-01",
                List.of(
                        ClaimsApi.line("salary", officer, "1.00"),
                        ClaimsApi.line("salary", officer, "-1.00"),
                        ClaimsApi.line("salary", officer, "1.001"),
                        ClaimsApi.line("wages", officer, "1.00"),
                        ClaimsApi.line("vehicle", officer, "1.00"),
                        with(officer, "shareBasisPoints", 10_001),
                        with(officer, "shareBasisPoints", null),
                        with(officer, "hours", -1),
                        with(officer, "hours", 0.125),
                        with(officer, "from", "2025-12-31"),
                        with(officer, "until", "2026-02-01"),
                        with(officer, "otherFunding", Map.of("amount", "-0.01", "currency", "USD")),
                        with(officer, "reference", "a person's \n name"),
                        with(officer, "officerId", null),
                        with(officer, "amount", null),
                        with(officer, "amount", Map.of("amount", "1.00", "currency", "EUR")),
                        with(officer, "amount", Map.of("amount", "100000000.00", "currency", "USD"))));

        // Then
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.jsonPath().getList("violations.field"))
                .containsExactly(
                        "lines[1].amount",
                        "lines[2].amount",
                        "lines[3].type",
                        "lines[4].officerId",
                        "lines[5].shareBasisPoints",
                        "lines[6].shareBasisPoints",
                        "lines[7].hours",
                        "lines[8].hours",
                        "lines[9].from",
                        "lines[10].until",
                        "lines[11].otherFunding",
                        "lines[12].reference",
                        "lines[13].officerId",
                        "lines[14].amount",
                        "lines[15].amount",
                        "lines[16].amount");
        assertThat(AwardsApi.get(Tokens.agency(agency.id), "/v1/claims/" + ClaimsApi.id(agency, "2026-01"))
                        .statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "",
                "{\"agencyId\":\"AGENCY\",\"month\":\"2026-01\"}",
                "{\"agencyId\":\"AGENCY\",\"month\":\"2026-01\",\"lines\":[]}",
                "{\"agencyId\":\"AGENCY\",\"month\":\"2026-01\",\"lines\":[null]}",
                "{\"agencyId\":\"AGENCY\",\"month\":\"2026-13\",\"lines\":[{\"type\":\"salary\"}]}",
                "{\"agencyId\":\"AGENCY\",\"month\":\"January\",\"lines\":[{\"type\":\"salary\"}]}",
                "{\"agencyId\":\"AGENCY\",\"month\":\"2026-01\",\"lines\":[{\"person\":\"A. Person\"}]}",
                "{\"agencyId\":\"AGENCY\",\"month\":\"2026-01\",\"lines\":[{\"amount\":12}]}",
                "{\"agencyId\":\"AGENCY\",\"month\":\"2026-01\",\"lines\":[{\"hours\":1e999999999}]}",
                "{\"agencyId\":\"AGENCY\",\"month\":\"2026-01\",\"lines\":[{\"officerId\":\"x\"}]}"
            })
    void whatIsNoClaimIsRefused(String body) {
        // Given
        SomeAgency agency = known();

        // When
        Response response = given().auth()
                .oauth2(Tokens.agency(agency.id))
                .contentType(ContentType.JSON)
                .body(body.replace("AGENCY", agency.id.toString()))
                .post("/v1/claims");

        // Then
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.contentType()).startsWith("application/problem+json");
        assertThat(response.body().asString()).doesNotContain("A. Person").doesNotContain("java");
    }

    @Test
    void aClaimHasFiveThousandLinesAtMost() {
        // Given
        SomeAgency agency = known();

        // When
        Response response = ClaimsApi.submit(
                agency, "2026-01", Collections.nCopies(5_001, ClaimsApi.line("salary", Ids.next(), "1.00")));

        // Then
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.jsonPath().getString("violations[0].field")).isEqualTo("lines");
    }

    @ProgrammeRule(
            of = Section.CLAIMS,
            says = "Every line is decided: allowed, reduced or disallowed, with rule, amounts and source.",
            source = "2 CFR 200.403")
    @Test
    void flawedLinesAreDecidedByNameAndTheClaimIsAccountedFor() {
        // Given
        SomeAgency agency = ClaimsApi.enrolled();
        UUID officer = agency.officers(1).getFirst();
        UUID alone = agency.officers(1).getFirst();
        UUID stranger = ClaimsApi.enrolled().officers(1).getFirst();
        List<UUID> paid = List.of(officer, alone);
        paid.forEach(one -> ClaimsApi.paid(agency, one, "2025-01-01", "73000.00"));
        UUID rich = agency.officers(1).getFirst();
        ClaimsApi.paid(agency, rich, "2025-01-01", "1000000.00");

        // When
        ClaimsApi.submitted(
                agency,
                "2026-01",
                List.of(
                        ClaimsApi.line("salary", officer, "10.00"),
                        ClaimsApi.line("salary", officer, "10.00"),
                        ClaimsApi.line("overtime", alone, "10.00"),
                        hours(ClaimsApi.line("overtime", officer, "10.00"), 745),
                        ClaimsApi.line("salary", rich, "10.00"),
                        ClaimsApi.line("benefits", stranger, "10.00"),
                        ClaimsApi.line("benefits", Ids.next(), "10.00")));

        // Then
        AwardsApi.soon().untilAsserted(() -> {
            revisiting.revisit();
            assertThat(ClaimsApi.claim(agency, "2026-01").getList("lines.rule.rule"))
                    .containsExactly(
                            "allowed-in-full",
                            "same-line-twice",
                            "overtime-without-salary",
                            "hours-above-the-month",
                            "pay-not-plausible",
                            "officer-of-the-agency",
                            "officer-not-yet-known");
        });
        JsonPath claim = ClaimsApi.claim(agency, "2026-01");
        assertThat(claim.getMap("claim.counts"))
                .isEqualTo(Map.of("allowed", 1, "reduced", 0, "disallowed", 4, "pending", 2));
        assertThat(ClaimsApi.cents(claim, "claim.charged")).isEqualTo(7_000);
        assertThat(ClaimsApi.cents(claim, "claim.amount")).isEqualTo(1_000);
    }

    @Test
    void anOfficerInTwoAgenciesIsPaidByTheOneThatAuthorisedLast() {
        // Given
        SomeAgency first = ClaimsApi.enrolled();
        SomeAgency second = ClaimsApi.enrolled();
        UUID officer = first.officers(1).getFirst();
        ClaimsApi.trained(officer, second);
        ClaimsApi.authorised(officer, second, LocalDate.of(2026, 1, 16));

        // When
        ClaimsApi.submitted(first, "2026-01", List.of(ClaimsApi.line("benefits", officer, "310.00")));
        ClaimsApi.submitted(second, "2026-01", List.of(ClaimsApi.line("benefits", officer, "310.00")));

        // Then
        decided(first, "2026-01", "one-agency-a-day", 15_000);
        decided(second, "2026-01", "authorised", 16_000);
    }

    @Test
    void overlappingAuthorisationsPayADayOnce() {
        // Given
        SomeAgency agency = ClaimsApi.enrolled();
        UUID officer = agency.officers(1).getFirst();
        ClaimsApi.authorised(officer, agency, LocalDate.of(2026, 1, 10));
        ClaimsApi.authorised(officer, agency, LocalDate.of(2026, 1, 10));

        // When
        ClaimsApi.submitted(agency, "2026-01", List.of(ClaimsApi.line("benefits", officer, "310.00")));

        // Then
        decided(agency, "2026-01", "allowed-in-full", 31_000);
    }

    @Test
    void anAuthorisationOf29FebruaryHoldsTo28FebruaryTwoYearsLater() {
        // Given
        SomeAgency agency = ClaimsApi.enrolled();
        UUID officer = Ids.next();
        ClaimsApi.trained(officer, agency);
        ClaimsApi.authorised(officer, agency, LocalDate.of(2024, 2, 29), LocalDate.of(2026, 2, 28));

        // When
        for (String month : List.of("2026-02", "2026-03")) {
            ClaimsApi.submitted(agency, month, List.of(ClaimsApi.line("benefits", officer, "280.00")));
        }

        // Then
        decided(agency, "2026-02", "allowed-in-full", 28_000);
        decided(agency, "2026-03", "authorised", 0);
    }

    private void decided(SomeAgency agency, String month, String rule, long cents) {
        AwardsApi.soon().untilAsserted(() -> {
            revisiting.revisit();
            JsonPath claim = ClaimsApi.claim(agency, month);
            assertThat(claim.getList("lines.rule.rule")).containsExactly(rule);
            assertThat(ClaimsApi.cents(claim, "claim.amount")).isEqualTo(cents);
            assertThat(claim.getMap("claim.counts").values().stream()
                            .mapToInt(count -> (Integer) count)
                            .sum())
                    .isEqualTo(1);
        });
    }

    @Test
    void nobodyClaimsForAnotherAgencyAndNobodyElseClaims() {
        // Given
        SomeAgency agency = known();
        Map<String, Object> body = Map.of(
                "agencyId",
                agency.id,
                "month",
                "2026-01",
                "lines",
                List.of(ClaimsApi.line("salary", Ids.next(), "1.00")));

        // Then
        assertThat(posted(Tokens.agency(Ids.next()), body)).isEqualTo(403);
        for (String role : List.of("treasury", "auditor", "operator", "ice", "approver")) {
            assertThat(posted(Tokens.of(role), body)).isEqualTo(403);
        }
        assertThat(posted(Tokens.of("programme"), body)).isEqualTo(201);
        Response foreign = given().auth()
                .oauth2(Tokens.agency(Ids.next()))
                .contentType(ContentType.JSON)
                .body(Map.of("lines", List.of()))
                .post("/v1/claims/{id}/amend", ClaimsApi.id(agency, "2026-01"));
        assertThat(foreign.statusCode()).isEqualTo(404);
    }

    @Test
    void aClaimWithoutLinesIsAClaimWithdrawn() {
        // Given
        SomeAgency agency = known();
        ClaimsApi.submitted(agency, "2026-01", List.of(ClaimsApi.line("salary", Ids.next(), "1.00")));

        // When
        Response withdrawn = ClaimsApi.amend(agency, "2026-01", List.of());

        // Then
        assertThat(withdrawn.statusCode()).isEqualTo(200);
        assertThat(withdrawn.jsonPath().getInt("claim.counts.pending")).isZero();
        assertThat(withdrawn.jsonPath().getList("lines")).isEmpty();
    }

    @Test
    void anAgencyOfWhichNothingWasHeardIsNotYetKnown() {
        // When
        Response response = ClaimsApi.submit(
                SomeAgency.unregistered(), "2026-01", List.of(ClaimsApi.line("salary", Ids.next(), "1.00")));

        // Then
        assertThat(response.statusCode()).isEqualTo(409);
        assertThat(response.jsonPath().getString("type")).isEqualTo("/problems/not-yet-known");
    }

    private static int posted(String token, Object body) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/v1/claims")
                .statusCode();
    }

    private static Map<String, Object> hours(Map<String, Object> line, int hours) {
        line.put("hours", hours);
        return line;
    }

    private static Map<String, Object> with(UUID officer, String field, @Nullable Object value) {
        Map<String, Object> line = new HashMap<>(ClaimsApi.line("salary", officer, "1.00"));
        if (value == null) {
            line.remove(field);
        } else {
            line.put(field, value);
        }
        return line;
    }

    private static SomeAgency known() {
        SomeAgency agency = SomeAgency.registered();
        AwardsApi.soon()
                .untilAsserted(() -> assertThat(AwardsApi.progress(agency, new FiscalQuarter(2026, 2))
                                .getList("$"))
                        .hasSize(1));
        return agency;
    }
}
