/** The REST API of payments-service. */
@NullMarked
package reimbursement.payments.rest;

import org.jspecify.annotations.NullMarked;
