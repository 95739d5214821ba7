package reimbursement.payments.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import reimbursement.kit.json.Amount;
import reimbursement.payments.domain.debts.Repayment;

record RepaymentView(
        UUID id, Amount amount, String reference, LocalDate receivedOn, String recordedBy, Instant recordedAt) {

    static RepaymentView of(Repayment repayment) {
        return new RepaymentView(
                repayment.id(),
                Answers.amount(repayment.amount()),
                repayment.reference(),
                repayment.receivedOn(),
                repayment.recordedBy(),
                repayment.recordedAt());
    }
}
