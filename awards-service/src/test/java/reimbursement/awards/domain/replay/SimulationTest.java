package reimbursement.awards.domain.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static reimbursement.awards.domain.replay.Kept.POLICY;
import static reimbursement.awards.domain.replay.Kept.SNAPSHOT;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import reimbursement.awards.domain.award.AwardPolicy;
import reimbursement.awards.domain.award.Band;
import reimbursement.awards.domain.claims.AgencyHistory;
import reimbursement.awards.domain.claims.AgreementHistory;
import reimbursement.awards.domain.claims.EnrolmentDecision;
import reimbursement.awards.domain.performance.DisputeState;
import reimbursement.awards.domain.quarter.ReportedCount;
import reimbursement.awards.domain.roster.AgreementStanding;
import reimbursement.awards.domain.roster.Model;
import reimbursement.awards.domain.roster.Standing;

/** Issue 5: a quarter under a draft policy, beside today's. */
class SimulationTest {

    private static final AwardPolicy DRAFT =
            Kept.policy("draft", "AGENCY", new Band(95, 100, 110_000), new Band(85, 95, 60_000));

    private final Simulation simulation = new Simulation();

    @Test
    void awardsAreAddedUpUnderBothPoliciesByStateAndBand() {
        // When
        add("AL", Kept.quarter(2, 100, 95)); // 90s: 2 * 1,000.00; 95s: 2 * 1,100.00
        add("AL", Kept.quarter(3, 100, 90)); // 90s: 3 * 1,000.00; 85s: 3 * 600.00
        add("TX", Kept.quarter(4, 100, 70)); // 70s: 4 * 500.00; below
        add("TX", Kept.quarter(5, 100, 10)); // below both

        // Then
        assertThat(simulation.total())
                .isEqualTo(new Beside(new AwardTotal(4, 14, 700_000, 0), new AwardTotal(4, 14, 400_000, 0)));
        assertThat(simulation.total().differenceCents()).isEqualTo(-300_000);
        assertThat(simulation.byState())
                .isEqualTo(Map.of(
                        "AL", new Beside(new AwardTotal(2, 5, 500_000, 0), new AwardTotal(2, 5, 400_000, 0)),
                        "TX", new Beside(new AwardTotal(2, 9, 200_000, 0), new AwardTotal(2, 9, 0, 0))));
        assertThat(simulation.bandsToday())
                .isEqualTo(Map.of(
                        "90", new AwardTotal(2, 5, 500_000, 0),
                        "70", new AwardTotal(1, 4, 200_000, 0),
                        "none", new AwardTotal(1, 5, 0, 0)));
        assertThat(simulation.bandsUnderDraft())
                .isEqualTo(Map.of(
                        "95", new AwardTotal(1, 2, 220_000, 0),
                        "85", new AwardTotal(1, 3, 180_000, 0),
                        "none", new AwardTotal(2, 9, 0, 0)));
        assertThat(simulation.bandsToday().firstKey()).isEqualTo("none");
        assertThat(simulation.moves())
                .containsExactly(
                        Map.entry(new BandMove("70", "none"), 1),
                        Map.entry(new BandMove("90", "85"), 1),
                        Map.entry(new BandMove("90", "95"), 1));
        assertThat(simulation.changed()).isEqualTo(3);
    }

    @Test
    void whatIsWithheldStandsBeside() {
        // Given
        ReportedCount agency = new ReportedCount(1, 100, 96);
        ReportedCount ice = new ReportedCount(1, 100, 75);

        // When
        add("AL", Kept.quarter(2, agency, null, new DisputeState.Open()));
        add("AL", Kept.quarter(2, agency, ice, new DisputeState.Open()));
        add("AL", Kept.quarter(2, agency, ice, new DisputeState.Lapsed())); // ICE's today, the agency's under the draft

        // Then
        assertThat(simulation.total())
                .isEqualTo(new Beside(new AwardTotal(1, 2, 100_000, 2), new AwardTotal(1, 2, 220_000, 2)));
        assertThat(simulation.bandsToday()).containsEntry("withheld", new AwardTotal(0, 0, 0, 2));
        assertThat(simulation.moves()).containsExactly(Map.entry(new BandMove("70", "95"), 1));
        assertThat(simulation.changed()).isEqualTo(1);
    }

    @Test
    void theSamePolicyChangesNothing() {
        // When
        simulation.add(
                "AL",
                Kept.quarter(2, 100, 95).under(POLICY, SNAPSHOT),
                Kept.quarter(2, 100, 95).under(POLICY, SNAPSHOT));

        // Then
        assertThat(simulation.changed()).isZero();
        assertThat(simulation.moves()).isEmpty();
        assertThat(simulation.total().differenceCents()).isZero();
    }

    @Test
    void anOpenQuartersStandingFollowsFromWhatWasHeard() {
        // Given
        UUID agency = new UUID(1, 1);
        UUID live = new UUID(2, 1);
        UUID suspended = new UUID(2, 2);
        UUID ended = new UUID(2, 3);
        UUID later = new UUID(2, 4);
        UUID unheardOf = new UUID(2, 5);
        LocalDate signed = LocalDate.of(2025, 3, 1);
        AgencyHistory history = new AgencyHistory(
                agency,
                List.of(new EnrolmentDecision(SNAPSHOT, true, 1)),
                Map.of(
                        live, agreement(live).signed(Model.TFM, signed),
                        suspended,
                                agreement(suspended).signed(Model.WSO, signed).suspended(SNAPSHOT, null),
                        ended, agreement(ended).signed(Model.TFM, signed).ended(SNAPSHOT),
                        later, agreement(later).signed(Model.TFM, SNAPSHOT.plusDays(1)),
                        unheardOf, agreement(unheardOf)));

        // When
        Standing standing = history.standingOn(SNAPSHOT);

        // Then
        assertThat(standing.enrolled()).isTrue();
        assertThat(standing.agreements())
                .containsExactlyInAnyOrder(
                        new AgreementStanding(live, Model.TFM, signed, false, false),
                        new AgreementStanding(suspended, Model.WSO, signed, true, false),
                        new AgreementStanding(ended, Model.TFM, signed, false, true));
        assertThat(history.standingOn(SNAPSHOT.minusDays(1)).enrolled()).isFalse();
    }

    private static AgreementHistory agreement(UUID id) {
        return AgreementHistory.unheardOf(id, new UUID(1, 1), Model.TFM);
    }

    private void add(String state, KeptQuarter kept) {
        simulation.add(state, kept.under(POLICY, SNAPSHOT), kept.under(DRAFT, SNAPSHOT));
    }
}
