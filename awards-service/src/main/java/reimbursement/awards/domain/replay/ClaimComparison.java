package reimbursement.awards.domain.replay;

import java.util.EnumMap;
import java.util.Map;
import reimbursement.awards.domain.claims.CostType;
import reimbursement.awards.domain.claims.LineDecision;
import reimbursement.awards.domain.claims.LineVerdict;

/** Adds up lines of claims under the policies in force and under another one; it keeps sums alone. */
public final class ClaimComparison {

    private final Map<CostType, Long> today = new EnumMap<>(CostType.class);
    private final Map<CostType, Long> draft = new EnumMap<>(CostType.class);
    private int lines;
    private int changed;
    private int pending;

    /** Adds a line as it comes out under both. */
    public void add(CostType type, LineDecision underToday, LineDecision underDraft) {
        lines++;
        today.merge(type, underToday.allowedCents(), Math::addExact);
        draft.merge(type, underDraft.allowedCents(), Math::addExact);
        if (underToday.allowedCents() != underDraft.allowedCents()) {
            changed++;
        }
        if (underDraft.verdict() == LineVerdict.PENDING) {
            pending++;
        }
    }

    /** What is allowed of costs of a type under the policies in force, in cents. */
    public long todayCents(CostType type) {
        return today.getOrDefault(type, 0L);
    }

    /** What is allowed of costs of a type under the other policy, in cents. */
    public long draftCents(CostType type) {
        return draft.getOrDefault(type, 0L);
    }

    /** How many lines were decided. */
    public int lines() {
        return lines;
    }

    /** How many of them are allowed another amount. */
    public int changed() {
        return changed;
    }

    /** How many wait for a fact under the other policy. */
    public int pending() {
        return pending;
    }
}
