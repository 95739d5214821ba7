package reimbursement.payments.rest;

import java.util.Optional;
import java.util.UUID;
import reimbursement.payments.application.ApprovingPayment.Each;
import reimbursement.payments.domain.Outcome;
import reimbursement.payments.domain.payments.Payment;

/**
 * What became of one payment of a bulk approval.
 *
 * @param result {@code approved}, {@code awaits-second-approval}, {@code refused} or {@code not-found}
 * @param rule the rule that refused it
 */
record ApprovalView(UUID paymentId, String result, Optional<String> rule, Optional<String> detail) {

    static ApprovalView of(Each each) {
        return each.outcome()
                .map(outcome -> of(each.id(), outcome))
                .orElseGet(() -> new ApprovalView(each.id(), "not-found", Optional.empty(), Optional.empty()));
    }

    private static ApprovalView of(UUID id, Outcome<Payment> outcome) {
        return switch (outcome) {
            case Outcome.Done<Payment>(var payment) ->
                new ApprovalView(
                        id,
                        payment.awaitsSecondApproval() ? "awaits-second-approval" : "approved",
                        Optional.empty(),
                        Optional.empty());
            case Outcome.Refused<Payment>(var rule, var detail) ->
                new ApprovalView(id, "refused", Optional.of(rule.code()), Optional.of(detail));
        };
    }
}
