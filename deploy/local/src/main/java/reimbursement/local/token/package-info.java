/** Tokens of the local stack, signed with a key of its own. */
@NullMarked
package reimbursement.local.token;

import org.jspecify.annotations.NullMarked;
