/** What a quarter's roster is and how it is attested: pure, so that any other context can compute the same. */
@NullMarked
package reimbursement.officers.domain.roster;

import org.jspecify.annotations.NullMarked;
