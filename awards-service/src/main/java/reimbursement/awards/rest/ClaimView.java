package reimbursement.awards.rest;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import reimbursement.awards.application.ReadingClaims.ClaimReport;
import reimbursement.awards.application.ReadingClaims.WholeClaim;
import reimbursement.awards.domain.claims.Claim;
import reimbursement.awards.domain.claims.ClaimFigures;
import reimbursement.awards.domain.claims.ClaimVersion;
import reimbursement.awards.domain.claims.CostType;
import reimbursement.awards.domain.claims.LineVerdict;
import reimbursement.kit.json.Amount;

/**
 * A claim as it stands: what is due for it now.
 *
 * @param version of its lines
 * @param revision of what was told of it
 * @param charged what all lines charge
 * @param pending what those charge that are not decided yet
 * @param amount what is allowed, the sum of the totals
 * @param totals by kind of cost
 * @param counts how many lines were allowed, reduced, disallowed, or are pending
 */
record ClaimView(
        UUID id,
        UUID agencyId,
        String month,
        int version,
        int revision,
        Amount charged,
        Amount pending,
        Amount amount,
        Map<String, Amount> totals,
        Map<String, Integer> counts,
        String policyVersion,
        Instant decidedAt) {

    /** A claim with its lines. */
    record Whole(ClaimView claim, List<VersionPart> versions, List<ClaimLineView> lines) {

        static Whole of(WholeClaim whole, boolean paySeen) {
            return new Whole(
                    ClaimView.of(whole.report()),
                    whole.versions().stream().map(VersionPart::of).toList(),
                    whole.lines().stream()
                            .map(line -> ClaimLineView.of(line, paySeen))
                            .toList());
        }
    }

    record VersionPart(int version, int lines, String submittedBy, Instant submittedAt) {
        static VersionPart of(ClaimVersion version) {
            return new VersionPart(version.number(), version.lines(), version.by(), version.at());
        }
    }

    static ClaimView of(ClaimReport report) {
        Claim claim = report.claim();
        ClaimFigures figures = claim.figures();
        return new ClaimView(
                claim.id(),
                claim.agencyId(),
                claim.month().toString(),
                claim.version(),
                claim.revision(),
                Amount.ofCents(figures.chargedCents()),
                Amount.ofCents(figures.pendingCents()),
                Amount.ofCents(figures.amountCents()),
                totals(figures),
                counts(figures),
                report.told().policyVersion(),
                report.told().decidedAt());
    }

    static Map<String, Amount> totals(ClaimFigures figures) {
        Map<String, Amount> totals = new LinkedHashMap<>();
        for (CostType type : CostType.values()) {
            totals.put(Wire.written(type), Amount.ofCents(figures.allowedCents(type)));
        }
        return totals;
    }

    static Map<String, Integer> counts(ClaimFigures figures) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (LineVerdict verdict : LineVerdict.values()) {
            counts.put(Wire.written(verdict), figures.lines(verdict));
        }
        return counts;
    }
}
