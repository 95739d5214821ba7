/** What is measured as it is checked; how long it took is told, not asserted. */
@NullMarked
package reimbursement.awards.figures;

import org.jspecify.annotations.NullMarked;
