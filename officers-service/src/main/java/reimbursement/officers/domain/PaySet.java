package reimbursement.officers.domain;

import java.time.LocalDate;
import java.util.UUID;

/** An officer's annual salary, in cents, in force from {@code effectiveOn} on. */
public record PaySet(UUID officerId, UUID agencyId, long annualCents, LocalDate effectiveOn) implements OfficerFact {}
