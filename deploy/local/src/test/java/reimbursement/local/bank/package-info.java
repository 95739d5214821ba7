@NullMarked
package reimbursement.local.bank;

import org.jspecify.annotations.NullMarked;
