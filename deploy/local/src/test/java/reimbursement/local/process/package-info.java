@NullMarked
package reimbursement.local.process;

import org.jspecify.annotations.NullMarked;
