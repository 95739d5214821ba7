/** A made-up national programme, the same for the same seed: a sheet of agreements, rosters, counts. No real names. */
@NullMarked
package reimbursement.local.programme;

import org.jspecify.annotations.NullMarked;
