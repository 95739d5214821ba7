@NullMarked
package reimbursement.local.token;

import org.jspecify.annotations.NullMarked;
