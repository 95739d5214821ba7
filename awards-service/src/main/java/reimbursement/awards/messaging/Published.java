package reimbursement.awards.messaging;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import reimbursement.awards.application.Announcement;
import reimbursement.awards.domain.award.AwardFigures;
import reimbursement.awards.domain.claims.ClaimDecision;
import reimbursement.awards.domain.claims.ClaimFigures;
import reimbursement.awards.domain.claims.CostType;
import reimbursement.awards.domain.claims.LineVerdict;
import reimbursement.awards.domain.performance.PerformanceCount;
import reimbursement.kit.json.Amount;

/** Turns announcements into the events that the contracts describe. */
final class Published {

    private Published() {}

    static PublishedEvent of(Announcement.QuarterClosed closed) {
        return new PublishedEvent.QuarterClosed(
                closed.quarter().toString(),
                closed.quarter().snapshotOn(),
                closed.quarter().snapshotOn());
    }

    static PublishedEvent of(Announcement.PerformanceReported reported) {
        return new PublishedEvent.PerformanceReported(
                reported.agencyId(),
                reported.quarter().toString(),
                reported.source(),
                reported.count().assigned(),
                reported.count().located(),
                reported.revision(),
                reported.quarter().snapshotOn());
    }

    static PublishedEvent of(Announcement.AwardCalculated calculated) {
        AwardFigures figures = calculated.figures();
        return new PublishedEvent.AwardCalculated(
                calculated.awardId(),
                calculated.agencyId(),
                calculated.quarter().toString(),
                1,
                calculated.basis().standingRevision(),
                calculated.basis().rosterRevision(),
                assigned(figures),
                located(figures),
                figures.band(),
                figures.eligibleOfficers(),
                Amount.ofCents(figures.perOfficerCents()),
                Amount.ofCents(figures.amountCents()),
                calculated.basis().policyVersion(),
                figures.reason(),
                calculated.quarter().snapshotOn());
    }

    static PublishedEvent of(Announcement.ClaimDecided decided) {
        ClaimDecision decision = decided.decision();
        ClaimFigures figures = decision.figures();
        Map<String, Amount> totals = new LinkedHashMap<>();
        for (CostType type : CostType.values()) {
            totals.put(written(type), Amount.ofCents(figures.allowedCents(type)));
        }
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (LineVerdict verdict : LineVerdict.values()) {
            counts.put(written(verdict), figures.lines(verdict));
        }
        return new PublishedEvent.ClaimDecided(
                decided.claim().id(),
                decided.claim().agencyId(),
                decided.claim().month().toString(),
                decision.version(),
                decision.revision(),
                decision.cause(),
                Amount.ofCents(decision.previousCents()),
                Amount.ofCents(figures.amountCents()),
                Amount.ofCents(decision.differenceCents()),
                totals,
                counts,
                decision.policyVersion(),
                decided.claim().month().atEndOfMonth());
    }

    private static String written(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT);
    }

    static PublishedEvent of(Announcement.AwardWithheld withheld) {
        return new PublishedEvent.AwardWithheld(
                withheld.awardId(),
                withheld.agencyId(),
                withheld.quarter().toString(),
                withheld.reasons(),
                withheld.quarter().snapshotOn());
    }

    /** The contract requires counts: where none decided, for none was needed, they are said as zero. */
    private static int assigned(AwardFigures figures) {
        return figures.decidingCount().map(PerformanceCount::assigned).orElse(0);
    }

    private static int located(AwardFigures figures) {
        return figures.decidingCount().map(PerformanceCount::located).orElse(0);
    }

    static PublishedEvent of(Announcement.AwardAdjusted adjusted) {
        AwardFigures figures = adjusted.figures();
        return new PublishedEvent.AwardAdjusted(
                adjusted.awardId(),
                adjusted.agencyId(),
                adjusted.quarter().toString(),
                adjusted.revision(),
                adjusted.cause(),
                adjusted.basis().standingRevision(),
                adjusted.basis().rosterRevision(),
                assigned(figures),
                located(figures),
                figures.band(),
                figures.eligibleOfficers(),
                Amount.ofCents(figures.perOfficerCents()),
                Amount.ofCents(adjusted.previousCents()),
                Amount.ofCents(figures.amountCents()),
                Amount.ofCents(figures.amountCents() - adjusted.previousCents()),
                adjusted.basis().policyVersion(),
                figures.reason(),
                adjusted.quarter().snapshotOn());
    }
}
