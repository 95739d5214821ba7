@NullMarked
package reimbursement.payments.application;

import org.jspecify.annotations.NullMarked;
