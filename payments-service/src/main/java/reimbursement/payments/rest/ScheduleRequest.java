package reimbursement.payments.rest;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

record ScheduleRequest(@NotNull UUID fundId) {}
