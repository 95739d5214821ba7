@NullMarked
package reimbursement.payments.domain.settlements;

import org.jspecify.annotations.NullMarked;
