@NullMarked
package reimbursement.agreements.domain.sheet;

import org.jspecify.annotations.NullMarked;
