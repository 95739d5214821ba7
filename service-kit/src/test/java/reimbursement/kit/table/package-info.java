@NullMarked
package reimbursement.kit.table;

import org.jspecify.annotations.NullMarked;
