package reimbursement.payments.rest;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import reimbursement.kit.json.Amount;
import reimbursement.payments.application.ScheduleFound;
import reimbursement.payments.domain.schedules.ScheduleStatus;

/** @param payments how many payments stand in it */
record ScheduleView(
        UUID id,
        UUID fundId,
        String status,
        long payments,
        Amount amount,
        String openedBy,
        Instant openedAt,
        Optional<String> certifiedBy,
        Optional<Instant> certifiedAt,
        Optional<String> transmittedBy,
        Optional<Instant> transmittedAt) {

    static ScheduleView of(ScheduleFound found) {
        var schedule = found.schedule();
        return new ScheduleView(
                schedule.id(),
                schedule.fundId(),
                Answers.written(schedule.status()),
                found.content().payments(),
                Answers.amount(found.content().amount()),
                schedule.openedBy(),
                schedule.openedAt(),
                Optional.ofNullable(schedule.certifiedBy()),
                schedule.status() == ScheduleStatus.OPEN ? Optional.empty() : Optional.of(schedule.certifiedAt()),
                Optional.ofNullable(schedule.transmittedBy()),
                Optional.ofNullable(schedule.transmittedAt()));
    }
}
