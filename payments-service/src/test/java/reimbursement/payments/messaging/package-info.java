@NullMarked
package reimbursement.payments.messaging;

import org.jspecify.annotations.NullMarked;
