/** The append-only trail of who did what. */
@NullMarked
package reimbursement.kit.audit;

import org.jspecify.annotations.NullMarked;
