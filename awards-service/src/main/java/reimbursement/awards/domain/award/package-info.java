/** Policy, eligibility, bands and amounts: the rules that decide money. */
@NullMarked
package reimbursement.awards.domain.award;

import org.jspecify.annotations.NullMarked;
