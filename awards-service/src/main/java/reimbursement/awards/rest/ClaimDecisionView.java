package reimbursement.awards.rest;

import java.time.Instant;
import java.util.Map;
import reimbursement.awards.domain.claims.ClaimDecision;
import reimbursement.kit.json.Amount;

/**
 * One decision in a claim's history.
 *
 * @param told whether it was published; otherwise only the grounds of some line changed
 */
record ClaimDecisionView(
        int number,
        int version,
        int revision,
        boolean told,
        String cause,
        Instant decidedAt,
        String policyVersion,
        Amount previous,
        Amount amount,
        Amount difference,
        Map<String, Amount> totals,
        Map<String, Integer> counts) {

    static ClaimDecisionView of(ClaimDecision decision) {
        return new ClaimDecisionView(
                decision.number(),
                decision.version(),
                decision.revision(),
                decision.told(),
                Wire.written(decision.cause()),
                decision.decidedAt(),
                decision.policyVersion(),
                Amount.ofCents(decision.previousCents()),
                Amount.ofCents(decision.figures().amountCents()),
                Amount.ofCents(decision.differenceCents()),
                ClaimView.totals(decision.figures()),
                ClaimView.counts(decision.figures()));
    }
}
