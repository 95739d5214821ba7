package reimbursement.awards.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import reimbursement.awards.application.ReadingClaims.DecidedLine;
import reimbursement.awards.domain.claims.CapUse;
import reimbursement.awards.domain.claims.ClaimLine;
import reimbursement.awards.domain.claims.ClaimRule;
import reimbursement.awards.domain.claims.LineDecision;
import reimbursement.awards.domain.claims.Reduction;
import reimbursement.kit.json.Amount;

/**
 * A line and what it was decided to be. Amounts of salary, benefits and overtime tell pay: they are left out for whoever
 * may not see it.
 *
 * @param rule what decided, with what it found and what would change it
 * @param days how many days the line covers
 * @param eligibleDays how many of them count; 0 where that was not looked at
 */
record ClaimLineView(
        int line,
        String type,
        Optional<UUID> officerId,
        LocalDate from,
        LocalDate until,
        int shareBasisPoints,
        Optional<BigDecimal> hours,
        Optional<String> reference,
        String decision,
        RulePart rule,
        int days,
        int eligibleDays,
        Optional<MoneyPart> money) {

    record RulePart(String rule, String clause, String basis, String whatWouldChangeIt) {
        static RulePart of(ClaimRule rule) {
            return new RulePart(rule.id(), rule.clause(), Wire.written(rule.basis()), rule.remedy());
        }
    }

    /**
     * The line in money.
     *
     * @param charged the amount's share of time
     * @param reductions every step from charged to allowed
     * @param limit what the line stood under, and what lines before it had used of it
     */
    record MoneyPart(
            Amount amount,
            Amount otherFunding,
            Amount charged,
            Amount allowed,
            List<ReductionPart> reductions,
            Optional<LimitPart> limit) {

        static MoneyPart of(ClaimLine line, LineDecision decision) {
            return new MoneyPart(
                    Amount.ofCents(line.amountCents()),
                    Amount.ofCents(line.otherFundingCents()),
                    Amount.ofCents(decision.chargedCents()),
                    Amount.ofCents(decision.allowedCents()),
                    decision.reductions().stream().map(ReductionPart::of).toList(),
                    decision.capUse().map(LimitPart::of));
        }
    }

    record ReductionPart(String rule, String clause, Amount amount) {
        static ReductionPart of(Reduction reduction) {
            return new ReductionPart(
                    reduction.rule().id(), reduction.rule().clause(), Amount.ofCents(reduction.cents()));
        }
    }

    record LimitPart(Amount limit, Amount used) {
        static LimitPart of(CapUse use) {
            return new LimitPart(Amount.ofCents(use.limitCents()), Amount.ofCents(use.usedCents()));
        }
    }

    static ClaimLineView of(DecidedLine of, boolean paySeen) {
        ClaimLine line = of.line();
        LineDecision decision = of.decision();
        boolean tellsPay = line.type().accruesByDay();
        return new ClaimLineView(
                line.number(),
                Wire.written(line.type()),
                line.officer(),
                line.from(),
                line.until(),
                line.shareBasisPoints(),
                Optional.ofNullable(line.hundredthsOfHours()).map(hundredths -> BigDecimal.valueOf(hundredths, 2)),
                Optional.ofNullable(line.reference()),
                Wire.written(decision.verdict()),
                RulePart.of(decision.rule()),
                line.days(),
                decision.eligibleDays(),
                paySeen || !tellsPay ? Optional.of(MoneyPart.of(line, decision)) : Optional.empty());
    }
}
