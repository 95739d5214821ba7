package reimbursement.payments.rest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import reimbursement.kit.json.Amount;
import reimbursement.payments.application.ScheduleFound;
import reimbursement.payments.domain.schedules.ScheduleStatus;
import reimbursement.payments.domain.schedules.SentFile;

/**
 * @param payments how many payments stand in it
 * @param offset what was kept back of the amount for debts when it was certified; its files have the rest
 * @param interest what leaves on top of it, because it leaves late
 * @param files what left, where one schedule is shown
 */
record ScheduleView(
        UUID id,
        UUID fundId,
        String paymentType,
        String status,
        long payments,
        Amount amount,
        Amount offset,
        Amount interest,
        String openedBy,
        Instant openedAt,
        Optional<String> certifiedBy,
        Optional<Instant> certifiedAt,
        Optional<String> transmittedBy,
        Optional<Instant> transmittedAt,
        Optional<List<SentFileView>> files) {

    static ScheduleView of(ScheduleFound found) {
        return of(found, Optional.empty());
    }

    static ScheduleView of(ScheduleFound found, List<SentFile> files) {
        return of(found, Optional.of(files.stream().map(SentFileView::of).toList()));
    }

    private static ScheduleView of(ScheduleFound found, Optional<List<SentFileView>> files) {
        var schedule = found.schedule();
        return new ScheduleView(
                schedule.id(),
                schedule.fundId(),
                schedule.paymentType().name(),
                Answers.written(schedule.status()),
                found.content().payments(),
                Answers.amount(found.content().amount()),
                Answers.amount(found.content().offset()),
                Answers.amount(found.content().interest()),
                schedule.openedBy(),
                schedule.openedAt(),
                Optional.ofNullable(schedule.certifiedBy()),
                schedule.status() == ScheduleStatus.OPEN ? Optional.empty() : Optional.of(schedule.certifiedAt()),
                Optional.ofNullable(schedule.transmittedBy()),
                Optional.ofNullable(schedule.transmittedAt()),
                files);
    }
}
