@NullMarked
package reimbursement.payments.domain.payments;

import org.jspecify.annotations.NullMarked;
