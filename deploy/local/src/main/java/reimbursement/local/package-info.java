/** The launcher of the embedded stack. */
@NullMarked
package reimbursement.local;

import org.jspecify.annotations.NullMarked;
