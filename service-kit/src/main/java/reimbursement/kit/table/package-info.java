/** Tables that people send: CSV and xlsx, read within limits and refused in a sentence. */
@NullMarked
package reimbursement.kit.table;

import org.jspecify.annotations.NullMarked;
