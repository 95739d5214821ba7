/** Plumbing that every service shares; it knows no word of the programme. */
@NullMarked
package reimbursement.kit;

import org.jspecify.annotations.NullMarked;
