@NullMarked
package reimbursement.agreements.domain;

import org.jspecify.annotations.NullMarked;
