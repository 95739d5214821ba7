/** The two counts of an agency's quarter, and what happens where they differ. */
@NullMarked
package reimbursement.awards.domain.performance;

import org.jspecify.annotations.NullMarked;
