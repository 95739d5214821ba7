package reimbursement.awards.domain.claims;

import java.time.LocalDate;

/**
 * What was decided of an agency's enrolment.
 *
 * @param effectiveOn the first day on which it holds
 * @param sequence its place among the events of the agency: the order in which decisions were taken
 */
public record EnrolmentDecision(LocalDate effectiveOn, boolean enrolled, long sequence) {}
