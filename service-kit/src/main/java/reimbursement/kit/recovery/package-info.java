/** What happens when a database was restored to an earlier moment: it is noticed, stands still and is recovered. */
@NullMarked
package reimbursement.kit.recovery;

import org.jspecify.annotations.NullMarked;
