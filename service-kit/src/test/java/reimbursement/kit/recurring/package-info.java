@NullMarked
package reimbursement.kit.recurring;

import org.jspecify.annotations.NullMarked;
