package reimbursement.awards.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import reimbursement.awards.domain.award.Assessment;
import reimbursement.awards.domain.award.AwardPolicy;
import reimbursement.awards.domain.award.Band;
import reimbursement.awards.domain.award.Basis;
import reimbursement.awards.domain.award.PolicySetting;
import reimbursement.awards.domain.award.PolicySettings;
import reimbursement.awards.domain.performance.DisputeState;
import reimbursement.awards.domain.quarter.ReportedCount;
import reimbursement.awards.domain.replay.KeptQuarter;
import reimbursement.awards.domain.roster.AgreementStanding;
import reimbursement.awards.domain.roster.Model;
import reimbursement.awards.domain.roster.Roster;
import reimbursement.awards.domain.roster.RosterRow;
import reimbursement.awards.domain.roster.Standing;

/**
 * Issue 5: a quarter of 958 agreements and 8,501 officers, recomputed in memory. It comes to what a plain loop over
 * arrays of numbers comes to; how long both took is told, not asserted.
 */
class RecomputingQuarterTest {

    private static final Logger LOG = Logger.getLogger(RecomputingQuarterTest.class);
    private static final int AGENCIES = 958;
    private static final int OFFICERS = 8_501;
    private static final int ROUNDS = 40;
    private static final LocalDate SNAPSHOT = LocalDate.of(2025, 12, 31);
    private static final AwardPolicy POLICY = policy();

    private final Random random = new Random(287);
    private final List<KeptQuarter> kept = new ArrayList<>();
    private final int[] agencyOf = new int[OFFICERS];
    private final boolean[] eligible = new boolean[OFFICERS];
    private final long[] assigned = new long[AGENCIES];
    private final long[] located = new long[AGENCIES];

    @Test
    void aWholeQuarterComesToWhatAPlainLoopOverArraysComesTo() {
        // Given
        fill();
        long[] rules = new long[ROUNDS];
        long[] loop = new long[ROUNDS];
        long byRules = 0;
        long byLoop = 0;

        // When
        for (int round = 0; round < ROUNDS; round++) {
            long began = System.nanoTime();
            byRules = byRules();
            rules[round] = System.nanoTime() - began;
            began = System.nanoTime();
            byLoop = byLoop();
            loop[round] = System.nanoTime() - began;
        }

        // Then
        long first = rules[0];
        Arrays.sort(rules);
        Arrays.sort(loop);
        LOG.infof(
                "event=quarter.timed agencies=%d officers=%d micros.first=%d micros.median=%d micros.loop=%d",
                AGENCIES, OFFICERS, first / 1000, rules[ROUNDS / 2] / 1000, loop[ROUNDS / 2] / 1000);
        assertThat(byRules).isEqualTo(byLoop).isPositive();
    }

    private long byRules() {
        long cents = 0;
        for (KeptQuarter of : kept) {
            if (of.under(POLICY, SNAPSHOT) instanceof Assessment.Due(var figures, var _)) {
                cents += figures.amountCents();
            }
        }
        return cents;
    }

    private long byLoop() {
        long[] officers = new long[AGENCIES];
        for (int i = 0; i < OFFICERS; i++) {
            officers[agencyOf[i]] += eligible[i] ? 1 : 0;
        }
        long cents = 0;
        for (int i = 0; i < AGENCIES; i++) {
            long hundredfold = located[i] * 100;
            long each = hundredfold >= 90 * assigned[i]
                    ? 100_000
                    : hundredfold >= 80 * assigned[i] ? 75_000 : hundredfold >= 70 * assigned[i] ? 50_000 : 0;
            cents += each * officers[i];
        }
        return cents;
    }

    private void fill() {
        List<List<RosterRow>> rows = new ArrayList<>();
        for (int i = 0; i < AGENCIES; i++) {
            rows.add(new ArrayList<>());
        }
        for (int i = 0; i < OFFICERS; i++) {
            agencyOf[i] = random.nextInt(AGENCIES);
            eligible[i] = random.nextInt(10) > 0;
            rows.get(agencyOf[i]).add(row(i, new UUID(2, agencyOf[i]), eligible[i] ? null : SNAPSHOT));
        }
        for (int i = 0; i < AGENCIES; i++) {
            assigned[i] = 1L + random.nextInt(500);
            located[i] = assigned[i] * (60 + random.nextInt(41)) / 100;
            ReportedCount count = new ReportedCount(1, (int) assigned[i], (int) located[i]);
            Roster roster = new Roster(rows.get(i));
            Standing standing = new Standing(
                    1,
                    true,
                    List.of(new AgreementStanding(new UUID(2, i), Model.TFM, LocalDate.of(2025, 3, 1), false, false)));
            kept.add(new KeptQuarter(
                    new UUID(1, i), standing, 1, roster, roster.digest(), count, count, new DisputeState.Open()));
        }
    }

    private static RosterRow row(int number, UUID agreement, @Nullable LocalDate revokedOn) {
        return new RosterRow(
                new UUID(3, number),
                new UUID(4, number),
                agreement,
                Model.TFM,
                LocalDate.of(2025, 9, 26),
                LocalDate.of(2025, 10, 1),
                LocalDate.of(2027, 9, 30),
                revokedOn,
                null);
    }

    private static AwardPolicy policy() {
        List<PolicySetting> settings = new ArrayList<>();
        for (String setting : List.of(
                "bands.amounts=PER_ELIGIBLE_OFFICER",
                "bands.bounds=LOWER_INCLUDED_UPPER_EXCLUDED_BUT_100",
                "count.no-assignments=NO_AWARD",
                "count.deciding-source=ICE",
                "eligibility.model=TFM",
                "eligibility.revoked-or-separated-on-snapshot=EXCLUDED",
                "overall-assistance.weight=0")) {
            int equals = setting.indexOf('=');
            settings.add(new PolicySetting(
                    setting.substring(0, equals),
                    setting.substring(equals + 1),
                    Basis.READING,
                    "silence",
                    "programme office",
                    SNAPSHOT));
        }
        return new AwardPolicy(
                "today",
                LocalDate.of(2025, 10, 1),
                null,
                List.of(new Band(90, 100, 100_000), new Band(80, 90, 75_000), new Band(70, 80, 50_000)),
                new PolicySettings(settings));
    }
}
