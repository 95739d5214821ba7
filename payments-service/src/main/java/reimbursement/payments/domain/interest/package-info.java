/** What is owed on top where a payment is made late. */
@NullMarked
package reimbursement.payments.domain.interest;

import org.jspecify.annotations.NullMarked;
