package reimbursement.awards.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import reimbursement.awards.domain.quarter.FiscalQuarter;
import reimbursement.kit.test.ProgrammeRule;
import reimbursement.kit.test.ProgrammeRule.Section;
import reimbursement.kit.test.RealBackends;
import reimbursement.kit.test.Tokens;

@QuarkusTest
@RealBackends
class ExplainingAwardTest {

    private static final FiscalQuarter QUARTER = new FiscalQuarter(2027, 1);

    @ProgrammeRule(
            of = Section.AWARDS,
            says = "Each officer's inclusion or exclusion is recorded with the rule that decided it.",
            source = "our reading")
    @Test
    void anAwardCanBeRecomputedByHandFromItsExplanation() {
        // Given
        AwardsApi.closed(QUARTER);
        SomeAgency agency = SomeAgency.registered();
        List<UUID> officers = agency.officers(4);
        agency.revoked(officers.get(1), QUARTER.snapshotOn());
        AwardsApi.bothReport(QUARTER, agency, 500, 448);
        agency.standing(QUARTER, 1);
        agency.roster(QUARTER, 1, 1);
        AwardsApi.awardEvents(agency, 1);

        // When
        JsonPath explanation = AwardsApi.explanation(agency, QUARTER);

        // Then
        assertThat(explanation.getString("agency")).isEqualTo("Washington County Sheriff's Office");
        assertThat(explanation.getString("snapshotOn")).isEqualTo("2026-12-31");
        assertThat(explanation.getString("reason")).isEqualTo("BAND_80");
        assertThat(explanation.getString("rate.fraction")).isEqualTo("448/500");
        assertThat(explanation.getList("rate.comparisons.written"))
                .containsExactly(
                        "located * 100 = 44800 < 45000 = 90 * assigned",
                        "located * 100 = 44800 >= 40000 = 80 * assigned",
                        "located * 100 = 44800 >= 35000 = 70 * assigned");
        assertThat(explanation.getString("rate.band.range")).isEqualTo("[80, 90) %");
        assertThat(explanation.<String>getList("rate.rules.source"))
                .hasSize(2)
                .allSatisfy(source -> assertThat(source).isNotBlank());
        assertThat(explanation.getString("amount.written")).isEqualTo("3 * 750.00 = 2250.00");
        assertThat(explanation.getString("counts.basis")).isEqualTo("BOTH_AGREE");
        assertThat(explanation.getString("counts.ice.reportedBy")).isEqualTo("ice-person");
        assertThat(explanation.getString("counts.agency.reportedBy")).isEqualTo("agency-" + agency.id);
        assertThat(explanation.getInt("standing.revision")).isEqualTo(1);
        assertThat(explanation.getInt("standing.origin.sequence")).isEqualTo(2);
        assertThat(explanation.getUUID("standing.origin.eventId")).isNotNull();
        assertThat(explanation.getInt("roster.origin.sequence")).isEqualTo(10);
        assertThat(explanation.getString("roster.attested.sha256"))
                .isEqualTo(explanation.getString("roster.derived.sha256"));
        assertThat(explanation.getString("policy.version")).isEqualTo("2025-10-01.1");
        assertThat(explanation.<Map<String, Object>>getList("history")).hasSize(1);
        recompute(explanation, officers.get(1));
        thereIsAnEventForEachInput(explanation, officers.get(1));
        assertThat(explanation.getInt("whatWouldChangeIt.nextBand.persons")).isEqualTo(2);
        assertThat(explanation.getString("whatWouldChangeIt.nextBand.fraction")).isEqualTo("450/500");
        assertThat(explanation.getString("whatWouldChangeIt.nextBand.amount.amount"))
                .isEqualTo("3000.00");
        assertThat(explanation.getString("whatWouldChangeIt.nextBand.difference.amount"))
                .isEqualTo("750.00");
        assertThat(explanation.getInt("whatWouldChangeIt.bandLost.persons")).isEqualTo(49);
        assertThat(explanation.getString("whatWouldChangeIt.bandLost.difference.amount"))
                .isEqualTo("-750.00");
        assertThat(explanation.getList("whatWouldChangeIt.lapsing")).isEmpty();
        assertThat(explanation.getList("officers.find { it.included == false }.missing.rule"))
                .containsExactly("not-revoked");
    }

    private static void thereIsAnEventForEachInput(JsonPath explanation, UUID revoked) {
        assertThat(explanation.getList("officers.find { it.officerId == '" + revoked + "' }.events.type"))
                .containsExactly("officer-trained", "officer-authorised", "authorisation-revoked");
        assertThat(explanation.<Map<String, Object>>getList("officers.events.flatten()"))
                .hasSize(9)
                .allSatisfy(
                        event -> assertThat(event).containsKeys("eventId", "sequence", "effectiveOn", "recordedAt"));
    }

