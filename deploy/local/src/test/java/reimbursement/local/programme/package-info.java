@NullMarked
package reimbursement.local.programme;

import org.jspecify.annotations.NullMarked;
