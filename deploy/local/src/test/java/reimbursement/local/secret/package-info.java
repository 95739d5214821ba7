@NullMarked
package reimbursement.local.secret;

import org.jspecify.annotations.NullMarked;
