/** How the policy is written: drafts, what may be wrong with them, and how one follows the versions in force. */
@NullMarked
package reimbursement.awards.domain.policy;

import org.jspecify.annotations.NullMarked;
