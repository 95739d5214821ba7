/** The four real processes, with a real broker and database, through their front doors alone. */
@NullMarked
package reimbursement.system;

import org.jspecify.annotations.NullMarked;
