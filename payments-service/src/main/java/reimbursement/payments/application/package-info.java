/** What payments-service does: one use case a class; transactions begin here. */
@NullMarked
package reimbursement.payments.application;

import org.jspecify.annotations.NullMarked;
