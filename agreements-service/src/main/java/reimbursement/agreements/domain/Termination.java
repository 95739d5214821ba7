package reimbursement.agreements.domain;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * The end of an agreement.
 *
 * @param terminatedOn first day without the agreement
 */
@Embeddable
public record Termination(LocalDate terminatedOn, String terminationReason) {}
