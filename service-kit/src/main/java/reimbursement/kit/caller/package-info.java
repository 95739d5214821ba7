/** Who asks, and what that person may see. */
@NullMarked
package reimbursement.kit.caller;

import org.jspecify.annotations.NullMarked;
