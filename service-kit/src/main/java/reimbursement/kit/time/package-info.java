/** The clock of a process, and the check that no setting is misspelt. */
@NullMarked
package reimbursement.kit.time;

import org.jspecify.annotations.NullMarked;
