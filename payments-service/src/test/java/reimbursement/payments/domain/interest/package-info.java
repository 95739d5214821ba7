@NullMarked
package reimbursement.payments.domain.interest;

import org.jspecify.annotations.NullMarked;
