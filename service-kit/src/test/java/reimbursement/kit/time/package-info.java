@NullMarked
package reimbursement.kit.time;

import org.jspecify.annotations.NullMarked;
