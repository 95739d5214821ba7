@NullMarked
package reimbursement.payments;

import org.jspecify.annotations.NullMarked;
