package reimbursement.payments.application;

import reimbursement.payments.domain.schedules.Schedule;
import reimbursement.payments.domain.schedules.ScheduleContent;

/** A schedule and what stands in it. */
public record ScheduleFound(Schedule schedule, ScheduleContent content) {}
