@NullMarked
package reimbursement.payments.files;

import org.jspecify.annotations.NullMarked;
