/** What agencies were paid too much, and how it comes back. */
@NullMarked
package reimbursement.payments.domain.debts;

import org.jspecify.annotations.NullMarked;
