package reimbursement.awards.domain.claims;

import java.time.Instant;

/**
 * A version of a claim's lines.
 *
 * @param number 1 as sent first, one more for each amendment
 * @param lines how many it has
 * @param by who sent it
 */
public record ClaimVersion(int number, int lines, String by, Instant at) {}