    @Test
    void whoLapsesBeforeTheNextSnapshotIsNamedAndWhatTheStandingHeardOfToo() {
        // Given
        AwardsApi.closed(QUARTER);
        SomeAgency agency = SomeAgency.registered();
        ClaimsApi.sign(agency);
        ClaimsApi.enrol(agency);
        UUID ends = agency.officer(LocalDate.of(2024, 12, 1), LocalDate.of(2025, 2, 11));
        agency.officers(1);
        UUID leaves = agency.officers(1).getFirst();
        agency.separated(leaves, LocalDate.of(2027, 3, 31));
        AwardsApi.bothReport(QUARTER, agency, 10, 10);
        agency.standing(QUARTER, 1);
        agency.roster(QUARTER, 1, 1);
        AwardsApi.awardEvents(agency, 1);

        // When
        JsonPath explanation = AwardsApi.explanation(agency, QUARTER);

        // Then
        assertThat(explanation.getString("whatWouldChangeIt.nextSnapshotOn")).isEqualTo("2027-03-31");
        assertThat(explanation.<Map<String, Object>>getList("whatWouldChangeIt.lapsing"))
                .extracting(lapse -> lapse.get("officerId"), lapse -> lapse.get("rule"), lapse -> lapse.get("lastDay"))
                .containsExactlyInAnyOrder(
                        tuple(ends.toString(), "not-expired", "2027-02-10"),
                        tuple(leaves.toString(), "not-separated", "2027-03-30"));
        assertThat(explanation.getList("standing.events.type"))
                .containsExactly("enrolment-approved", "agreement-signed");
        assertThat(explanation.getString("whatWouldChangeIt.nextBand")).isNull();
    }

    private static void recompute(JsonPath explanation, UUID revoked) {
        List<Map<String, Object>> officers = explanation.getList("officers");
        assertThat(officers).hasSize(4);
        assertThat(officers).allSatisfy(officer -> assertThat(officer).containsKeys("rule", "clause", "basis"));
        Map<String, Object> excluded = explanation.getMap("officers.find { it.officerId == '" + revoked + "' }");
        assertThat(excluded).containsEntry("included", false).containsEntry("rule", "not-revoked");
        long included = officers.stream()
                .filter(officer -> Boolean.TRUE.equals(officer.get("included")))
                .count();
        int located = explanation.getInt("counts.deciding.located");
        int assigned = explanation.getInt("counts.deciding.assigned");
        List<Integer> bounds = explanation.getList("policy.bands.fromPercent");
        List<String> amounts = explanation.getList("policy.bands.perOfficer.amount");
        BigDecimal perOfficer = BigDecimal.ZERO;
        for (int i = bounds.size() - 1; i >= 0; i--) {
            perOfficer =
                    located * 100L >= bounds.get(i) * (long) assigned ? new BigDecimal(amounts.get(i)) : perOfficer;
        }
        assertThat(perOfficer.multiply(BigDecimal.valueOf(included)))
                .isEqualByComparingTo(explanation.getString("amount.amount.amount"));
    }

    @Test
    void aWithheldAwardIsExplainedToo() {
        // Given
        AwardsApi.closed(QUARTER);
        SomeAgency agency = SomeAgency.registered();
        agency.officers(2);
        agency.standing(QUARTER, 1);
        agency.roster(QUARTER, 1, 1);
        AwardsApi.awardEvents(agency, 1);

        // When
        JsonPath explanation = AwardsApi.explanation(agency, QUARTER);

        // Then
        assertThat(explanation.getString("status")).isEqualTo("withheld");
        assertThat(explanation.getList("reasons")).containsExactly("COUNT_MISSING_AGENCY", "COUNT_MISSING_ICE");
        assertThat(explanation.getString("amount")).isNull();
        assertThat(explanation.getString("rate")).isNull();
        assertThat(explanation.getList("officers.rule")).containsExactly("eligible", "eligible");
        assertThat(explanation.getList("whatWouldChangeIt.sentences"))
                .containsExactly("The agency reports its count.", "ICE reports its count.");
    }

    @Test
    void thePolicySaysWhereEachOfItsPartsComesFrom() {
        // When
        JsonPath policies = AwardsApi.get(Tokens.of("operator"), "/v1/policies").jsonPath();

        // Then
        assertThat(policies.getList("version")).startsWith("2025-10-01.1");
        assertThat(policies.getString("[0].effectiveFrom")).isEqualTo("2025-10-01");
        assertThat(policies.getList("[0].bands.perOfficer.amount")).containsExactly("1000.00", "750.00", "500.00");
        assertThat(policies.<Map<String, String>>getList("[0].settings"))
                .hasSize(22)
                .allSatisfy(setting -> {
                    assertThat(setting.get("basis")).isIn("published", "assumed");
                    assertThat(setting.get("source")).isNotBlank();
                    assertThat(setting.get("owner")).isNotBlank();
                });
        assertThat(policies.getString("[0].settings.find { it.name == 'dispute.window-days' }.value"))
                .isEqualTo("30");
        assertThat(policies.getList("[0].eligibility.rule")).contains("agency-enrolled", "not-revoked");
    }

    @Test
    void thereIsNoExplanationOfNoAward() {
        assertThat(AwardsApi.get(Tokens.of("auditor"), "/v1/awards/" + UUID.randomUUID() + "/explanation")
                        .statusCode())
                .isEqualTo(404);
    }
}
