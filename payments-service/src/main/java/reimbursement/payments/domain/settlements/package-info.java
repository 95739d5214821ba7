/** What a bank reports back, and what it means for a payment. */
@NullMarked
package reimbursement.payments.domain.settlements;

import org.jspecify.annotations.NullMarked;
