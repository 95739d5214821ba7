package reimbursement.awards.domain.replay;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reimbursement.awards.domain.award.Assessment;
import reimbursement.awards.domain.award.AwardBasis;
import reimbursement.awards.domain.award.AwardFigures;
import reimbursement.awards.domain.award.Eligibility;
import reimbursement.awards.domain.award.EligibilityRule;

/** Holds an award as it was decided beside what the same rules make of the same inputs now, figure by figure. */
public final class Replayed {

    private static final String NONE = "none";

    private final List<FigureDifference> differences = new ArrayList<>();

    private Replayed() {}

    /**
     * Every figure that is not the same; empty where the two agree.
     *
     * @param decided null where nothing was decided
     */
    public static List<FigureDifference> differences(
            @Nullable DecidedAward decided, Assessment recomputed, AwardBasis basis) {
        Replayed replayed = new Replayed();
        if (decided == null) {
            replayed.hold("award", NONE, amount(figures(recomputed)));
            return replayed.differences;
        }
        replayed.hold(decided.basis(), basis);
        replayed.hold("withheldFor", names(decided.withheldFor()), names(withheldFor(recomputed)));
        replayed.hold("eligibleOfficers", decided.eligibleOfficers(), recomputed.eligibleOfficers());
        replayed.hold(decided.figures(), figures(recomputed));
        replayed.hold(
                decided.officers(),
                recomputed.officers().stream().collect(toMap(Eligibility::officerId, Eligibility::rule)));
        return replayed.differences;
    }

    private void hold(AwardBasis decided, AwardBasis recomputed) {
        hold("standingRevision", decided.standingRevision(), recomputed.standingRevision());
        hold("rosterRevision", decided.rosterRevision(), recomputed.rosterRevision());
        hold("agencyCountRevision", decided.agencyCountRevision(), recomputed.agencyCountRevision());
        hold("iceCountRevision", decided.iceCountRevision(), recomputed.iceCountRevision());
        hold("policyVersion", decided.policyVersion(), recomputed.policyVersion());
    }

    private void hold(@Nullable AwardFigures decided, @Nullable AwardFigures recomputed) {
        Optional<AwardFigures> one = Optional.ofNullable(decided);
        Optional<AwardFigures> other = Optional.ofNullable(recomputed);
        hold("amount", amount(decided), amount(recomputed));
        hold("perOfficerCents", one.map(AwardFigures::perOfficerCents), other.map(AwardFigures::perOfficerCents));
        hold("paidOfficers", one.map(AwardFigures::eligibleOfficers), other.map(AwardFigures::eligibleOfficers));
        hold("band", one.map(AwardFigures::band), other.map(AwardFigures::band));
        hold("reason", one.map(AwardFigures::reason), other.map(AwardFigures::reason));
        hold("countBasis", one.map(AwardFigures::countBasis), other.map(AwardFigures::countBasis));
        hold(
                "count",
                one.flatMap(AwardFigures::decidingCount).map(count -> count.located() + "/" + count.assigned()),
                other.flatMap(AwardFigures::decidingCount).map(count -> count.located() + "/" + count.assigned()));
    }

    private void hold(Map<UUID, EligibilityRule> decided, Map<UUID, EligibilityRule> recomputed) {
        Set<UUID> all = new TreeSet<>(decided.keySet());
        all.addAll(recomputed.keySet());
        for (UUID officer : all) {
            hold("officer " + officer, rule(decided, officer), rule(recomputed, officer));
        }
    }

    private void hold(String figure, Object decided, Object recomputed) {
        if (!decided.equals(recomputed)) {
            differences.add(new FigureDifference(figure, written(decided), written(recomputed)));
        }
    }

    private static String written(Object figure) {
        return figure instanceof Optional<?> perhaps
                ? perhaps.map(Objects::toString).orElse(NONE)
                : figure.toString();
    }

    private static Optional<String> rule(Map<UUID, EligibilityRule> rules, UUID officer) {
        return Optional.ofNullable(rules.get(officer)).map(EligibilityRule::id);
    }

    private static String names(Collection<? extends Enum<?>> reasons) {
        return reasons.isEmpty()
                ? NONE
                : reasons.stream().map(Enum::name).sorted().collect(joining(", "));
    }

    private static Collection<? extends Enum<?>> withheldFor(Assessment assessed) {
        return assessed instanceof Assessment.Withheld(var reasons, var _) ? reasons : Set.of();
    }

    private static @Nullable AwardFigures figures(Assessment assessed) {
        return assessed instanceof Assessment.Due(var figures, var _) ? figures : null;
    }

    private static String amount(@Nullable AwardFigures figures) {
        return figures == null
                ? "withheld"
                : BigDecimal.valueOf(figures.amountCents(), 2).toPlainString();
    }
}
