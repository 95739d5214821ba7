@NullMarked
package reimbursement.payments.domain.debts;

import org.jspecify.annotations.NullMarked;
