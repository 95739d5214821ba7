package reimbursement.officers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static reimbursement.officers.Calls.PROGRAMME;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import reimbursement.kit.test.ProgrammeRule;
import reimbursement.kit.test.ProgrammeRule.Section;
import reimbursement.kit.test.PublishedEvent;
import reimbursement.kit.test.RealBackends;

@QuarkusTest
@RealBackends
class AttestationTest {
    private static final String Q1 = "FY2026Q1";
    private static final String SNAPSHOT = "2025-12-31";
    private static final String NOTHING = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    @Test
    void aStandingIsAnsweredWithTheRosterThatTheEventsTell() {
        // Given
        Agency agency = Agency.known();
        String revoked = Calls.authorisedOfficer(agency, "1001");
        String separated = Calls.authorisedOfficer(agency, "1002");
        Calls.authorisedOfficer(agency, "1003");
        revoke(revoked, SNAPSHOT);
        separate(separated, "2026-01-01");

        // When
        agency.standingIsAttested(Q1, SNAPSHOT, 1);

        // Then
        List<PublishedEvent> attested = attested(agency, 1);
        assertThat(attested.getFirst().text("standingRevision")).isEqualTo("1");
        assertThat(attested.getFirst().text("rows")).isEqualTo("3");
        assertMatchesItsEvents(agency, attested.getFirst());
        assertThat(RosterByEvents.lines(agency.events(), SNAPSHOT))
                .anyMatch(line -> line.startsWith(revoked) && line.endsWith("|" + SNAPSHOT + "|"))
                .anyMatch(line -> line.startsWith(separated) && line.endsWith("||"));
    }

    @Test
    void anAgencyNeverHeardOfHasAnEmptyRoster() {
        // Given
        Agency agency = Agency.unheardOf();

        // When
        agency.standingIsAttested(Q1, SNAPSHOT, 1);

        // Then
        PublishedEvent attested = attested(agency, 1).getFirst();
        assertThat(attested.text("rows")).isEqualTo("0");
        assertThat(attested.text("sha256")).isEqualTo(NOTHING);
    }

    @Test
    void aLaterFactOfAClosedQuarterIsAttestedAnewInTheSameTransaction() {
        // Given
        Agency agency = Agency.known();
        String officer = Calls.authorisedOfficer(agency, "1001");
        agency.standingIsAttested(Q1, SNAPSHOT, 1);
        attested(agency, 1);

        // When
        revoke(officer, SNAPSHOT);

        // Then
        PublishedEvent second = attested(agency, 2).get(1);
        assertThat(second.text("revision")).isEqualTo("2");
        assertThat(second.text("standingRevision")).isEqualTo("1");
        assertMatchesItsEvents(agency, second);
        assertThat(agency.eventTypes()).endsWith("roster-attested", "authorisation-revoked", "roster-attested");
    }

    @Test
    void aFactAfterTheSnapshotAndPayAttestNothing() {
        // Given
        Agency agency = Agency.known();
        String officer = Calls.authorisedOfficer(agency, "1001");
        agency.standingIsAttested(Q1, SNAPSHOT, 1);
        attested(agency, 1);

        // When
        Calls.put(PROGRAMME, "/" + officer + "/pay", Calls.pay("61250.00", "2025-11-01"))
                .then()
                .statusCode(200);
        separate(officer, "2026-01-01");

        // Then
        await().atMost(Agency.SOON)
                .untilAsserted(() -> assertThat(agency.eventTypes()).endsWith("roster-attested", "officer-separated"));
        assertThat(agency.attested()).hasSize(1);
    }

    @Test
    void everyClosedQuarterThatAFactReachesBackIntoIsAttestedOnce() {
        // Given
        Agency agency = Agency.known();
        String officer = Calls.authorisedOfficer(agency, "1001");
        agency.standingIsAttested("FY2025Q4", "2025-09-30", 1);
        agency.standingIsAttested(Q1, SNAPSHOT, 1);
        agency.standingIsAttested("FY2026Q2", "2026-03-31", 1);
        attested(agency, 3);

        // When
        revoke(officer, "2025-10-01");

        // Then
        List<PublishedEvent> again = attested(agency, 5).subList(3, 5);
        assertThat(again).extracting(event -> event.text("quarter")).containsExactlyInAnyOrder(Q1, "FY2026Q2");
        assertThat(again).allSatisfy(event -> assertMatchesItsEvents(agency, event));
    }

    @Test
    void aLowerRevisionThatComesLateIsIgnoredAndAHigherOneAnswered() {
        // Given
        Agency agency = Agency.known();
        Calls.authorisedOfficer(agency, "1001");
        agency.standingIsAttested(Q1, SNAPSHOT, 2);
        attested(agency, 1);

        // When
        agency.standingIsAttested(Q1, SNAPSHOT, 1);
        agency.standingIsAttested(Q1, SNAPSHOT, 2);
        agency.standingIsAttested(Q1, SNAPSHOT, 5);

        // Then
        List<PublishedEvent> attested = attested(agency, 2);
        assertThat(attested).extracting(event -> event.text("standingRevision")).containsExactly("2", "5");
        assertThat(attested).extracting(event -> event.text("revision")).containsExactly("1", "2");
    }

