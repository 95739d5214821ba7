/** Double entry: accounts, journals and the balances that they add up to. */
@NullMarked
package reimbursement.payments.domain.ledger;

import org.jspecify.annotations.NullMarked;
