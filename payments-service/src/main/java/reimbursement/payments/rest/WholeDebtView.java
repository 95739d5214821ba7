package reimbursement.payments.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import reimbursement.kit.json.Amount;
import reimbursement.payments.application.FindingDebts.Whole;
import reimbursement.payments.domain.debts.Appeal;
import reimbursement.payments.domain.debts.DebtNotice;
import reimbursement.payments.domain.debts.DebtOffset;

/** A debt with all that has become of it. */
record WholeDebtView(
        @JsonUnwrapped DebtView debt,
        Optional<AppealView> appeal,
        List<NoticeView> notices,
        List<OffsetView> offsets,
        List<RepaymentView> repayments) {

    record AppealView(
            LocalDate appealedOn,
            String appealedBy,
            String reason,
            Optional<String> decision,
            Optional<LocalDate> decidedOn,
            Optional<String> decidedBy,
            Optional<String> decisionReason) {

        static AppealView of(Appeal appeal) {
            return new AppealView(
                    appeal.appealedOn(),
                    appeal.appealedBy(),
                    appeal.reason(),
                    Optional.ofNullable(appeal.decision()).map(Enum::name),
                    Optional.ofNullable(appeal.decidedOn()),
                    Optional.ofNullable(appeal.decidedBy()),
                    Optional.ofNullable(appeal.decisionReason()));
        }
    }

    record NoticeView(
            UUID id, String kind, LocalDate sentOn, Amount outstanding, LocalDate appealUntil, LocalDate dueOn) {

        static NoticeView of(DebtNotice notice) {
            return new NoticeView(
                    notice.id(),
                    Answers.written(notice.kind()),
                    notice.sentOn(),
                    Answers.amount(notice.outstanding()),
                    notice.appealUntil(),
                    notice.dueOn());
        }
    }

    record OffsetView(UUID paymentId, Amount amount, Instant at) {

        static OffsetView of(DebtOffset offset) {
            return new OffsetView(offset.paymentId(), Answers.amount(offset.amount()), offset.at());
        }
    }

    static WholeDebtView of(Whole whole) {
        return new WholeDebtView(
                DebtView.of(whole.found()),
                Optional.ofNullable(whole.found().debt().appeal()).map(AppealView::of),
                whole.notices().stream().map(NoticeView::of).toList(),
                whole.offsets().stream().map(OffsetView::of).toList(),
                whole.repayments().stream().map(RepaymentView::of).toList());
    }
}
