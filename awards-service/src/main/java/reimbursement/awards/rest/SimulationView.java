package reimbursement.awards.rest;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.ToLongFunction;
import reimbursement.awards.application.SimulatingQuarter.Outcome.Simulated;
import reimbursement.awards.domain.claims.CostType;
import reimbursement.awards.domain.quarter.FiscalQuarter;
import reimbursement.awards.domain.replay.AwardTotal;
import reimbursement.awards.domain.replay.BandMove;
import reimbursement.awards.domain.replay.Beside;
import reimbursement.awards.domain.replay.ClaimComparison;
import reimbursement.awards.domain.replay.Simulation;
import reimbursement.kit.json.Amount;

/**
 * A quarter under another policy, beside what it comes to under the one in force.
 *
 * @param inputs {@code frozen}: what was attested and frozen; {@code held-now}: counts, agreements and officers as they
 *     are held now, as of the snapshot
 * @param agencies looked at
 * @param waiting agencies of a closed quarter whose roster does not answer their standing yet: left out
 * @param today the version in force
 * @param draft the policy that was tried
 */
record SimulationView(
        String quarter,
        LocalDate snapshotOn,
        String inputs,
        int agencies,
        int waiting,
        String today,
        String draft,
        AwardsPart awards,
        ClaimsPart claims) {

    /**
     * Awards.
     *
     * @param changed agencies whose award comes out otherwise
     * @param moved agencies that go to another band
     */
    record AwardsPart(
            TotalPart today,
            TotalPart draft,
            Amount difference,
            int changed,
            int moved,
            List<MovePart> moves,
            BandsPart bands,
            List<StatePart> states) {

        static AwardsPart of(Simulation simulation) {
            Beside total = simulation.total();
            return new AwardsPart(
                    TotalPart.of(total.today()),
                    TotalPart.of(total.draft()),
                    Amount.ofCents(total.differenceCents()),
                    simulation.changed(),
                    simulation.moves().values().stream()
                            .mapToInt(Integer::intValue)
                            .sum(),
                    simulation.moves().entrySet().stream().map(MovePart::of).toList(),
                    new BandsPart(bands(simulation.bandsToday()), bands(simulation.bandsUnderDraft())),
                    simulation.byState().entrySet().stream().map(StatePart::of).toList());
        }

        private static List<BandPart> bands(SortedMap<String, AwardTotal> bands) {
            return bands.entrySet().stream()
                    .map(band -> new BandPart(band.getKey(), TotalPart.of(band.getValue())))
                    .toList();
        }
    }

    /**
     * What awards come to.
     *
     * @param agencies with an award that can be said, if only as zero
     * @param withheld agencies whose award cannot be said
     */
    record TotalPart(int agencies, int paidOfficers, Amount amount, int withheld) {
        static TotalPart of(AwardTotal total) {
            return new TotalPart(
                    total.agencies(), total.paidOfficers(), Amount.ofCents(total.cents()), total.withheld());
        }
    }

    /** Agencies that go from one band to another, by their lower bounds, none, or withheld. */
    record MovePart(String from, String to, int agencies) {
        static MovePart of(Map.Entry<BandMove, Integer> move) {
            return new MovePart(move.getKey().from(), move.getKey().to(), move.getValue());
        }
    }

    /** By band: each policy has its own. */
    record BandsPart(List<BandPart> today, List<BandPart> draft) {}

    record BandPart(String band, TotalPart total) {}

    record StatePart(String state, TotalPart today, TotalPart draft, Amount difference) {
        static StatePart of(Map.Entry<String, Beside> state) {
            Beside beside = state.getValue();
            return new StatePart(
                    state.getKey(),
                    TotalPart.of(beside.today()),
                    TotalPart.of(beside.draft()),
                    Amount.ofCents(beside.differenceCents()));
        }
    }

    /**
     * The lines of claims for the quarter's months.
     *
     * @param changed lines that are allowed another amount
     * @param pending lines that wait for a fact
     */
    record ClaimsPart(
            int lines, int changed, int pending, Amount today, Amount draft, Amount difference, List<CostPart> costs) {

        static ClaimsPart of(ClaimComparison claims) {
            long today = sum(claims::todayCents);
            long draft = sum(claims::draftCents);
            return new ClaimsPart(
                    claims.lines(),
                    claims.changed(),
                    claims.pending(),
                    Amount.ofCents(today),
                    Amount.ofCents(draft),
                    Amount.ofCents(draft - today),
                    Arrays.stream(CostType.values())
                            .map(type -> CostPart.of(type, claims))
                            .toList());
        }

        private static long sum(ToLongFunction<CostType> cents) {
            return Arrays.stream(CostType.values()).mapToLong(cents).sum();
        }
    }

    record CostPart(String type, Amount today, Amount draft, Amount difference) {
        static CostPart of(CostType type, ClaimComparison claims) {
            return new CostPart(
                    Wire.written(type),
                    Amount.ofCents(claims.todayCents(type)),
                    Amount.ofCents(claims.draftCents(type)),
                    Amount.ofCents(claims.draftCents(type) - claims.todayCents(type)));
        }
    }

    static SimulationView of(FiscalQuarter quarter, Simulated simulated) {
        return new SimulationView(
                quarter.toString(),
                quarter.snapshotOn(),
                simulated.frozen() ? "frozen" : "held-now",
                simulated.agencies(),
                simulated.waiting(),
                simulated.today().version(),
                simulated.draft().version(),
                AwardsPart.of(simulated.awards()),
                ClaimsPart.of(simulated.claims()));
    }
}
