package reimbursement.awards.domain.claims;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the rules make of a line.
 *
 * @param rule the rule that decided: what it waits for, what took all of it, or what took most
 * @param chargedCents the line's share of its cost
 * @param allowedCents what is paid of it; zero while it is pending
 * @param eligibleDays how many of its days count; zero where that was not looked at
 * @param cap the limit that it stood under, where there is one
 * @param reductions every step from charged to allowed; empty while it is pending
 */
public record LineDecision(
        LineVerdict verdict,
        ClaimRule rule,
        long chargedCents,
        long allowedCents,
        int eligibleDays,
        @Nullable CapUse cap,
        List<Reduction> reductions) {

    public LineDecision {
        reductions = List.copyOf(reductions);
        long taken = reductions.stream().mapToLong(Reduction::cents).sum();
        if (verdict != LineVerdict.PENDING && chargedCents - taken != allowedCents) {
            throw new IllegalArgumentException("the steps do not lead from what is charged to what is allowed");
        }
    }

    /** The limit that it stood under. */
    public Optional<CapUse> capUse() {
        return Optional.ofNullable(cap);
    }

    static LineDecision pending(ClaimLine line, ClaimRule waitsFor) {
        return new LineDecision(LineVerdict.PENDING, waitsFor, line.chargedCents(), 0, 0, null, List.of());
    }

    static LineDecision disallowed(ClaimLine line, ClaimRule rule) {
        long charged = line.chargedCents();
        List<Reduction> all = charged == 0 ? List.of() : List.of(new Reduction(rule, charged));
        return new LineDecision(LineVerdict.DISALLOWED, rule, charged, 0, 0, null, all);
    }

    static LineDecision stepped(ClaimLine line, int eligibleDays, @Nullable CapUse cap, List<Reduction> steps) {
        long charged = line.chargedCents();
        long allowed = charged - steps.stream().mapToLong(Reduction::cents).sum();
        LineVerdict verdict = verdict(charged, allowed);
        ClaimRule rule = switch (verdict) {
            case REDUCED ->
                steps.stream()
                        .max(Comparator.comparingLong(Reduction::cents))
                        .orElseThrow()
                        .rule();
            case DISALLOWED -> steps.getLast().rule();
            case ALLOWED, PENDING -> ClaimRule.ALLOWED_IN_FULL;
        };
        return new LineDecision(verdict, rule, charged, allowed, eligibleDays, cap, steps);
    }

    private static LineVerdict verdict(long charged, long allowed) {
        if (allowed == charged) {
            return LineVerdict.ALLOWED;
        }
        return allowed == 0 ? LineVerdict.DISALLOWED : LineVerdict.REDUCED;
    }
}
