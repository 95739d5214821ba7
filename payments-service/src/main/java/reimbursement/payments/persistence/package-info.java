/** Where payments-service keeps what it knows. The ledger and all logs are only ever added to. */
@NullMarked
package reimbursement.payments.persistence;

import org.jspecify.annotations.NullMarked;
