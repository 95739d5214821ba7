@NullMarked
package reimbursement.payments.domain.schedules;

import org.jspecify.annotations.NullMarked;
