/** What this service reads from topics, and what it says on its own. */
@NullMarked
package reimbursement.awards.messaging;

import org.jspecify.annotations.NullMarked;
