/** Lists in pages with opaque cursors. */
@NullMarked
package reimbursement.kit.paging;

import org.jspecify.annotations.NullMarked;
