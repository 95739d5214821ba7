@NullMarked
package reimbursement.agreements.application;

import org.jspecify.annotations.NullMarked;
