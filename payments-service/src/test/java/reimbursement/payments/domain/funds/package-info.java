@NullMarked
package reimbursement.payments.domain.funds;

import org.jspecify.annotations.NullMarked;
