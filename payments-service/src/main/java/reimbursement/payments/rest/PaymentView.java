package reimbursement.payments.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import reimbursement.kit.json.Amount;
import reimbursement.payments.application.FindingPayments.Found;
import reimbursement.payments.domain.payments.Payment;

/**
 * @param awardId the award that it pays, absent where it reimburses a claim
 * @param claimId the claim that it reimburses, absent where it pays an award
 * @param month the month of the claim
 * @param offset what was kept back for debts of the agency when it was certified
 * @param net the amount less what was kept back
 * @param interest late-payment interest that leaves with it; its file says net and interest together
 * @param heldFor the first of what it waits for, of all in {@code holds}
 * @param fileReference its name where files have room for 15 characters
 * @param reissueOf the payment that came back and whose place it takes
 * @param reason why it is held by hand or was cancelled
 * @param clock the days to the due day, where the payment is read and not changed
 * @param payeeConfirmed whether the agency has an account to be paid to; without one it joins no schedule
 */
record PaymentView(
        UUID id,
        Optional<UUID> awardId,
        Optional<UUID> claimId,
        UUID agencyId,
        String quarter,
        Optional<String> month,
        int revision,
        String type,
        Amount amount,
        Amount offset,
        Amount net,
        Amount interest,
        String status,
        Optional<String> heldFor,
        List<String> holds,
        Optional<String> reason,
        LocalDate dueOn,
        String preparedBy,
        Optional<String> approvedBy,
        Optional<String> secondApprovedBy,
        Optional<String> certifiedBy,
        Optional<String> disbursedBy,
        Optional<UUID> fundId,
        Optional<UUID> scheduleId,
        Optional<String> endToEndId,
        Optional<String> fileReference,
        Optional<LocalDate> settledOn,
        Optional<String> returnCode,
        Optional<UUID> reissueOf,
        Optional<Boolean> payeeConfirmed,
        Optional<ClockView> clock) {

    static PaymentView of(Found found) {
        return of(
                found.payment(),
                Optional.of(found.payeeConfirmed()),
                Optional.of(ClockView.of(found.clock(), found.today())));
    }

    static PaymentView of(Payment payment) {
        return of(payment, Optional.empty(), Optional.empty());
    }

    private static PaymentView of(Payment payment, Optional<Boolean> payeeConfirmed, Optional<ClockView> clock) {
        var duties = payment.duties();
        return new PaymentView(
                payment.id(),
                Optional.ofNullable(payment.awardId()),
                Optional.ofNullable(payment.claimId()),
                payment.agencyId(),
                payment.quarter(),
                Optional.ofNullable(payment.claimMonth()),
                payment.revision(),
                payment.paymentType().name(),
                Answers.amount(payment.amount()),
                Answers.amount(payment.offset()),
                Answers.amount(payment.net()),
                Answers.amount(payment.interest()),
                Answers.written(payment.status()),
                Optional.ofNullable(payment.heldFor()).map(Enum::name),
                payment.holds().all().stream().map(Enum::name).toList(),
                Optional.ofNullable(payment.reason()),
                payment.dueOn(),
                duties.preparedBy(),
                Optional.ofNullable(duties.approvedBy()),
                Optional.ofNullable(duties.secondApprovedBy()),
                Optional.ofNullable(duties.certifiedBy()),
                Optional.ofNullable(duties.disbursedBy()),
                Optional.ofNullable(payment.fundId()),
                Optional.ofNullable(payment.scheduleId()),
                Optional.ofNullable(duties.disbursedBy()).map(sent -> payment.endToEndId()),
                Optional.ofNullable(payment.fileReference()),
                Optional.ofNullable(payment.settledOn()),
                Optional.ofNullable(payment.returnCode()),
                Optional.ofNullable(payment.reissueOf()),
                payeeConfirmed,
                clock);
    }
}
