package reimbursement.awards.messaging;

import java.time.LocalDate;
import java.util.UUID;
import reimbursement.kit.json.Amount;

/** What this service reads of the pay topic: the fields it needs. */
sealed interface PayEvent {

    record PaySet(UUID officerId, UUID agencyId, Amount annualSalary, LocalDate effectiveOn) implements PayEvent {}
}
