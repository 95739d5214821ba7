package reimbursement.awards.domain.claims;

/**
 * What a rule takes off a line.
 *
 * @param cents above zero
 */
public record Reduction(ClaimRule rule, long cents) {}
