/** What payments-service reads of awards and says of payments. */
@NullMarked
package reimbursement.payments.messaging;

import org.jspecify.annotations.NullMarked;
