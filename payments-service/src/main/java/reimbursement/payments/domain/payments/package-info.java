/** A payment's life, from what is due to what was settled. */
@NullMarked
package reimbursement.payments.domain.payments;

import org.jspecify.annotations.NullMarked;
