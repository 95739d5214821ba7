/** Secrets of the local stack: made once, kept in files that only their owner reads. */
@NullMarked
package reimbursement.local.secret;

import org.jspecify.annotations.NullMarked;
