/**
 * Monthly claims and the rules that decide each line of them: whole cents, whole days, no clock. What a line is allowed
 * follows from facts alone, never from the order in which they arrived.
 */
@NullMarked
package reimbursement.awards.domain.claims;

import org.jspecify.annotations.NullMarked;
