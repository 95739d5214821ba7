/** Federal fiscal quarters and their closing. */
@NullMarked
package reimbursement.awards.domain.quarter;

import org.jspecify.annotations.NullMarked;
