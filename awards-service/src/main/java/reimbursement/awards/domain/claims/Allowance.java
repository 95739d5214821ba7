package reimbursement.awards.domain.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Takes a line from what is charged to what is allowed, one rule after the other, and remembers every step. */
final class Allowance {

    private final PlacedLine of;
    private final EligibleDays days;
    private final List<Reduction> steps = new ArrayList<>();
    private long cents;
    private @Nullable CapUse cap;

    Allowance(PlacedLine of, EligibleDays days) {
        this.of = of;
        this.days = days;
        this.cents = of.line().chargedCents();
    }

    /** Leaves the part of the days that count, where the policy prorates. */
    Allowance byDays() {
        ClaimLine line = of.line();
        if (of.policy().proratesByDay() && line.type().accruesByDay() && days.days() < line.days()) {
            leave(line.chargedCents(days.days()), Objects.requireNonNull(days.firstFailure()));
        }
        return this;
    }

    /** Leaves what no other source pays. */
    Allowance withoutOtherFunding() {
        leave(Math.max(0, cents - of.line().otherFundingCents()), ClaimRule.OTHER_FUNDING);
        return this;
    }

    /** Leaves what a limit still has room for. */
    Allowance within(CapUse limit, ClaimRule rule) {
        cap = limit;
        leave(Math.min(cents, limit.roomCents()), rule);
        return this;
    }

    LineDecision decision() {
        return LineDecision.stepped(of.line(), days.days(), cap, steps);
    }

    private void leave(long left, ClaimRule rule) {
        if (left < cents) {
            steps.add(new Reduction(rule, cents - left));
            cents = left;
        }
    }
}
