package reimbursement.awards.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import reimbursement.awards.application.ExplainingAward.Explanation;
import reimbursement.awards.domain.award.AwardDecision;
import reimbursement.awards.domain.award.AwardFigures;
import reimbursement.awards.domain.award.Band;
import reimbursement.awards.domain.award.BandOutlook;
import reimbursement.awards.domain.award.Lapse;
import reimbursement.awards.domain.award.Remedy;
import reimbursement.kit.json.Amount;

/**
 * What would change an award. What each officer who does not count lacks stands with the officer.
 *
 * @param sentences what it waits for, or what its reason hangs on
 * @param nextBand how many more located, of as many assigned, reach a higher band; absent in the highest one and where no
 *     count decided
 * @param bandLost how many fewer located lose the band
 * @param nextSnapshotOn the last day of the quarter after this one
 * @param lapsing who counts now and will not on that day, by what is known now
 */
record AwardOutlookView(
        List<String> sentences,
        Optional<StepPart> nextBand,
        Optional<StepPart> bandLost,
        LocalDate nextSnapshotOn,
        List<LapsePart> lapsing) {

    /**
     * Another count, and the award that it would come to with the officers of now.
     *
     * @param persons how many more, or fewer, are located
     * @param band none below all bands
     * @param difference from what the award is now
     */
    record StepPart(int persons, String fraction, String band, Amount perOfficer, Amount amount, Amount difference) {
        static StepPart of(BandOutlook.Step step, AwardFigures now, int assigned) {
            return new StepPart(
                    step.persons(),
                    step.located() + "/" + assigned,
                    step.band().map(Band::name).orElse(AwardFigures.NO_BAND),
                    Amount.ofCents(step.band().map(Band::centsPerOfficer).orElse(0L)),
                    Amount.ofCents(step.amountCents()),
                    Amount.ofCents(step.amountCents() - now.amountCents()));
        }
    }

    /**
     * An officer who lapses.
     *
     * @param lastDay the last day on which the officer meets the rule
     */
    record LapsePart(UUID officerId, UUID authorisationId, String rule, String clause, Optional<LocalDate> lastDay) {
        static LapsePart of(Lapse lapse) {
            return new LapsePart(
                    lapse.officerId(),
                    lapse.authorisationId(),
                    lapse.rule().id(),
                    lapse.rule().clause(),
                    lapse.lastDay());
        }
    }

    static AwardOutlookView of(Explanation explanation) {
        AwardDecision latest = explanation.latest();
        return new AwardOutlookView(
                Stream.concat(
                                latest.withheldFor().stream().map(Remedy::of),
                                latest.figures().map(AwardFigures::reason).map(Remedy::of).stream())
                        .toList(),
                step(explanation, explanation.bands().flatMap(BandOutlook::up)),
                step(explanation, explanation.bands().flatMap(BandOutlook::down)),
                explanation.award().quarter().next().snapshotOn(),
                explanation.lapses().stream().map(LapsePart::of).toList());
    }

    private static Optional<StepPart> step(Explanation explanation, Optional<BandOutlook.Step> step) {
        return explanation
                .latest()
                .figures()
                .flatMap(figures -> figures.decidingCount()
                        .flatMap(count -> step.map(of -> StepPart.of(of, figures, count.assigned()))));
    }
}
