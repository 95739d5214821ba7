@NullMarked
package reimbursement.local.postgres;

import org.jspecify.annotations.NullMarked;
