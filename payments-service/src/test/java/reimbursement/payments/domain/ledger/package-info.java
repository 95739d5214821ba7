@NullMarked
package reimbursement.payments.domain.ledger;

import org.jspecify.annotations.NullMarked;
