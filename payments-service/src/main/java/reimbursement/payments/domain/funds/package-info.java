/** Funds and what may be obligated against them. */
@NullMarked
package reimbursement.payments.domain.funds;

import org.jspecify.annotations.NullMarked;
