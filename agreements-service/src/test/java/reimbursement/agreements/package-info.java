@NullMarked
package reimbursement.agreements;

import org.jspecify.annotations.NullMarked;
