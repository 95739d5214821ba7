/** Awards recomputed from what was kept, to be held beside what was decided, or beside another policy. Stores nothing. */
@NullMarked
package reimbursement.awards.domain.replay;

import org.jspecify.annotations.NullMarked;
