/** What an agency and its officers were at a quarter's snapshot. */
@NullMarked
package reimbursement.awards.domain.roster;

import org.jspecify.annotations.NullMarked;
