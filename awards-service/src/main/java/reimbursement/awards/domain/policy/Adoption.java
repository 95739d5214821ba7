package reimbursement.awards.domain.policy;

import java.time.LocalDate;

/**
 * That somebody puts a draft in force.
 *
 * @param by who; nobody who wrote the draft
 * @param effectiveFrom the first day of the fiscal quarter from which it holds
 * @param revision the revision of the draft that was read
 * @param reason why
 */
public record Adoption(String by, LocalDate effectiveFrom, int revision, String reason) {}
