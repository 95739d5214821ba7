package reimbursement.awards.flow;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import reimbursement.awards.application.LapsingDisputes;
import reimbursement.awards.application.ReportingPerformance;
import reimbursement.awards.application.ResolvingDispute;
import reimbursement.awards.domain.performance.CountSource;
import reimbursement.awards.domain.performance.PerformanceCount;
import reimbursement.awards.domain.quarter.FiscalQuarter;
import reimbursement.kit.event.Inbox;
import reimbursement.kit.test.ProgrammeRule;
import reimbursement.kit.test.ProgrammeRule.Section;
import reimbursement.kit.test.RealBackends;
import reimbursement.kit.test.Tokens;

/**
 * programme.md: "A late fact about a closed quarter (a retroactive suspension, a corrected count) recomputes it … Nothing
 * already decided is overwritten." architecture.md: "any interleaving of the same facts ends, once drained, in the same
 * net cents". Hundreds of random histories of all facts that bear on awards, each in several courses of attestation and
 * delivery, against a plain calculation from the complete facts.
 */
@QuarkusTest
@RealBackends
class AwardHistoriesTest {

    private static final int HISTORIES = 120;
    private static final int ORDERS = 2;

    private final Inbox inbox;
    private final ReportingPerformance reporting;
    private final ResolvingDispute resolving;
    private final LapsingDisputes lapsing;
    private final DataSource database;

    AwardHistoriesTest(
            Inbox inbox,
            ReportingPerformance reporting,
            ResolvingDispute resolving,
            LapsingDisputes lapsing,
            DataSource database) {
        this.inbox = inbox;
        this.reporting = reporting;
        this.resolving = resolving;
        this.lapsing = lapsing;
        this.database = database;
    }

    @ProgrammeRule(
            of = Section.AWARDS,
            says = "A late fact about a closed quarter recomputes it; nothing already decided is overwritten.",
            source = "our reading")
    @Test
    void anyInterleavingOfAnyHistoryEndsInTheCentsOfAPlainCalculation() {
        // Given
        AwardHistory.QUARTERS.forEach(AwardsApi::closed);
        Random random = new Random(28_713);
        Delivery delivery = new Delivery(inbox, random);
        List<AwardPlay> plays = new ArrayList<>();
        for (int i = 0; i < HISTORIES; i++) {
            AwardHistory history = AwardHistory.random(random);
            for (int order = 0; order < ORDERS; order++) {
                AwardPlay play = new AwardPlay(history, random);
                play.streams.forEach(delivery::add);
                desks(play).forEach(delivery::add);
                plays.add(play);
            }
        }
        KeptDecisions kept = new KeptDecisions(database, KeptDecisions.OF_AWARDS);

        // When
        delivery.run(kept::look);

        // Then
        kept.look();
        AwardsApi.soon()
                .untilAsserted(() ->
                        assertThat(text("select count(*)::text from outbox")).isEqualTo("0"));
        ToldAwards told = ToldAwards.read();
        long paid = 0;
        for (int i = 0; i < plays.size(); i++) {
            paid += settled(i, plays.get(i), told);
        }
        AwardHistory.QUARTERS.forEach(AwardHistoriesTest::isReplayed);
        assertThat(paid).isGreaterThan(HISTORIES * 100_000L);
        assertThat(told.raised()).as("raised").isGreaterThan(HISTORIES / 2);
        assertThat(told.lowered()).as("lowered").isGreaterThan(HISTORIES / 4);
        assertThat(kept.number()).isGreaterThan(plays.size() * 4);
    }

    /** Recomputed from what is only ever added, every award is what it was decided to be. */
    private static void isReplayed(FiscalQuarter quarter) {
        JsonPath replayed = given().auth()
                .oauth2(Tokens.of("auditor"))
                .post("/v1/quarters/{q}/replay", quarter.toString())
                .jsonPath();
        assertThat(replayed.getList("differences")).isEmpty();
        assertThat(replayed.getInt("compared")).isGreaterThan(HISTORIES * ORDERS);
    }

    private long settled(int number, AwardPlay play, ToldAwards told) {
        long sum = 0;
        for (int agency = 0; agency < play.history.agencies().size(); agency++) {
            UUID id = play.cast.agency(agency);
            assertThat(parked(id)).as("parked of play %d", number).isZero();
            for (FiscalQuarter quarter : AwardHistory.QUARTERS) {
                long cents = new SlowAwards(play.history).cents(agency, quarter);
                assertThat(told.net(id, quarter))
                        .as("play %d, agency %d (%s), %s of %s", number, agency, id, quarter, play.history)
                        .isEqualTo(cents);
                assertThat(told.wasMismatched(id, quarter))
                        .as("play %d, a roster other than the attested one in %s", number, quarter)
                        .isFalse();
                sum += cents;
            }
        }
        return sum;
    }

    private List<Deque<BooleanSupplier>> desks(AwardPlay play) {
        List<Deque<BooleanSupplier>> desks = new ArrayList<>();
        for (int agency = 0; agency < play.history.counts().size(); agency++) {
            UUID id = play.cast.agency(agency);
            play.history.counts().get(agency).forEach((quarter, script) -> {
                Deque<BooleanSupplier> desk = new ArrayDeque<>();
                script.forEach(fact -> desk.add(() -> isDone(id, quarter, fact)));
                desks.add(desk);
            });
        }
        return desks;
    }

    private boolean isDone(UUID agency, FiscalQuarter quarter, CountFact fact) {
        return switch (fact) {
            case CountFact.Reported of ->
                reporting.report(
                                quarter,
                                CountSource.valueOf(of.source().toUpperCase(Locale.ROOT)),
                                agency,
                                new PerformanceCount(of.assigned(), of.located()))
                        instanceof ReportingPerformance.Outcome.Taken;
            case CountFact.Resolved of -> {
                assertThat(resolving.resolve(
                                openDispute(agency, quarter),
                                new PerformanceCount(of.assigned(), of.located()),
                                "as both sides agreed"))
                        .isInstanceOf(ResolvingDispute.Outcome.Resolved.class);
                yield true;
            }
            case CountFact.Lapsed _ -> {
                windowEnds(openDispute(agency, quarter));
                lapsing.lapse();
                yield true;
            }
        };
    }

    private UUID openDispute(UUID agency, FiscalQuarter quarter) {
        return UUID.fromString(text(
                "select id::text from dispute where status = 'OPEN' and agency_id = ?::uuid and quarter = ?",
                agency.toString(),
                quarter.toString()));
    }

    private void windowEnds(UUID dispute) {
        text("update dispute set closes_on = '2027-12-01' where id = ?::uuid returning id::text", dispute.toString());
    }

    private int parked(UUID agency) {
        return Integer.parseInt(text("select count(*)::text from parked where key = ?", agency.toString()));
    }

    /** The first column of the one row that there is. */
    private String text(String sql, String... parameters) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                query.setString(i + 1, parameters[i]);
            }
            try (ResultSet row = query.executeQuery()) {
                assertThat(row.next()).as(sql).isTrue();
                return row.getString(1);
            }
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }
}
