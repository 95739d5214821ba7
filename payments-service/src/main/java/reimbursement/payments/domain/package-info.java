/** The rules of the money: what is due, what may be obligated, who may decide, and what each step books. */
@NullMarked
package reimbursement.payments.domain;

import org.jspecify.annotations.NullMarked;
