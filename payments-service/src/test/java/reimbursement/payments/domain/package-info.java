@NullMarked
package reimbursement.payments.domain;

import org.jspecify.annotations.NullMarked;
