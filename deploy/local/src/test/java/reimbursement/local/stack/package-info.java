@NullMarked
package reimbursement.local.stack;

import org.jspecify.annotations.NullMarked;
