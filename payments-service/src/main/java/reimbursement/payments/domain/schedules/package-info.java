/** Payments certified and sent together. */
@NullMarked
package reimbursement.payments.domain.schedules;

import org.jspecify.annotations.NullMarked;
