package reimbursement.awards.domain.claims;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/**
 * What a claim comes to.
 *
 * @param chargedCents the charges of all its lines
 * @param pendingCents the charges of those that are not decided yet
 * @param allowedCents what is allowed, for every kind of cost
 * @param lines how many lines came to each verdict
 */
public record ClaimFigures(
        long chargedCents, long pendingCents, Map<CostType, Long> allowedCents, Map<LineVerdict, Integer> lines) {

    /** Before anything was decided. */
    public static final ClaimFigures NONE = new ClaimFigures(0, 0, Map.of(), Map.of());

    public ClaimFigures {
        Map<CostType, Long> allowed = new EnumMap<>(CostType.class);
        for (CostType type : CostType.values()) {
            allowed.put(type, allowedCents.getOrDefault(type, 0L));
        }
        Map<LineVerdict, Integer> counts = new EnumMap<>(LineVerdict.class);
        for (LineVerdict verdict : LineVerdict.values()) {
            counts.put(verdict, lines.getOrDefault(verdict, 0));
        }
        allowedCents = Map.copyOf(allowed);
        lines = Map.copyOf(counts);
    }

    /** A line's kind of cost and what became of it. */
    public record Decided(CostType type, LineDecision decision) {}

    /** Adds the lines of a claim up. */
    public static ClaimFigures of(Collection<Decided> claim) {
        long charged = 0;
        long pending = 0;
        Map<CostType, Long> allowed = new EnumMap<>(CostType.class);
        Map<LineVerdict, Integer> counts = new EnumMap<>(LineVerdict.class);
        for (Decided line : claim) {
            LineDecision decision = line.decision();
            charged += decision.chargedCents();
            pending += decision.verdict() == LineVerdict.PENDING ? decision.chargedCents() : 0;
            allowed.merge(line.type(), decision.allowedCents(), Math::addExact);
            counts.merge(decision.verdict(), 1, Integer::sum);
        }
        return new ClaimFigures(charged, pending, allowed, counts);
    }

    /** What is due for the claim: the sum over all kinds of cost. */
    public long amountCents() {
        return allowedCents.values().stream().mapToLong(Long::longValue).sum();
    }

    /** What is allowed for one kind of cost. */
    public long allowedCents(CostType type) {
        return allowedCents.getOrDefault(type, 0L);
    }

    /** How many lines came to a verdict. */
    public int lines(LineVerdict verdict) {
        return lines.getOrDefault(verdict, 0);
    }

    /** The charges of the lines that are decided. */
    public long decidedCents() {
        return chargedCents - pendingCents;
    }
}