    @ProgrammeRule(
            of = Section.AGREEMENTS,
            says = "Ending an agreement revokes every authorisation of its officers under it, as of its end.",
            source = "MOA, termination")
    @Test
    void authorisationsEndWithTheirAgreementAndTheQuarterIsAttestedAnew() {
        // Given
        Agency agency = Agency.known();
        Calls.authorisedOfficer(agency, "1001");
        Calls.authorisedOfficer(agency, "1002");
        agency.standingIsAttested(Q1, SNAPSHOT, 1);
        attested(agency, 1);

        // When
        agency.saysOfAgreement("agreement-terminated", Map.of("reason", "ended by ICE", "effectiveOn", "2025-12-15"));
        agency.standingIsAttested(Q1, SNAPSHOT, 2);

        // Then
        await().atMost(Agency.SOON)
                .untilAsserted(() -> assertThat(agency.attested().getLast().text("standingRevision"))
                        .isEqualTo("2"));
        assertThat(agency.events())
                .filteredOn(event -> event.type().equals("authorisation-revoked"))
                .hasSize(2)
                .allSatisfy(event -> {
                    assertThat(event.text("by")).isEqualTo("AGREEMENT_ENDED");
                    assertThat(event.text("effectiveOn")).isEqualTo("2025-12-15");
                });
        assertMatchesItsEvents(agency, agency.attested().getLast());
    }

    @Test
    void anAnnouncedEndRevokesFromItsDayOnAndAnEarlierEndTakesItsPlace() {
        // Given
        Agency agency = Agency.known();
        Calls.authorisedOfficer(agency, "1001");
        agency.saysOfAgreement(
                "termination-noticed", Map.of("endsOn", "2026-02-01", "by", "AGENCY", "effectiveOn", "2025-11-01"));
        agency.standingIsAttested(Q1, SNAPSHOT, 1);
        assertMatchesItsEvents(agency, attested(agency, 1).getFirst());

        // When
        agency.saysOfAgreement("agreement-terminated", Map.of("reason", "exigent", "effectiveOn", "2025-12-31"));

        // Then
        assertMatchesItsEvents(agency, attested(agency, 2).getLast());
        assertThat(RosterByEvents.lines(agency.events(), SNAPSHOT))
                .singleElement()
                .asString()
                .endsWith("|2025-12-31|");
    }

    @Test
    void whateverHappensAtOnceEveryAttestationMatchesTheEventsBeforeIt() throws Exception {
        // Given
        Agency agency = Agency.known();
        List<String> officers = IntStream.range(0, 12)
                .mapToObj(number -> Calls.authorisedOfficer(agency, Integer.toString(number)))
                .toList();

        // When
        try (var pool = Executors.newFixedThreadPool(6)) {
            List<Future<?>> changes = new ArrayList<>();
            for (String officer : officers) {
                changes.add(pool.submit(() -> separate(officer, "2025-12-01")));
                agency.standingIsAttested(Q1, SNAPSHOT, changes.size());
            }
            for (Future<?> change : changes) {
                change.get();
            }
        }

        // Then
        await().atMost(Agency.SOON).untilAsserted(() -> {
            PublishedEvent last = agency.events().getLast();
            assertThat(last.text("standingRevision")).isEqualTo("12");
            assertThat(RosterByEvents.lines(agency.events(), SNAPSHOT))
                    .hasSize(12)
                    .allMatch(line -> line.endsWith("|2025-12-01"));
        });
        assertThat(agency.attested()).allSatisfy(event -> assertMatchesItsEvents(agency, event));
        assertThat(agency.attested())
                .extracting(event -> event.data().get("revision").asInt())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, agency.attested().size())
                                .boxed()
                                .toList());
    }

    private static void revoke(String officer, String on) {
        String authorisationId = Calls.get(PROGRAMME, "/" + officer).path("authorisations[0].id");
        Calls.post(
                        PROGRAMME,
                        "/" + officer + "/revoke",
                        Map.of(
                                "authorisationId",
                                authorisationId,
                                "by",
                                "AGENCY",
                                "reason",
                                "REASSIGNED",
                                "effectiveOn",
                                on))
                .then()
                .statusCode(200);
    }

    private static void separate(String officer, String on) {
        Calls.post(PROGRAMME, "/" + officer + "/separate", Map.of("effectiveOn", on))
                .then()
                .statusCode(200);
    }

    private static List<PublishedEvent> attested(Agency agency, int number) {
        await().atMost(Agency.SOON)
                .untilAsserted(() -> assertThat(agency.attested()).hasSize(number));
        return agency.attested();
    }

    private static void assertMatchesItsEvents(Agency agency, PublishedEvent attested) {
        List<PublishedEvent> before = agency.events().stream()
                .filter(event -> event.sequence() < attested.sequence())
                .toList();
        List<String> lines = RosterByEvents.lines(before, attested.text("snapshotOn"));
        assertThat(attested.data().get("rows").asInt()).isEqualTo(lines.size());
        assertThat(attested.text("sha256")).isEqualTo(RosterByEvents.sha256(lines));
    }
}
