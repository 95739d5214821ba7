/** Ids that follow from what a thing is about. */
@NullMarked
package reimbursement.awards.domain.identity;

import org.jspecify.annotations.NullMarked;
