@NullMarked
package reimbursement.kit.paging;

import org.jspecify.annotations.NullMarked;
