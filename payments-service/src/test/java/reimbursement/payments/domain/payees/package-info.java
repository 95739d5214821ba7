@NullMarked
package reimbursement.payments.domain.payees;

import org.jspecify.annotations.NullMarked;
