package reimbursement.awards.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import reimbursement.awards.application.ExplainingClaimLine.Explanation;
import reimbursement.awards.domain.claims.ClaimLine;
import reimbursement.awards.domain.claims.FiscalYear;
import reimbursement.awards.domain.claims.PayRate;
import reimbursement.kit.json.Amount;

/**
 * Why a line of a claim is what it is.
 *
 * @param share of time, as an exact fraction
 * @param daysCounted days that count of days covered, as an exact fraction
 * @param whatWouldChangeIt rule by rule, day by day, and what is left of the limit
 * @param pay for the agency and the programme alone
 * @param events that brought what is held of the officer and of the agency, the latest first
 */
record ClaimLineExplanationView(
        UUID claimId,
        String month,
        ClaimLineView line,
        String share,
        String daysCounted,
        String policyVersion,
        List<PolicyView.SettingPart> settings,
        LineOutlookView whatWouldChangeIt,
        Optional<PayPart> pay,
        List<EventView> events) {

    record PayPart(String fiscalYear, Amount annualSalary, List<RatePart> rates) {
        static PayPart of(Explanation explanation) {
            return new PayPart(
                    FiscalYear.of(explanation.claim().month()).toString(),
                    Amount.ofCents(explanation.annualSalaryCents()),
                    explanation.pay().rates().stream().map(RatePart::of).toList());
        }
    }

    record RatePart(LocalDate from, Amount annualSalary, UUID agencyId, OriginView origin) {
        static RatePart of(PayRate rate) {
            return new RatePart(
                    rate.from(),
                    Amount.ofCents(rate.annualCents()),
                    rate.agencyId(),
                    OriginView.of("reimbursement.pay", rate.origin()));
        }
    }

    static ClaimLineExplanationView of(Explanation explanation, boolean paySeen) {
        ClaimLine line = explanation.decided().line();
        return new ClaimLineExplanationView(
                explanation.claim().id(),
                explanation.claim().month().toString(),
                ClaimLineView.of(explanation.decided(), paySeen),
                line.shareBasisPoints() + "/" + ClaimLine.WHOLE,
                explanation.decided().decision().eligibleDays() + "/" + line.days(),
                explanation.policyVersion(),
                explanation.settings().stream().map(PolicyView.SettingPart::of).toList(),
                LineOutlookView.of(explanation, paySeen || !line.type().accruesByDay()),
                paySeen && line.type().isLimitedByPay() ? Optional.of(PayPart.of(explanation)) : Optional.empty(),
                explanation.events().stream().map(EventView::of).toList());
    }
}
